package cn.duikou.support;

import cn.duikou.ledger.FactRules;
import cn.duikou.ledger.NamedDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What must hold between the facts of a support. Pure. */
final class SupportRules extends FactRules {

    private static final int DECIMALS_OF_MONEY = 2;

    private final SupportFacts facts;

    private SupportRules(SupportFacts facts, Surroundings surroundings) {
        super(surroundings);
        this.facts = facts;
    }

    static List<Finding> check(SupportFacts facts, @Nullable SupportFacts agreed, Surroundings surroundings) {
        SupportRules rules = new SupportRules(facts, surroundings);
        rules.planIsKnown(facts.pairCode(), facts.clauses());
        rules.isMeasuredByItsKind();
        rules.movementsHaveHappened();
        rules.neverMoreThanBefore();
        rules.notBefore(facts.validUntil(), NamedDay.VALID_FROM, facts.validFrom(), "/validUntil");
        if (agreed != null) {
            rules.agreedMovementsStay(agreed.movements());
        }
        return rules.found();
    }

    /** What moved before the support was valid, or after. */
    static List<Finding> doubts(SupportFacts facts, Surroundings surroundings) {
        SupportRules rules = new SupportRules(facts, surroundings);
        for (int i = 0; i < facts.movements().size(); i++) {
            LocalDate day = facts.movements().get(i).on();
            boolean valid = (facts.validFrom() == null || !day.isBefore(facts.validFrom()))
                    && (facts.validUntil() == null || !day.isAfter(facts.validUntil()));
            rules.require(valid, "/movements/" + i + "/on", "OUTSIDE_VALIDITY", day);
        }
        return rules.found();
    }

    private void isMeasuredByItsKind() {
        require(facts.kind().isMeasuredIn(facts.unit()), "/unit", "UNIT_OF_OTHER_KIND", facts.kind(), facts.unit());
        for (int i = 0; i < facts.movements().size(); i++) {
            Movement movement = facts.movements().get(i);
            boolean fine = facts.unit() != SupportUnit.WAN_YUAN
                    || movement.quantity().stripTrailingZeros().scale() <= DECIMALS_OF_MONEY;
            require(fine, "/movements/" + i + "/quantity", "NOT_AN_AMOUNT");
            boolean paidOut =
                    movement.step() != SupportStep.PAID || facts.kind().isPaidOut();
            require(paidOut, "/movements/" + i + "/step", "NEVER_PAID_OUT", facts.kind());
        }
    }

    private void movementsHaveHappened() {
        for (int i = 0; i < facts.movements().size(); i++) {
            hasHappened(facts.movements().get(i).on(), "/movements/" + i + "/on");
        }
    }

    /** What moved has moved: it may have been told wrongly, which is corrected by another one of its step with a reason. */
    private void agreedMovementsStay(List<Movement> agreed) {
        List<Movement> missing = new ArrayList<>(agreed);
        List<Integer> told = new ArrayList<>(
                IntStream.range(0, facts.movements().size()).boxed().toList());
        succeeded(missing, told, Movement::saysTheSame);
        succeeded(missing, told, (then, now) -> then.isLike(now) && then.isCorrectedBy(now));
        succeeded(missing, told, Movement::isCorrectedBy);
        succeeded(missing, told, Movement::isLike).forEach(this::needsReason);
        succeeded(missing, told, Movement::isOfTheStepOf).forEach(this::needsReason);
        missing.forEach(then -> isFixed(then, "/movements"));
    }

    /** Takes each movement away whose successor stands among those told, with that one. */
    private List<Succession> succeeded(
            List<Movement> missing, List<Integer> told, BiPredicate<Movement, Movement> succeeds) {
        List<Succession> found = new ArrayList<>();
        for (Movement then : List.copyOf(missing)) {
            told.stream()
                    .filter(place -> succeeds.test(then, facts.movements().get(place)))
                    .findFirst()
                    .ifPresent(place -> {
                        missing.remove(then);
                        told.remove(place);
                        found.add(new Succession(then, place));
                    });
        }
        return found;
    }

    /** A movement that was agreed, and the place of the one that seems to stand for it now. */
    private record Succession(Movement then, int place) {}

    private void needsReason(Succession succession) {
        isFixed(succession.then(), "/movements/" + succession.place() + "/correctionReason");
    }

    private void isFixed(Movement then, String pointer) {
        String quantity = then.quantity().stripTrailingZeros().toPlainString();
        require(false, pointer, "MOVEMENT_IS_FIXED", then.on(), then.step(), quantity);
    }

    /** On no day may more be paid than granted until then, or more be used than was there. Of one day, granting comes first. */
    private void neverMoreThanBefore() {
        Map<SupportStep, BigDecimal> sums = new EnumMap<>(SupportStep.class);
        IntStream.range(0, facts.movements().size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> facts.movements().get(i).on())
                        .thenComparing(i -> facts.movements().get(i).step()))
                .forEach(i -> moves(i, sums));
    }

    private void moves(int i, Map<SupportStep, BigDecimal> sums) {
        Movement movement = facts.movements().get(i);
        BigDecimal sum = sums.merge(movement.step(), movement.quantity(), BigDecimal::add);
        SupportStep source = source(movement.step());
        if (source != null) {
            BigDecimal available = sums.getOrDefault(source, BigDecimal.ZERO);
            require(
                    sum.compareTo(available) <= 0,
                    "/movements/" + i + "/quantity",
                    "MORE_THAN_THERE_WAS",
                    movement.step(),
                    source,
                    available.stripTrailingZeros().toPlainString());
        }
    }

    /** Where what is moved by this step comes from. */
    private @Nullable SupportStep source(SupportStep step) {
        return switch (step) {
            case GRANTED -> null;
            case PAID -> SupportStep.GRANTED;
            case USED -> facts.kind().isPaidOut() ? SupportStep.PAID : SupportStep.GRANTED;
        };
    }
}
