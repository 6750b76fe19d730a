package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far places in a group depend on the weights that somebody chose. */
@Schema(title = "名次的稳健程度")
record Robustness(
        @Schema(title = "依据的评分结果摘要", description = "其前八字节为随机数种子 (SplitMix64)")
        String digest,

        @Schema(title = "每一幅度的试算次数") int perturbations,
        @Schema(title = "各对") List<OfPair> pairs) {

    /** One pair. */
    @Schema(name = "RobustnessOfPair", title = "一对名次的稳健程度")
    record OfPair(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "组内名次") int rank,

            @Schema(title = "名次区间", description = "各维度权重各自增减")
            List<Interval> intervals,

            @Schema(title = "去掉一个维度后的名次") List<Without> without) {}

    /** Between which places a pair stays. */
    @Schema(name = "RankInterval", title = "名次区间")
    record Interval(
            @Schema(title = "权重增减幅度（%）", examples = "10") int percent,

            @Schema(title = "最好名次") int best,
            @Schema(title = "最差名次") int worst) {}

    /** The place where one dimension does not count. */
    @Schema(name = "RankWithout", title = "去掉一个维度后的名次")
    record Without(
            @Schema(title = "维度代码") String dimension,
            @Schema(title = "名次") int rank) {}
}
