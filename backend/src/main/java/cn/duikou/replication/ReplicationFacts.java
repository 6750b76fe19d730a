package cn.duikou.replication;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
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

/** What both sides agree on about the adoption of an Eastern practice in the Northeast. */
@Schema(title = "经验复制推广内容")
public record ReplicationFacts(
        @Schema(title = "名称", examples = "沈阳市复制“不见面审批”改革") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "LN-JS")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(
                title = "对应任务条款",
                description = "codes of clauses of the plan, at least one: 三(一)1, 三(四)1, 四(四)",
                examples = "[\"T1.1.d\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "主要做法") @PlainText(max = 4000, lines = true) @Nullable
        String summary,

        @Schema(title = "经验名称", description = "as the East names it, 三(一)1", examples = "不见面审批（服务）改革")
        @Required
        @PlainText(max = 200)
        String practiceTitle,

        @Schema(title = "来源单位", description = "body of the eastern side", examples = "江苏省政务服务管理办公室")
        @Required
        @PlainText(max = 200)
        String practiceBody,

        @Schema(title = "来源地区", description = "GB/T 2260, within the eastern side", examples = "320000")
        @Required
        @PlainText(max = 6)
        String practiceRegionCode,

        @Schema(title = "经验文件名称", description = "the document that sets the practice out")
        @PlainText(max = 200)
        @Nullable
        String documentTitle,

        @Schema(title = "文号", description = "GB/T 9704-2012; none where it has none", examples = "苏政发〔2018〕30号")
        @Pattern(regexp = DOCUMENT_NUMBER, message = "NOT_A_DOCUMENT_NUMBER")
        @Nullable
        String documentNumber,

        @Schema(title = "文中条目", description = "where one document sets out several practices", examples = "第12项")
        @PlainText(max = 60)
        @Nullable
        String documentItem,

        @Schema(title = "文件日期") @PlanDate @Nullable LocalDate documentOn,

        @Schema(title = "采用单位", description = "body of the northeastern side", examples = "沈阳市营商环境建设局")
        @Required
        @PlainText(max = 200)
        String adopterName,

        @Schema(title = "采用地区", description = "GB/T 2260, within the northeastern side", examples = "210100")
        @Required
        @PlainText(max = 6)
        String adopterRegionCode,

        @Schema(title = "采用文件", description = "title and number of the adopter's own document")
        @PlainText(max = 300)
        @Nullable
        String adoptionDocument,

        @Schema(title = "采用方式", description = "三(一)1") @Required
        AdoptionManner manner,

        @Schema(title = "推广阶段") @Required ReplicationStage stage,

        @Schema(title = "对标日期") @PlanDate @Nullable LocalDate benchmarkedOn,
        @Schema(title = "方案日期") @PlanDate @Nullable LocalDate plannedOn,

        @Schema(title = "试点日期", description = "may be left out where the practice is taken as it is")
        @PlanDate
        @Nullable
        LocalDate pilotedOn,

        @Schema(title = "推广日期") @PlanDate @Nullable LocalDate rolledOutOn,
        @Schema(title = "评估日期") @PlanDate @Nullable LocalDate evaluatedOn,

        @Schema(title = "成效指标", description = "before and after; needed once evaluated")
        @Size(max = 50, message = "TOO_MANY")
        @Nullable
        List<@Valid @Required Effect> effects,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    /** 发文字号: agency, year in brackets of whatever kind, number. It names one document in the whole country. */
    static final String DOCUMENT_NUMBER = "[^\\s0-9]{2,30}[〔\\[（(]20[0-9]{2}[〕\\]）)][0-9]{1,5}号";

    public ReplicationFacts {
        clauses = FactLists.asGiven(clauses);
        effects = FactLists.orEmpty(effects);
    }

    /** The day on which a stage was reached, as far as it is known. */
    @Nullable
    LocalDate reached(ReplicationStage at) {
        return switch (at) {
            case BENCHMARKED -> benchmarkedOn;
            case PLANNED -> plannedOn;
            case PILOTED -> pilotedOn;
            case ROLLED_OUT -> rolledOutOn;
            case EVALUATED -> evaluatedOn;
        };
    }

    /** Since when the practice is in use, wherever it began. */
    @Nullable
    LocalDate adoptedOn() {
        return pilotedOn == null ? rolledOutOn : pilotedOn;
    }
}
