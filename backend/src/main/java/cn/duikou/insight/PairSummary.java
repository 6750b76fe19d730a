package cn.duikou.insight;

import cn.duikou.ledger.RecordState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a pair as the caller may see them, its sub-pairs included. Only agreed records are summed, and no
 * framework and no mere intention counts as investment.
 */
@Schema(title = "对口合作关系数据")
public record PairSummary(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "所用指标") List<MeasureNote> measures,

        @Schema(title = "各数的指标和明细", description = "for each number outside the stages")
        List<Source> sources,

        @Schema(title = "各状态项目数", description = "agreed: by both sides; of a past day: those in force or closed")
        Map<RecordState, Integer> projectsByState,

        @Schema(title = "单方确认项目数", description = "agreed by one side alone: in none of the other figures")
        int oneSidedProjects,

        @Schema(
                title = "有待定修订的项目数",
                description = "proposed changes of agreed projects; now, whatever day is asked for")
        int pendingRevisions,

        @Schema(title = "争议数", description = "returned and not answered at the end of the day asked for")
        int disputes,

        @Schema(title = "计划总投资（万元，毛额）", description = "agreed, signed or later, without frameworks")
        BigDecimal totalInvestmentGrossWan,

        @Schema(
                title = "计划总投资（万元，净额）",
                description =
                        "the shares attributed to this pair, also by projects of other pairs that the caller sees")
        BigDecimal totalInvestmentNetWan,

        @Schema(title = "累计完成投资（万元）", description = "latest agreed progress reports, of terminated projects too")
        BigDecimal investedWan,

        @Schema(title = "各阶段") List<ByStage> stages) {

    /** Projects at one stage that both sides agreed on. */
    @Schema(name = "StageFigures", title = "阶段数据")
    public record ByStage(
            @Schema(title = "阶段", examples = "SIGNED") String stage,
            @Schema(title = "项目数") int count,

            @Schema(title = "计划总投资（万元）", description = "as the figure of the pair counts: none of intentions")
            BigDecimal totalInvestmentWan,

            @Schema(title = "项目数的明细", examples = "/api/v1/projects?stage=SIGNED")
            String list,

            @Schema(title = "计划总投资的明细", description = "without frameworks; none where nothing of the stage counts")
            @Nullable
            String investmentList) {}

    /** By which measure a number is counted, and the list that adds up to it. */
    @Schema(name = "SummarySource", title = "一个数的指标和明细")
    public record Source(
            @Schema(title = "位置", description = "JSON Pointer", examples = "/projectsByState/AGREED")
            String pointer,

            @Schema(title = "指标代码", examples = "PROJECT_RECORDS")
            String measure,

            @Schema(title = "指标版本") int version,

            @Schema(title = "明细", examples = "/api/v1/projects?state=AGREED")
            String list) {}
}
