package cn.duikou.evaluation;

import cn.duikou.evaluation.DimensionScore.Multiplied;
import cn.duikou.evaluation.PairScore.Vetoed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the items of one pair. Points of what does not count are shared among what does, in proportion: items within their
 * dimension, dimensions within the total. A bonus comes on top; the total is a hundred at most.
 */
final class TotalScoring {

    private final CompiledSheet sheet;
    private final PairNumbers pair;
    private final Map<String, ItemScore> items;
    private final int decimals;

    TotalScoring(CompiledSheet sheet, PairNumbers pair, Map<String, ItemScore> items) {
        this.sheet = sheet;
        this.pair = pair;
        this.items = items;
        this.decimals = sheet.sheet().decimals();
    }

    /** Its place in the group is not known yet. */
    PairScore of(String group) {
        List<DimensionScore> dimensions =
                sheet.sheet().dimensions().stream().map(this::dimension).toList();
        List<Multiplied> multipliers = multipliers(null);
        List<Vetoed> vetoes = sheet.sheet().vetoes().stream().map(this::vetoed).toList();
        BigDecimal total = total(sheet.sheet(), dimensions, multipliers, vetoes);
        return new PairScore(pair.pair(), group, total, 0, false, dimensions, multipliers, vetoes);
    }

    /** What dimensions come to together. */
    static BigDecimal total(
            ScoreSheetFacts sheet, List<DimensionScore> dimensions, List<Multiplied> multipliers, List<Vetoed> vetoes) {
        BigDecimal total = multiplied(shared(sheet, dimensions), multipliers)
                .min(Decimals.HUNDRED)
                .min(cap(sheet, vetoes));
        return Decimals.rounded(total, sheet.decimals());
    }

    /** What a total cannot pass. */
    static BigDecimal cap(ScoreSheetFacts sheet, List<Vetoed> vetoes) {
        return sheet.vetoes().stream()
                .filter(veto -> vetoes.stream()
                        .anyMatch(one -> one.applied() && one.veto().equals(veto.code())))
                .map(Veto::cap)
                .reduce(Decimals.HUNDRED, BigDecimal::min);
    }

    private static BigDecimal shared(ScoreSheetFacts sheet, List<DimensionScore> dimensions) {
        BigDecimal points =
                Decimals.sum(dimensions.stream().map(DimensionScore::points).toList());
        BigDecimal counted = BigDecimal.ZERO;
        for (int i = 0; i < dimensions.size(); i++) {
            if (!dimensions.get(i).excluded()) {
                counted = counted.add(sheet.dimensions().get(i).weightPercent());
            }
        }
        return counted.signum() == 0 || counted.compareTo(Decimals.HUNDRED) == 0
                ? points
                : Decimals.share(points, Decimals.HUNDRED, counted);
    }

    private DimensionScore dimension(ScoreDimension dimension) {
        List<ItemScore> scored = dimension.items().stream()
                .map(item -> Objects.requireNonNull(items.get(item.code())))
                .toList();
        BigDecimal whole = dimension.weightPercent();
        BigDecimal counted = sum(dimension, item -> !item.comesOnTop(), ScoreItem::points);
        BigDecimal reached = sum(dimension, item -> !item.comesOnTop(), this::points);
        boolean excluded = counted.signum() == 0 && whole.signum() > 0;
        BigDecimal base = counted.signum() == 0 || counted.compareTo(whole) == 0
                ? reached
                : Decimals.rounded(Decimals.share(whole, reached, counted), decimals);
        BigDecimal bonus = sum(dimension, ScoreItem::comesOnTop, this::points);
        List<Multiplied> multipliers = multipliers(dimension.code());
        return new DimensionScore(
                dimension.code(),
                base,
                bonus,
                multipliers,
                Decimals.rounded(multiplied(base.add(bonus), multipliers), decimals),
                excluded,
                scored);
    }

    /** Of those items that count for this pair. */
    private BigDecimal sum(
            ScoreDimension dimension, Predicate<ScoreItem> which, Function<ScoreItem, BigDecimal> points) {
        return Decimals.sum(dimension.items().stream()
                .filter(which)
                .filter(item -> items.get(item.code()).points() != null)
                .map(points)
                .toList());
    }

    private BigDecimal points(ScoreItem item) {
        return Objects.requireNonNull(items.get(item.code()).points());
    }

    private List<Multiplied> multipliers(@Nullable String dimension) {
        return sheet.sheet().multipliers().stream()
                .filter(multiplier -> Objects.equals(multiplier.dimension(), dimension))
                .map(this::multiplied)
                .toList();
    }

    private Multiplied multiplied(Multiplier multiplier) {
        try {
            BigDecimal factor = pair.of(sheet.numbers().get(multiplier.factor()));
            return new Multiplied(multiplier.code(), Decimals.within(factor, multiplier.from(), multiplier.to()), null);
        } catch (NoValue none) {
            return new Multiplied(multiplier.code(), BigDecimal.ONE, none.missing());
        }
    }

    private Vetoed vetoed(Veto veto) {
        try {
            return new Vetoed(veto.code(), pair.holds(sheet.conditions().get(veto.when())), null);
        } catch (NoValue none) {
            return new Vetoed(veto.code(), false, none.missing());
        }
    }

    private static BigDecimal multiplied(BigDecimal points, List<Multiplied> multipliers) {
        return multipliers.stream().map(Multiplied::factor).reduce(points, Decimals::times);
    }
}
