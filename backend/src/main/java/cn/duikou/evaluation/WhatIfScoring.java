package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.evaluation.WhatIf.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a round would come to; pure, by the engine itself. Supposed points stand in the place of a review, an item that is left
 * out is one that nobody could reckon, and of a dimension with another weight each pair keeps the part that it reached.
 */
final class WhatIfScoring {

    private WhatIfScoring() {}

    /** @param supposed what its rules found nothing wrong with */
    static List<PairScore> score(int engine, ScoreSheetFacts sheet, Facts facts, HumanInputs inputs, WhatIf supposed) {
        Set<String> left = Set.copyOf(supposed.leftOut());
        Scores scores = Scoring.score(engine, without(sheet, left), facts, with(inputs, left, supposed));
        ScoreSheetFacts weighed = weights(sheet, supposed);
        Map<String, List<PairScore>> groups = scores.pairs().stream()
                .map(pair -> weighed(sheet, weighed, pair))
                .collect(Collectors.groupingBy(PairScore::group));
        return sheet.peerGroups().stream()
                .flatMap(group -> Scoring.ranked(groups.getOrDefault(group.code(), List.of())).stream())
                .toList();
    }

    /** The sheet with other weights, its items as they were. */
    static ScoreSheetFacts weights(ScoreSheetFacts sheet, WhatIf supposed) {
        Map<String, BigDecimal> other =
                supposed.weights().stream().collect(Collectors.toMap(Weight::dimension, Weight::weightPercent));
        return with(
                sheet,
                sheet.dimensions().stream()
                        .map(one -> with(one, other.getOrDefault(one.code(), one.weightPercent()), one.items()))
                        .toList());
    }

    private static ScoreSheetFacts without(ScoreSheetFacts sheet, Set<String> left) {
        return with(
                sheet,
                sheet.dimensions().stream()
                        .map(one -> with(
                                one,
                                one.weightPercent(),
                                one.items().stream()
                                        .map(item -> left.contains(item.code()) ? uncounted(item) : item)
                                        .toList()))
                        .toList());
    }

    /** For assessors, of whom none has given points. */
    private static ScoreItem uncounted(ScoreItem item) {
        ItemBasis nobodys =
                item.comesOnTop() ? new BonusBasis(null, null) : new ExpertBasis(List.of(), 1, ExpertAggregate.MEDIAN);
        return new ScoreItem(
                item.code(),
                item.titleZh(),
                item.titleEn(),
                item.clauses(),
                item.points(),
                MissingPolicy.EXCLUDE,
                nobodys);
    }

    private static HumanInputs with(HumanInputs inputs, Set<String> left, WhatIf supposed) {
        List<Review> reviews = new ArrayList<>(supposed.points().stream()
                .map(one -> new Review(one.where(), one.points(), ""))
                .toList());
        Set<Where> instead = new HashSet<>(reviews.stream().map(Review::where).toList());
        inputs.reviews().stream()
                .filter(review -> !instead.contains(review.where())
                        && !left.contains(review.where().item()))
                .forEach(reviews::add);
        return new HumanInputs(
                inputs.experts().stream()
                        .filter(one -> !left.contains(one.where().item()))
                        .toList(),
                inputs.selves(),
                reviews);
    }

    private static PairScore weighed(ScoreSheetFacts sheet, ScoreSheetFacts weighed, PairScore pair) {
        List<DimensionScore> dimensions = IntStream.range(0, pair.dimensions().size())
                .mapToObj(i -> weighed(
                        pair.dimensions().get(i),
                        sheet.dimensions().get(i).weightPercent(),
                        weighed.dimensions().get(i).weightPercent(),
                        sheet.decimals()))
                .toList();
        BigDecimal total = TotalScoring.total(weighed, dimensions, pair.multipliers(), pair.vetoes());
        return new PairScore(
                pair.pairCode(), pair.group(), total, 0, false, dimensions, pair.multipliers(), pair.vetoes());
    }

    private static DimensionScore weighed(DimensionScore score, BigDecimal was, BigDecimal is, int decimals) {
        if (was.compareTo(is) == 0) {
            return score;
        }
        List<BigDecimal> shares = Stream.of(score.base(), score.bonus(), score.points())
                .map(points -> Decimals.rounded(Decimals.share(points, is, was), decimals))
                .toList();
        return new DimensionScore(
                score.dimension(),
                shares.get(0),
                shares.get(1),
                score.multipliers(),
                shares.get(2),
                score.excluded(),
                score.items());
    }

    private static ScoreDimension with(ScoreDimension dimension, BigDecimal weight, List<ScoreItem> items) {
        return new ScoreDimension(
                dimension.code(), dimension.titleZh(), dimension.titleEn(), dimension.clauses(), weight, items);
    }

    private static ScoreSheetFacts with(ScoreSheetFacts sheet, List<ScoreDimension> dimensions) {
        return new ScoreSheetFacts(
                sheet.code(),
                sheet.titleZh(),
                sheet.titleEn(),
                sheet.note(),
                sheet.purpose(),
                sheet.decimals(),
                sheet.peerGroups(),
                dimensions,
                sheet.multipliers(),
                sheet.vetoes());
    }
}
