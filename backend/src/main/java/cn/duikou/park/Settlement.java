package cn.duikou.park;

import static cn.duikou.park.Operation.DIFFERENCE;
import static cn.duikou.park.Operation.GREATER;
import static cn.duikou.park.Operation.LESSER;
import static cn.duikou.park.Operation.PERCENT;
import static cn.duikou.park.Operation.PRODUCT;
import static cn.duikou.park.Operation.ROUNDED;
import static cn.duikou.park.Operation.SUM;

import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles one year by the terms in force. Everything is exact until the partner's part is rounded, once, to the nearest
 * 分; the host takes the rest. So no 分 is lost, and tiers cut in two change nothing. Pure.
 */
final class Settlement {

    private static final BigDecimal YUAN_OF_A_WAN = BigDecimal.valueOf(10_000);

    private final BenefitTerms terms;
    private final BenefitTerms basedOn;
    private final SettlementInput input;
    private final List<StatementStep> steps = new ArrayList<>();

    private Settlement(BenefitTerms terms, BenefitTerms basedOn, SettlementInput input) {
        this.terms = terms;
        this.basedOn = basedOn;
        this.input = input;
    }

    /** Of terms and an input that break no rule; throws {@link java.util.NoSuchElementException} without terms. */
    static Statement compute(List<BenefitTerms> versions, SettlementInput input) {
        return compute(versions, versions, input);
    }

    /** @param settled the terms by which both figures were found to match, and one of them became the base */
    static Statement compute(List<BenefitTerms> versions, List<BenefitTerms> settled, SettlementInput input) {
        return new Settlement(inForce(versions, input), inForce(settled, input), input).statement();
    }

    private static BenefitTerms inForce(List<BenefitTerms> versions, SettlementInput input) {
        return BenefitTerms.inForce(versions, input.base(), input.year()).orElseThrow();
    }

    private Statement statement() {
        BigDecimal whole = whole();
        BigDecimal share = terms.leaveToHost(input.year()) ? nothingOf(whole) : bounded(tiered(whole), whole);
        BigDecimal partner = step(StepKind.PARTNER_PART, Formula.of(ROUNDED, share));
        BigDecimal host = step(StepKind.HOST_PART, Formula.of(DIFFERENCE, whole, partner));
        boolean inTheNortheast = terms.host() == Side.NORTHEAST;
        return new Statement(
                input.year(),
                input.base(),
                terms.host(),
                terms.fromOn(),
                terms.dueOn(input.year()),
                List.copyOf(steps),
                whole,
                inTheNortheast ? host : partner,
                inTheNortheast ? partner : host);
    }

    /** Within the tolerance the host's figure counts: its tax office and its books have the base. */
    private BigDecimal whole() {
        return step(
                StepKind.FIGURE,
                Formula.of(PRODUCT, figureOf(basedOn.host()), YUAN_OF_A_WAN),
                figureOf(Side.NORTHEAST),
                figureOf(Side.EAST),
                basedOn.tolerance());
    }

    private BigDecimal nothingOf(BigDecimal whole) {
        int ordinal = input.year() - terms.fromOn().getYear() + 1;
        return step(
                StepKind.HOST_YEAR,
                Formula.of(PERCENT, whole, BigDecimal.ZERO),
                BigDecimal.valueOf(input.year()),
                BigDecimal.valueOf(ordinal),
                BigDecimal.valueOf(Objects.requireNonNull(terms.hostFirstYears())));
    }

    private BigDecimal tiered(BigDecimal whole) {
        return switch (terms.tiering()) {
            case MARGINAL -> shareOfPortions(whole);
            case WHOLE -> shareByTierReached(whole);
        };
    }

    private BigDecimal shareOfPortions(BigDecimal whole) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int i = 0; i < terms.tiers().size() && hasReached(i, whole); i++) {
            boolean endsHere = i + 1 == terms.tiers().size() || !hasReached(i + 1, whole);
            BigDecimal until = endsHere ? whole : threshold(i + 1);
            BigDecimal portion = step(
                    StepKind.TIER_PORTION,
                    Formula.of(DIFFERENCE, until, threshold(i)),
                    number(i),
                    terms.tiers().get(i).fromWan());
            shares.add(step(StepKind.TIER_SHARE, Formula.of(PERCENT, portion, percent(i)), number(i), percent(i)));
        }
        return step(StepKind.TIERS_TOGETHER, new Formula(SUM, List.copyOf(shares)));
    }

    private BigDecimal shareByTierReached(BigDecimal whole) {
        int reached = terms.tiers().size() - 1;
        while (!hasReached(reached, whole)) {
            reached--;
        }
        return step(
                StepKind.WHOLE_SHARE,
                Formula.of(PERCENT, whole, percent(reached)),
                number(reached),
                terms.tiers().get(reached).fromWan(),
                percent(reached));
    }

    private BigDecimal bounded(BigDecimal share, BigDecimal whole) {
        BigDecimal floor = terms.partnerFloorWan();
        BigDecimal cap = terms.partnerCapWan();
        BigDecimal lifted = share;
        if (floor != null) {
            lifted = step(StepKind.FLOOR, Formula.of(GREATER, share, yuan(floor)), floor);
            lifted = step(StepKind.WITHIN_BASE, Formula.of(LESSER, lifted, whole));
        }
        return cap == null ? lifted : step(StepKind.CAP, Formula.of(LESSER, lifted, yuan(cap)), cap);
    }

    private boolean hasReached(int tier, BigDecimal whole) {
        return whole.compareTo(threshold(tier)) >= 0;
    }

    private BigDecimal threshold(int tier) {
        return yuan(terms.tiers().get(tier).fromWan());
    }

    private BigDecimal percent(int tier) {
        return terms.tiers().get(tier).percentOf(terms.host().other());
    }

    private BigDecimal figureOf(Side side) {
        @Nullable BigDecimal figure = input.figureOf(side);
        return Objects.requireNonNull(figure, "Figures of both sides are required");
    }

    private BigDecimal step(StepKind kind, Formula formula, BigDecimal... values) {
        List<String> words =
                List.of(values).stream().map(BigDecimal::toPlainString).toList();
        StatementStep step = StatementStep.of(kind, words, formula);
        steps.add(step);
        return step.amountYuan();
    }

    private static BigDecimal yuan(BigDecimal wan) {
        return wan.multiply(YUAN_OF_A_WAN);
    }

    /** Tiers are told from one. */
    private static BigDecimal number(int tier) {
        return BigDecimal.valueOf(tier + 1L);
    }
}
