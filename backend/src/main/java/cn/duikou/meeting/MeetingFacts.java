package cn.duikou.meeting;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.pair.Side;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about a meeting or event (三(一)5, 四(一)). */
@Schema(title = "互访会商与活动内容")
public record MeetingFacts(
        @Schema(title = "名称", examples = "两省对口合作高层座谈会") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "LN-JS")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(title = "对应任务条款", description = "codes of clauses of the plan, at least one", examples = "[\"S1.f\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "活动类别") @Required MeetingKind kind,

        @Schema(title = "活动层级") @Required MeetingLevel level,

        @Schema(title = "开始日期") @Required @PlanDate LocalDate heldOn,

        @Schema(title = "结束日期", description = "where it lasted longer than a day") @PlanDate @Nullable
        LocalDate endedOn,

        @Schema(title = "主场方") @Required Side hostSide,

        @Schema(title = "地点", examples = "沈阳市") @Required @PlainText(max = 200)
        String place,

        @Schema(title = "参加方", description = "bodies and ranks, no persons")
        @Required
        @Size(min = 1, max = 50, message = "DELEGATIONS_COUNT")
        List<@Valid @Required Delegation> delegations,

        @Schema(title = "议题") @PlainText(max = 2000, lines = true) @Nullable
        String agenda,

        @Schema(title = "会议纪要", description = "what was talked about; no persons")
        @PlainText(max = 8000, lines = true)
        @Nullable
        String minutes,

        @Schema(title = "议定事项") @Size(max = 100, message = "TOO_MANY") @Nullable
        List<@Valid @Required Commitment> commitments,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public MeetingFacts {
        clauses = FactLists.asGiven(clauses);
        delegations = FactLists.asGiven(delegations);
        commitments = FactLists.orEmpty(commitments);
    }
}
