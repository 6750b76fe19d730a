package cn.duikou.zone;

import cn.duikou.ledger.FactLists;
import cn.duikou.ledger.LedgerFacts;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What both sides agree on about the link of two functional zones. */
@Schema(title = "功能区对接内容")
public record ZoneLinkFacts(
        @Schema(title = "名称", examples = "大连片区与上海片区制度创新对接") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "对口合作关系", description = "code of a pair or sub-pair", examples = "DL-SH")
        @Required
        @PlainText(max = 60)
        String pairCode,

        @Schema(
                title = "对应任务条款",
                description = "codes of clauses of the plan, at least one: 三(四)1",
                examples = "[\"T4.1.a\"]")
        @Required
        @Size(min = 1, max = 20, message = "CLAUSES_COUNT")
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "东北功能区", description = "三(四)1", examples = "辽宁自贸试验区大连片区") @Required @PlainText(max = 200)
        String northeastZoneName,

        @Schema(title = "东北功能区类型", description = "one of the nine of 三(四)1", examples = "FREE_TRADE_ZONE")
        @Required
        @PlainText(max = 60)
        String northeastZoneType,

        @Schema(title = "东北功能区所在地区", description = "GB/T 2260, within the northeastern side", examples = "210200")
        @Required
        @PlainText(max = 6)
        String northeastRegionCode,

        @Schema(title = "东部功能区", description = "三(四)1", examples = "上海自贸试验区") @Required @PlainText(max = 200)
        String eastZoneName,

        @Schema(title = "东部功能区类型", description = "one of the nine of 三(四)1", examples = "FREE_TRADE_ZONE")
        @Required
        @PlainText(max = 60)
        String eastZoneType,

        @Schema(title = "东部功能区所在地区", description = "GB/T 2260, within the eastern side", examples = "310000")
        @Required
        @PlainText(max = 6)
        String eastRegionCode,

        @Schema(title = "对接级别") @Required ZoneLevel level,

        @Schema(title = "对接内容", description = "三(四)1 交流对接") @Required @PlainText(max = 4000, lines = true)
        String summary,

        @Schema(title = "开始日期") @Required @PlanDate LocalDate since,

        @Schema(title = "截止日期", description = "none where it has no end; may be to come") @PlanDate @Nullable
        LocalDate until,

        @Schema(title = "借鉴的经验", description = "三(四)1 推广功能区建设经验") @PlainText(max = 2000, lines = true) @Nullable
        String experience,

        @Schema(
                title = "复制推广记录",
                description = "codes of the replications by which experience was taken over, of no other ledger",
                examples = "[\"DK-2026-000001\"]")
        @Size(max = 100, message = "TOO_MANY")
        @Nullable
        List<@Required @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE") String> experienceRecords,

        @Schema(title = "对接成果") @PlainText(max = 2000, lines = true) @Nullable
        String results,

        @Schema(
                title = "形成的记录",
                description = "codes of the records of any ledger that came of it",
                examples = "[\"DK-2026-000002\"]")
        @Size(max = 100, message = "TOO_MANY")
        @Nullable
        List<@Required @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE") String> outcomes,

        @Schema(title = "公开来源") @PlainText(max = 300) @Nullable
        String sourceTitle,

        @Schema(title = "公开来源网址")
        @Pattern(regexp = "https?://[\\x21-\\x7e]{1,500}", message = "NOT_AN_ADDRESS")
        @Nullable
        String sourceAddress)
        implements LedgerFacts {

    public ZoneLinkFacts {
        clauses = FactLists.asGiven(clauses);
        experienceRecords = FactLists.orEmpty(experienceRecords);
        outcomes = FactLists.orEmpty(outcomes);
    }
}
