package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.input;
import static cn.duikou.park.BenefitFixture.terms;
import static cn.duikou.park.BenefitFixture.tier;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Figures that a reader can check by hand. The park lies in the Northeast, the partner is the East. */
class SettlementExamplesTest {

    /** 1234.567891 万元 is 12 345 678.91 元, half of it 6 172 839.455: the half 分 is left to the host. */
    @Test
    void half_and_half_of_the_retained_tax() {
        assertEquals(
                List.of(
                        "FIGURE 12345678.91",
                        "TIER_PORTION 12345678.91",
                        "TIER_SHARE 6172839.455",
                        "TIERS_TOGETHER 6172839.455",
                        "PARTNER_PART 6172839.45",
                        "HOST_PART 6172839.46"),
                steps(terms(), input(2020, "1234.567891", "1234.567891")));
    }

    @Test
    void the_first_five_years_are_the_hosts() {
        BenefitTerms terms = terms("hostFirstYears", 5, "partnerFloorWan", 100);
        assertEquals(
                List.of("FIGURE 8000000.00", "HOST_YEAR 0.00", "PARTNER_PART 0.00", "HOST_PART 8000000.00"),
                steps(terms, input(2022, "800", "800")));
        assertEquals(
                "PARTNER_PART 4000000.00",
                steps(terms, input(2023, "800", "800")).get(6));
    }

    /**
     * Over growth: the base of before, 1000 万元, stays with the host; of what is above it the partner gets 30%, and of
     * what is above 3000 万元 half. Of 4500 万元: 0 + 2000 × 30% + 1500 × 50% = 600 + 750 = 1350 万元.
     */
    @Test
    void tiers_over_growth() {
        BenefitTerms terms = terms("tiers", List.of(tier("0", "0"), tier("1000", "30"), tier("3000", "50")));
        assertEquals(
                List.of(
                        "FIGURE 45000000.00",
                        "TIER_PORTION 10000000.00",
                        "TIER_SHARE 0.00",
                        "TIER_PORTION 20000000.00",
                        "TIER_SHARE 6000000.00",
                        "TIER_PORTION 15000000.00",
                        "TIER_SHARE 7500000.00",
                        "TIERS_TOGETHER 13500000.00",
                        "PARTNER_PART 13500000.00",
                        "HOST_PART 31500000.00"),
                steps(terms, input(2020, "4500", "4500")));
    }

    /** The same percentages by the whole: at 3000 万元 half of everything, one 分 below only 30% of it. */
    @Test
    void the_whole_by_the_tier_that_it_reached() {
        BenefitTerms terms =
                terms("tiering", "WHOLE", "tiers", List.of(tier("0", "0"), tier("1000", "30"), tier("3000", "50")));
        assertEquals(
                "WHOLE_SHARE 15000000.00",
                steps(terms, input(2020, "3000", "3000")).get(1));
        assertEquals(
                "PARTNER_PART 9000000.00",
                steps(terms, input(2020, "2999.999999", "2999.999999")).get(2));
    }

    /** 40% of 500 万元 is 200: lifted to 300; of 200 万元 all there is; of 5000 万元 2000, capped at 1500. */
    @Test
    void floor_and_cap() {
        BenefitTerms terms = terms("tiers", List.of(tier("0", "40")), "partnerFloorWan", 300, "partnerCapWan", 1500);
        assertEquals(
                List.of(
                        "FIGURE 5000000.00",
                        "TIER_PORTION 5000000.00",
                        "TIER_SHARE 2000000.00",
                        "TIERS_TOGETHER 2000000.00",
                        "FLOOR 3000000.00",
                        "WITHIN_BASE 3000000.00",
                        "CAP 3000000.00",
                        "PARTNER_PART 3000000.00",
                        "HOST_PART 2000000.00"),
                steps(terms, input(2020, "500", "500")));
        assertEquals("HOST_PART 0.00", steps(terms, input(2020, "200", "200")).getLast());
        assertEquals(
                "PARTNER_PART 15000000.00",
                steps(terms, input(2020, "5000", "5000")).get(7));
    }

    /** Within the tolerance the host's figure counts. */
    @Test
    void figures_that_are_close_enough() {
        BenefitTerms terms = terms("toleranceWan", 0.5);
        assertEquals(
                "FIGURE 8000000.00", steps(terms, input(2020, "800", "800.5")).getFirst());
    }

    @Test
    void a_year_without_anything_is_shared_too() {
        Statement none = Settlement.compute(List.of(terms("partnerFloorWan", 300)), input(2020, "0", "0"));
        assertEquals("0.00 0.00", none.northeastYuan() + " " + none.eastYuan());
    }

    @Test
    void later_terms_settle_later_years() {
        List<BenefitTerms> versions =
                List.of(terms("toOn", "2022-12-31"), terms("fromOn", "2023-01-01", "tiers", List.of(tier("0", "20"))));
        assertEquals(
                "4000000.00",
                Settlement.compute(versions, input(2022, "800", "800"))
                        .eastYuan()
                        .toString());
        assertEquals(
                "1600000.00",
                Settlement.compute(versions, input(2023, "800", "800"))
                        .eastYuan()
                        .toString());
    }

    /** In both languages, with every value that they mention; all kinds of steps occur. */
    @Test
    void every_step_has_words() {
        BenefitTerms all = terms("hostFirstYears", 1, "partnerFloorWan", 1, "partnerCapWan", 1500.5);
        List<StatementStep> steps = new ArrayList<>();
        for (String tiering : List.of("MARGINAL", "WHOLE")) {
            for (int year : List.of(2018, 2019)) {
                BenefitTerms terms = BenefitFixture.but(all, "tiering", tiering);
                steps.addAll(Settlement.compute(List.of(terms), input(year, "800", "800"))
                        .steps());
            }
        }
        Set<StepKind> shown = EnumSet.noneOf(StepKind.class);
        for (StatementStep step : steps) {
            shown.add(step.kind());
            String chinese = step.words(Locale.SIMPLIFIED_CHINESE);
            assertNotEquals(chinese, step.words(Locale.ENGLISH));
            assertFalse(chinese.contains("{") || chinese.contains(".step"), chinese);
            step.values().forEach(value -> assertEquals(true, chinese.contains(value), chinese));
        }
        assertEquals(EnumSet.allOf(StepKind.class), shown);
        assertEquals("第 1 档的部分，合作方得 50%。", tierShare(steps).words(Locale.SIMPLIFIED_CHINESE));
    }

    private static StatementStep tierShare(List<StatementStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.TIER_SHARE)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> steps(BenefitTerms terms, SettlementInput input) {
        return Settlement.compute(List.of(terms), input).steps().stream()
                .map(step -> step.kind() + " " + step.amountYuan())
                .toList();
    }
}
