package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.evaluation.ItemScore.Deducted;
import cn.duikou.evaluation.ItemScore.Spread;
import cn.duikou.evaluation.Missing.Reason;
import cn.duikou.evaluation.Reckoning.Form;
import cn.duikou.evaluation.RuledPoints.Amount;
import cn.duikou.evaluation.RuledPoints.Came;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Scores one item for all pairs of one group. */
final class ItemScoring {

    private final CompiledSheet sheet;
    private final HumanInputs.Index inputs;
    private final ScoreItem item;
    private final List<PairNumbers> group;
    private final RuledPoints rule;

    ItemScoring(
            CompiledSheet sheet, HumanInputs.Index inputs, ScoreItem item, List<PairNumbers> group, RuledPoints rule) {
        this.sheet = sheet;
        this.inputs = inputs;
        this.item = item;
        this.group = group;
        this.rule = rule;
    }

    /** What is reckoned of one pair, before what is missing is made good and anybody has looked at it. */
    private record Drafted(
            @Nullable Came came,
            List<Deducted> deductions,
            @Nullable Spread spread,
            @Nullable Missing missing) {

        static Drafted of(Came came) {
            return new Drafted(came, List.of(), null, null);
        }
    }

    /** In the order of the group. */
    List<ItemScore> scores() {
        List<Drafted> drafts = switch (item.basis()) {
            case MeasureBasis measure ->
                ruled(measure.scoring(), pair -> pair.of(measure), pair -> pair.before(measure));
            case ExpressionBasis expression -> {
                Formula formula = sheet.numbers().get(expression.expression());
                yield ruled(expression.scoring(), pair -> pair.of(formula), pair -> {
                    throw new IllegalStateException("An expression has no year before");
                });
            }
            case DeductionBasis deduction -> each(pair -> deducted(deduction, pair));
            case BonusBasis bonus -> each(pair -> added(bonus, pair));
            case ExpertBasis expert -> each(pair -> judged(expert, pair));
        };
        List<BigDecimal> peers = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            Came came = drafts.get(i).came();
            Review review = inputs.reviewOf(where(group.get(i)));
            if (came != null) {
                peers.add(review == null ? came.points() : Decimals.rounded(review.points(), rule.decimals()));
            }
        }
        List<ItemScore> scores = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            scores.add(score(group.get(i), drafts.get(i), peers));
        }
        return scores;
    }

    private List<Drafted> ruled(
            ScoringRule scoring, Function<PairNumbers, BigDecimal> value, Function<PairNumbers, BigDecimal> before) {
        List<BigDecimal> peers = new ArrayList<>();
        for (PairNumbers pair : group) {
            try {
                peers.add(value.apply(pair));
            } catch (NoValue nothingToCompareWith) {
                // it is told below, where the pair itself is scored
            }
        }
        return each(pair ->
                Drafted.of(rule.of(scoring, new Amount(value.apply(pair), peers, () -> before.apply(pair)))));
    }

    private List<Drafted> each(Function<PairNumbers, Drafted> scored) {
        List<Drafted> drafts = new ArrayList<>();
        for (PairNumbers pair : group) {
            try {
                drafts.add(scored.apply(pair));
            } catch (NoValue none) {
                drafts.add(new Drafted(null, List.of(), null, none.missing()));
            }
        }
        return drafts;
    }

    private Drafted deducted(DeductionBasis basis, PairNumbers pair) {
        List<Deducted> taken = basis.deductions().stream()
                .map(one -> deducted(one, pair.of(sheet.numbers().get(one.what()))))
                .toList();
        BigDecimal lost = Decimals.sum(taken.stream().map(Deducted::points).toList());
        BigDecimal left = basis.startingPoints().subtract(lost).max(basis.floor());
        Came came = rule.came(left, Form.DEDUCTION, basis.startingPoints(), lost, basis.floor());
        return new Drafted(came, taken, null, null);
    }

    private static Deducted deducted(Deduction deduction, BigDecimal counted) {
        BigDecimal count = counted.max(BigDecimal.ZERO);
        BigDecimal points = Decimals.times(count, deduction.pointsEach());
        return new Deducted(count, deduction.atMost() == null ? points : points.min(deduction.atMost()));
    }

    private Drafted added(BonusBasis basis, PairNumbers pair) {
        if (basis.what() == null || basis.pointsEach() == null) {
            return experts(pair, 1, Decimals::median, Form.BONUS_GIVEN);
        }
        BigDecimal count = pair.of(sheet.numbers().get(basis.what())).max(BigDecimal.ZERO);
        BigDecimal points = Decimals.times(count, basis.pointsEach()).min(item.points());
        return Drafted.of(rule.came(points, Form.BONUS, count, basis.pointsEach(), item.points()));
    }

    private Drafted judged(ExpertBasis basis, PairNumbers pair) {
        return basis.aggregate() == ExpertAggregate.MEDIAN
                ? experts(pair, basis.assessorsAtLeast(), Decimals::median, Form.EXPERT_MEDIAN)
                : experts(pair, basis.assessorsAtLeast(), Decimals::trimmedMean, Form.EXPERT_TRIMMED_MEAN);
    }

    private Drafted experts(
            PairNumbers pair, int atLeast, Function<List<BigDecimal>, BigDecimal> aggregate, Form form) {
        List<BigDecimal> given = inputs.expertsOf(where(pair));
        if (given.size() < atLeast) {
            throw new NoValue(Reason.TOO_FEW_ASSESSORS, null);
        }
        Spread spread = new Spread(given.size(), Collections.min(given), Collections.max(given));
        Came came = rule.came(aggregate.apply(given), form, BigDecimal.valueOf(given.size()));
        return new Drafted(came, List.of(), spread, null);
    }

    private ItemScore score(PairNumbers pair, Drafted draft, List<BigDecimal> peers) {
        Review review = inputs.reviewOf(where(pair));
        Came came = draft.came() == null ? madeGood(peers) : draft.came();
        BigDecimal computed = came.reckoning().form().counts() ? came.points() : null;
        Collection<String> names = sheet.names().getOrDefault(item.code(), List.of());
        return new ItemScore(
                item.code(),
                inputs.selfOf(where(pair)),
                computed,
                review == null ? null : review.points(),
                review == null ? null : review.reason(),
                review == null ? computed : Decimals.rounded(review.points(), rule.decimals()),
                came.reckoning(),
                draft.deductions(),
                pair.told(names),
                draft.missing(),
                draft.spread(),
                pair.evidence(names));
    }

    private Came madeGood(List<BigDecimal> peers) {
        return switch (item.missing()) {
            case ZERO -> rule.came(BigDecimal.ZERO, Form.MISSING_ZERO);
            case EXCLUDE -> rule.came(BigDecimal.ZERO, Form.MISSING_EXCLUDED);
            case PEER_MEDIAN -> rule.ofPeers(peers);
        };
    }

    private Where where(PairNumbers pair) {
        return new Where(pair.pair(), item.code());
    }
}
