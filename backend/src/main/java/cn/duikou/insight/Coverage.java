package cn.duikou.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses of the plan each pair serves, and how far it has come. Only what is agreed counts; what a sub-pair does
 * counts for the pair above it.
 */
@Schema(title = "任务落实矩阵")
public record Coverage(
        @Schema(title = "口径日期", description = "what was agreed by the end of this day")
        LocalDate asOf,

        @Schema(title = "比较日期") @Nullable LocalDate since,
        @Schema(title = "计算时间") Instant computedAt,

        @Schema(title = "所用指标", description = "how touched measures are counted")
        List<MeasureNote> measures,

        @Schema(
                title = "各格的依据",
                description = "the address of the records on which a cell rests, with its pair and clause to be put in",
                examples = "/api/v1/coverage/{pairCode}/{clauseCode}?asOf=2026-11-26")
        String evidence,

        @Schema(title = "对口合作关系") List<String> pairCodes,
        @Schema(title = "各条款") List<Row> rows,

        @Schema(title = "无人触及的条款", description = "measures and obligations that none of these pairs serves")
        List<String> untouched) {

    /** One clause across the pairs. */
    @Schema(name = "CoverageRow", title = "条款落实情况")
    public record Row(
            @Schema(title = "条款", examples = "T2.1.a") String clauseCode,

            @Schema(title = "各对口合作关系", description = "in the order of pairCodes")
            List<Cell> cells) {}

    /** How far a pair has come with a clause; for a task or a group with all measures below it. */
    @Schema(name = "CoverageCell", title = "落实程度")
    public record Cell(
            @Schema(title = "对口合作关系") String pairCode,

            @Schema(title = "程度", description = "of a task: the least of its measures once all are touched")
            CoverageLevel level,

            @Schema(title = "比较日期的程度") @Nullable CoverageLevel before,

            @Schema(
                    title = "起自",
                    description =
                            "first day on which the facts were that far, where known; what proves them may be later")
            @Nullable
            LocalDate since,

            @Schema(title = "依据记录数", description = "each once, however many clauses below it serves")
            int records,

            @Schema(title = "下级措施数", description = "0 for a measure itself")
            int measures,

            @Schema(title = "已触及的下级措施数") int touched) {}
}
