package cn.duikou.insight;

import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a measure comes to, with all that is needed to check it. */
@Schema(title = "统计数据")
public record Figure(
        @Schema(title = "指标代码", examples = "TOTAL_INVESTMENT")
        String measure,

        @Schema(title = "指标版本") int version,

        @Schema(title = "对口合作关系", description = "with what lies below it; none: all that were asked for together")
        @Nullable
        String pairCode,

        @Schema(title = "期间起", description = "of a series; by the date that the measure names") @Nullable
        LocalDate from,

        @Schema(title = "期间止") @Nullable LocalDate to,

        @Schema(title = "数值", description = "agreed by both sides; none for a rate of nothing") @Nullable
        BigDecimal value,

        @Schema(
                title = "净额",
                description = "by the shares attributed to the pairs, where the measure has one;"
                        + " what other pairs attribute only as far as the caller sees their records")
        @Nullable
        BigDecimal net,

        @Schema(title = "计入的记录数") int records,

        @Schema(title = "单方确认", description = "agreed by one side alone and marked so: not in the figure")
        Beside oneSided,

        @Schema(
                title = "待确认",
                description = "before the other side; none on a past day, for who sees agreed records alone,"
                        + " or of a measure that means agreed records alone")
        @Nullable
        Beside sent,

        @Schema(
                title = "有争议",
                description =
                        "returned, not settled and never agreed on; disputed changes of agreed records are told by"
                                + " /discrepancies; none where what waits is not told")
        @Nullable
        Beside disputed,

        @Schema(
                title = "明细",
                description = "the list that adds up to the figure; of a rate, that of its whole",
                examples = "/api/v1/projects?stage=SIGNED")
        String list,

        @Schema(
                title = "净额的明细",
                description =
                        "the list of the shares that add up to the net figure; none where there is no such figure",
                examples = "/api/v1/projects?attributedTo=LN-JS")
        @Nullable
        String netList,

        @Schema(title = "按基数", description = "where it was asked for; of a pair, never of all together") @Nullable
        Per per) {

    /** The same by what is known of a region. */
    Figure by(Per told) {
        return new Figure(
                measure, version, pairCode, from, to, value, net, records, oneSided, sent, disputed, list, netList,
                told);
    }

    /** A figure by the population or the product of a region of its pair; no value where none of it has been loaded. */
    @Schema(name = "FigurePer", title = "按基数计算的数据")
    public record Per(
            @Schema(title = "基数") FigureBasis basis,
            @Schema(title = "取哪一方的基数") Side side,

            @Schema(title = "地区代码", description = "none where the pair has no such side") @Nullable
            String regionCode,

            @Schema(title = "数值", description = "for 万人 or 亿元, with four decimals; none without a basis") @Nullable
            BigDecimal value,

            @Schema(title = "基数数值", description = "万人 or 亿元") @Nullable
            BigDecimal amount,

            @Schema(title = "基数年度") @Nullable Integer year,
            @Schema(title = "基数来源") @Nullable String source) {}

    /** Records that the figure leaves out. */
    @Schema(name = "FigureBeside", title = "未计入部分")
    public record Beside(
            @Schema(title = "记录数") int records,
            @Schema(title = "数值") @Nullable BigDecimal value,

            @Schema(
                    title = "明细",
                    description = "the list of these records; none for open parts of what stands within records",
                    examples = "/api/v1/projects?state=SENT")
            @Nullable
            String list) {

        Beside opening(@Nullable String told) {
            return new Beside(records, value, told);
        }
    }

    /** Figures that were asked for together. */
    @Schema(name = "Figures", title = "统计数据集")
    public record Answer(
            @Schema(title = "口径日期", description = "what was agreed by the end of this day")
            LocalDate asOf,

            @Schema(title = "计算时间") Instant computedAt,
            @Schema(title = "合作关系") List<String> pairCodes,
            @Schema(title = "任务条款") List<String> clauses,
            @Schema(title = "期间起") @Nullable LocalDate from,
            @Schema(title = "期间止") @Nullable LocalDate to,
            @Schema(title = "数据") List<Figure> items) {}
}
