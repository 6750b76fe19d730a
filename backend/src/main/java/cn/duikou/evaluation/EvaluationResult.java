package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who stands where, and how firmly. */
@Schema(title = "评估结果")
record EvaluationResult(
        @Schema(title = "评估状态") EvaluationState state,
        @Schema(title = "已决定") boolean decided,
        @Schema(title = "更正次数") int amendment,
        @Schema(title = "计分程序版本") int engine,
        @Schema(title = "评分结果摘要") String digest,

        @Schema(title = "封存完好", description = "已决定的：本次评估写入的每一条（快照的事实与数据、所给的分、告知的得分、结果等）仍是写入时封存的；不符的仍照决定时的告知")
        boolean factsIntact,

        @Schema(title = "各对", description = "依组与名次") List<Placed> pairs,

        @Schema(title = "因缺数不计的分值", description = "只有有的；其余项目的得分已按比例折算")
        List<Uncounted> uncounted,

        @Schema(title = "名次的稳健程度") Robustness robustness) {

    /** How much of what a pair might have reached does not count for want of data. */
    @Schema(name = "UncountedPoints", title = "因缺数不计的分值")
    record Uncounted(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "分值（分）") BigDecimal points) {

        static Uncounted of(PairScore pair, ScoreSheetFacts sheet) {
            Set<String> counted = pair.dimensions().stream()
                    .flatMap(dimension -> dimension.items().stream())
                    .filter(item -> item.points() != null)
                    .map(ItemScore::item)
                    .collect(Collectors.toSet());
            return new Uncounted(
                    pair.pairCode(),
                    sheet.items()
                            .filter(item -> !(item.basis() instanceof BonusBasis) && !counted.contains(item.code()))
                            .map(ScoreItem::points)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** The place of a pair in its group. */
    @Schema(name = "PlacedPair", title = "名次")
    record Placed(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "比较组") String group,
            @Schema(title = "总分（分）") BigDecimal total,
            @Schema(title = "组内名次") int rank,
            @Schema(title = "同分") boolean tied,
            @Schema(title = "各维度得分") List<OfDimension> dimensions) {}

    /** What a pair reached of a dimension. */
    @Schema(name = "PlacedDimension", title = "维度得分（结果）")
    record OfDimension(
            @Schema(title = "维度代码") String dimension,
            @Schema(title = "得分（分）") BigDecimal points,
            @Schema(title = "不计") boolean excluded) {}

    static EvaluationResult of(EvaluationScores scores, ScoreSheetFacts sheet, Robustness robustness) {
        return new EvaluationResult(
                scores.state(),
                scores.decided(),
                scores.amendment(),
                scores.scores().engine(),
                scores.digest(),
                scores.factsIntact(),
                scores.scores().pairs().stream().map(EvaluationResult::placed).toList(),
                scores.scores().pairs().stream()
                        .map(pair -> Uncounted.of(pair, sheet))
                        .filter(some -> some.points().signum() > 0)
                        .toList(),
                robustness);
    }

    private static Placed placed(PairScore pair) {
        return new Placed(
                pair.pairCode(),
                pair.group(),
                pair.total(),
                pair.rank(),
                pair.tied(),
                pair.dimensions().stream()
                        .map(one -> new OfDimension(one.dimension(), one.points(), one.excluded()))
                        .toList());
    }
}
