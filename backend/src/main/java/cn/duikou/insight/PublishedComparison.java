package cn.duikou.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has been published about a pair beside what its ledger says about the same, and why the two differ. */
@Schema(title = "公开数据与台账对照")
public record PublishedComparison(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,

        @Schema(title = "逐项对照", description = "only figures for which there is a measure")
        List<Row> items) {

    /** One published figure and the measure that comes nearest to it. */
    @Schema(name = "PublishedComparisonRow", title = "一项对照")
    public record Row(
            @Schema(title = "公开数据编号", examples = "f065-3") String publishedId,
            @Schema(title = "公开数据所属关系", examples = "HRB-SZ") String pairCode,

            @Schema(title = "截止日期", description = "as the source says, or else the day of publication")
            LocalDate until,

            @Schema(title = "指标代码", examples = "INVESTED") String measure,

            @Schema(title = "公开数值", description = "in the unit of the measure")
            BigDecimal published,

            @Schema(title = "当日台账数", description = "by what both sides had agreed on that day")
            BigDecimal then,

            @Schema(
                    title = "口径日期台账数",
                    description = "for the time until that day, by what both sides had agreed on by the day asked for")
            BigDecimal now,

            @Schema(title = "差额", description = "published less the ledger's of the day asked for")
            BigDecimal difference,

            @Schema(title = "差异说明") List<Reason> reasons,

            @Schema(title = "明细", examples = "/api/v1/projects?pairCode=HRB-SZ")
            String list,

            @Schema(title = "当日台账数的明细") String thenList) {}

    /** Why the two differ, or may. */
    @Schema(name = "DifferenceReason", title = "差异原因")
    public record Reason(
            @Schema(title = "代码", examples = "ENTERED_LATER")
            String code,

            @Schema(title = "说明") String message) {}
}
