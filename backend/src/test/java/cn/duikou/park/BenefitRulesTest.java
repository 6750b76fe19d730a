package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.but;
import static cn.duikou.park.BenefitFixture.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tiers, bounds and periods: break one thing of good terms and exactly that is found. */
class BenefitRulesTest {

    @Property
    void good_terms_break_no_rule(@ForAll("anyTerms") BenefitTerms terms) {
        assertEquals(List.of(), found(terms));
    }

    @Property(tries = 300)
    void versions_may_follow_each_other_in_any_order_of_telling(
            @ForAll("manyTerms") List<BenefitTerms> versions, @ForAll @IntRange(max = 3) int turn) {
        List<BenefitTerms> told = new ArrayList<>(versions);
        Collections.rotate(told, turn);
        assertEquals(List.of(), found(told));
    }

    @Property(tries = 300)
    void tiers_ascend(@ForAll("tiers") List<Tier> tiers, @ForAll @IntRange(max = 4) int place) {
        Assume.that(place + 1 < tiers.size());
        List<Tier> swapped = new ArrayList<>(tiers);
        Collections.swap(swapped, place, place + 1);
        String first = place == 0 ? "/0/tiers/0/fromWan FIRST_TIER_NOT_FROM_ZERO" : null;
        String out = "/0/tiers/" + (place + 1) + "/fromWan TIERS_NOT_ASCENDING";
        assertEquals(first == null ? List.of(out) : List.of(first, out), found(terms("tiers", swapped)));
        List<Tier> doubled = new ArrayList<>(tiers);
        doubled.add(place, tiers.get(place));
        assertEquals(List.of(out), found(terms("tiers", doubled)));
    }

    @Property(tries = 300)
    void percentages_of_a_tier_are_the_whole(
            @ForAll("tiers") List<Tier> tiers, @ForAll @IntRange(min = -500, max = 500) int more) {
        Assume.that(more != 0);
        Tier last = tiers.getLast();
        BigDecimal east = last.eastPercent().add(BenefitGenerator.cents(more));
        List<Tier> wrong = new ArrayList<>(tiers);
        wrong.set(tiers.size() - 1, new Tier(last.fromWan(), last.northeastPercent(), east));
        assertEquals(List.of("/0/tiers/" + (tiers.size() - 1) + " SHARES_NOT_WHOLE"), found(terms("tiers", wrong)));
    }

    @Property(tries = 300)
    void the_floor_is_not_above_the_cap(
            @ForAll @IntRange(max = 9999) int floor, @ForAll @IntRange(max = 9999) int cap) {
        List<String> expected = floor <= cap ? List.of() : List.of("/0/partnerFloorWan FLOOR_ABOVE_CAP");
        assertEquals(expected, found(terms("partnerFloorWan", floor, "partnerCapWan", cap)));
    }

    @Property(tries = 300)
    void years_of_the_host_lie_within(@ForAll @IntRange(min = -3, max = 15) int years) {
        List<String> expected =
                years >= 0 && years <= 10 ? List.of() : List.of("/0/hostFirstYears HOST_YEARS_BEYOND_TERMS");
        assertEquals(expected, found(terms("hostFirstYears", years)));
    }

    @Property(tries = 300)
    void terms_begin_and_end_with_a_year(
            @ForAll @IntRange(max = 3000) int days, @ForAll @IntRange(max = 3000) int more) {
        LocalDate from = LocalDate.of(2018, 1, 1).plusDays(days);
        LocalDate to = from.plusDays(more);
        List<String> expected = new ArrayList<>();
        if (!from.toString().endsWith("-01-01")) {
            expected.add("/0/fromOn NOT_BEGIN_OF_YEAR");
        }
        if (!to.toString().endsWith("-12-31")) {
            expected.add("/0/toOn NOT_END_OF_YEAR");
        }
        assertEquals(expected, found(terms("fromOn", from.toString(), "toOn", to.toString())));
    }

    @Property(tries = 50)
    void terms_do_not_end_before_they_begin(@ForAll @IntRange(min = 1, max = 18) int years) {
        BenefitTerms reversed = terms("toOn", (2018 - years) + "-12-31");
        assertEquals(List.of("/0/toOn PERIOD_REVERSED"), found(reversed));
    }

    @Property(tries = 50)
    void an_exit_is_within_the_terms_and_ends_a_year(@ForAll @IntRange(min = 2010, max = 2035) int year) {
        boolean within = year >= 2018 && year <= 2027;
        List<String> expected = within ? List.of() : List.of("/0/exitedOn EXIT_OUTSIDE_TERMS");
        assertEquals(expected, found(terms("exitedOn", year + "-12-31")));
        assertEquals(List.of("/0/exitedOn NOT_END_OF_YEAR"), found(terms("exitedOn", "2020-06-30")));
    }

    @Property(tries = 100)
    void terms_of_different_bases_run_side_by_side(@ForAll("anyTerms") BenefitTerms terms) {
        List<BenefitTerms> all = new ArrayList<>();
        for (BenefitBase base : BenefitBase.values()) {
            all.add(but(terms, "base", base));
        }
        assertEquals(List.of(), found(all));
        all.add(terms);
        assertEquals(List.of("/4/fromOn TERMS_OVERLAP"), found(all));
    }

    /** The gap that an early exit leaves is one as well. */
    @Property(tries = 100)
    void what_follows_an_exit_follows_at_once(@ForAll @IntRange(min = 2018, max = 2026) int exit) {
        BenefitTerms left = terms("exitedOn", exit + "-12-31");
        BenefitTerms next = terms("fromOn", (exit + 1) + "-01-01", "toOn", "2040-12-31");
        assertEquals(List.of(), found(List.of(left, next)));
        BenefitTerms late = but(next, "fromOn", "2028-01-01");
        assertEquals(List.of("/1/fromOn TERMS_LEAVE_GAP"), found(List.of(left, late)));
    }

    private static List<String> found(BenefitTerms terms) {
        return found(List.of(terms));
    }

    private static List<String> found(List<BenefitTerms> versions) {
        return BenefitRules.check(versions, "", new KnownCodes()).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    @Provide
    Arbitrary<BenefitTerms> anyTerms() {
        return BenefitGenerator.terms().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<BenefitTerms>> manyTerms() {
        return BenefitGenerator.manyTerms().withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Tier>> tiers() {
        return BenefitGenerator.tiers().withoutEdgeCases();
    }
}
