package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.but;
import static cn.duikou.park.BenefitFixture.partnersPart;
import static cn.duikou.park.BenefitFixture.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the terms and however much there is: no 分 is lost, and every step can be computed again. */
class SettlementTest {

    /** Terms, a year of theirs and an amount in 分. */
    record Case(BenefitTerms terms, int year, long fen) {

        Statement settled() {
            return settle(terms, year, fen);
        }

        BigDecimal wan(BigDecimal wan) {
            return wan.movePointRight(4);
        }
    }

    @Property
    void parts_sum_to_the_whole_and_nobody_pays(@ForAll("cases") Case one) {
        Statement settled = one.settled();
        assertEquals(BigDecimal.valueOf(one.fen(), 2), settled.wholeYuan());
        assertEquals(settled.wholeYuan(), settled.northeastYuan().add(settled.eastYuan()));
        for (Side side : Side.values()) {
            assertTrue(settled.partOf(side).signum() >= 0);
            assertEquals(2, settled.partOf(side).scale());
        }
    }

    @Property
    void every_step_can_be_computed_again(@ForAll("cases") Case one) {
        Statement settled = one.settled();
        settled.steps().forEach(step -> assertEquals(step.formula().result(), step.amountYuan()));
        List<StatementStep> steps = settled.steps();
        Side host = one.terms().host();
        assertEquals(settled.wholeYuan(), steps.getFirst().amountYuan());
        assertEquals(settled.partOf(host.other()), steps.get(steps.size() - 2).amountYuan());
        assertEquals(settled.partOf(host), steps.getLast().amountYuan());
    }

    /** Nothing falls from the sky: what a step computes with is a given of the terms or came of a step before. */
    @Property
    void every_step_builds_on_those_before(@ForAll("cases") Case one) {
        List<BigDecimal> known = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.valueOf(10_000)));
        known.add(BigDecimal.valueOf(one.fen(), 6));
        for (Tier tier : one.terms().tiers()) {
            known.addAll(List.of(one.wan(tier.fromWan()), tier.eastPercent(), tier.northeastPercent()));
        }
        for (BigDecimal bound :
                new BigDecimal[] {one.terms().partnerFloorWan(), one.terms().partnerCapWan()}) {
            known.add(bound == null ? BigDecimal.ZERO : one.wan(bound));
        }
        for (StatementStep step : one.settled().steps()) {
            for (BigDecimal operand : step.formula().operands()) {
                assertTrue(known.stream().anyMatch(value -> value.compareTo(operand) == 0), step::toString);
            }
            known.add(step.amountYuan());
        }
    }

    @Property
    void floor_and_cap_hold(@ForAll("cases") Case one) {
        BenefitTerms terms = one.terms();
        BigDecimal whole = BigDecimal.valueOf(one.fen(), 2);
        BigDecimal part = partnersPart(terms, one.year(), one.fen());
        if (terms.leaveToHost(one.year())) {
            assertEquals(0, part.signum());
            return;
        }
        if (terms.partnerFloorWan() != null) {
            assertTrue(part.compareTo(one.wan(terms.partnerFloorWan()).min(whole)) >= 0);
        }
        if (terms.partnerCapWan() != null) {
            assertTrue(part.compareTo(one.wan(terms.partnerCapWan())) <= 0);
        }
    }

    @Property
    void the_part_is_within_half_a_fen_of_what_the_terms_say(@ForAll("cases") Case one) {
        BenefitTerms unbounded =
                but(one.terms(), "partnerFloorWan", null, "partnerCapWan", null, "hostFirstYears", null);
        BigDecimal exact = NaiveShares.ofPartner(unbounded, one.fen());
        BigDecimal rounded = partnersPart(unbounded, one.year(), one.fen()).movePointRight(2);
        assertTrue(rounded.subtract(exact).abs().compareTo(new BigDecimal("0.5")) <= 0);
    }

    /** Not so by the whole: there a part may jump at a threshold, which is why the terms must say which they mean. */
    @Property
    void with_marginal_tiers_more_gives_nobody_less(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 1, max = 2_000_000_000) int more) {
        BenefitTerms marginal = but(one.terms(), "tiering", "MARGINAL");
        for (long further : List.of(1L, (long) more)) {
            Statement less = settle(marginal, one.year(), one.fen());
            Statement richer = settle(marginal, one.year(), one.fen() + further);
            for (Side side : Side.values()) {
                assertTrue(less.partOf(side).compareTo(richer.partOf(side)) <= 0);
            }
        }
    }

    @Property
    void a_tier_cut_in_two_changes_nothing(
            @ForAll("cases") Case one, @ForAll @IntRange(min = 1, max = 40_000_000) int cut) {
        BigDecimal from = BenefitGenerator.cents(cut);
        List<Tier> tiers = new ArrayList<>(one.terms().tiers());
        Assume.that(tiers.stream().noneMatch(tier -> tier.fromWan().compareTo(from) == 0));
        int place = (int) tiers.stream()
                .filter(tier -> tier.fromWan().compareTo(from) < 0)
                .count();
        Tier before = tiers.get(place - 1);
        tiers.add(place, new Tier(from, before.northeastPercent(), before.eastPercent()));
        Statement cutInTwo = settle(but(one.terms(), "tiers", tiers), one.year(), one.fen());
        assertEquals(one.settled().northeastYuan(), cutInTwo.northeastYuan());
        assertEquals(one.settled().eastYuan(), cutInTwo.eastYuan());
    }

    /** The sides are equal: change places, and the parts change places. */
    @Property(tries = 300)
    void neither_side_is_favoured(@ForAll("cases") Case one) {
        List<Tier> mirrored = one.terms().tiers().stream()
                .map(tier -> new Tier(tier.fromWan(), tier.eastPercent(), tier.northeastPercent()))
                .toList();
        BenefitTerms other = but(one.terms(), "host", one.terms().host().other(), "tiers", mirrored);
        Statement swapped = settle(other, one.year(), one.fen());
        assertEquals(one.settled().northeastYuan(), swapped.eastYuan());
        assertEquals(one.settled().eastYuan(), swapped.northeastYuan());
    }

    @Provide
    Arbitrary<Case> cases() {
        return BenefitGenerator.terms()
                .flatMap(terms -> Arbitraries.integers()
                        .between(terms.fromOn().getYear(), terms.toOn().getYear())
                        .flatMap(year -> BenefitGenerator.fen(terms).map(fen -> new Case(terms, year, fen))))
                .withoutEdgeCases();
    }
}
