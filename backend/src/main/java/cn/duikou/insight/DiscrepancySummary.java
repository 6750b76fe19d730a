package cn.duikou.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much both sides do not say alike, pair by pair: the pair with the most disputes comes first. */
@Schema(title = "双方差异汇总")
public record DiscrepancySummary(
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "所用指标") List<MeasureNote> measures,
        @Schema(title = "各对口合作关系") List<OfPair> items) {

    /** What a pair, with what lies below it, has not settled. Of what the caller does not see there is no number. */
    @Schema(name = "PairDiscrepancies", title = "一对合作关系的差异")
    public record OfPair(
            @Schema(title = "对口合作关系") String pairCode,

            @Schema(
                    title = "明细",
                    description = "the list of all three kinds; kind= narrows it to what one number counts",
                    examples = "/api/v1/discrepancies?pairCode=LN-JS")
            String list,

            @Schema(title = "争议数", description = "none for who sees agreed records only") @Nullable
            Integer disputes,

            @Schema(title = "待对方确认数", description = "none for who sees agreed records only") @Nullable
            Integer waiting,

            @Schema(title = "单方记录数", description = "in force, agreed by one side alone")
            int oneSided,

            @Schema(title = "最久未决天数", description = "of disputes and of what waits") @Nullable
            Integer oldestDays,

            @Schema(title = "争议项目现计入计划总投资（万元）", description = "what the disputed projects add as they are in force")
            @Nullable
            BigDecimal inForceWan,

            @Schema(title = "争议项目按提出方计入（万元）") @Nullable BigDecimal proposedWan,

            @Schema(
                    title = "争议项目按对方计入（万元）",
                    description = "where the other side has no figures of its own, what is in force stays")
            @Nullable
            BigDecimal counteredWan) {}
}
