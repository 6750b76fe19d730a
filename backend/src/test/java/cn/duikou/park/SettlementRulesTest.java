package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.input;
import static cn.duikou.park.BenefitFixture.terms;
import static cn.duikou.park.BenefitFixture.withoutFigureOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What cannot be settled is refused, and why is said. */
class SettlementRulesTest {

    @Property(tries = 100)
    void a_year_needs_terms_for_all_of_it(@ForAll @IntRange(min = 2000, max = 2060) int year) {
        boolean covered = year >= 2018 && year <= 2027;
        List<String> expected = covered ? List.of() : List.of("/0/year YEAR_WITHOUT_TERMS");
        assertEquals(expected, drafted(terms(), input(year, "10", "10")));
    }

    @Example
    void nor_does_half_a_year_or_another_base_do() {
        List<String> refused = List.of("/0/year YEAR_WITHOUT_TERMS");
        assertEquals(refused, drafted(terms("fromOn", "2018-07-01"), input(2018, "10", "10")));
        assertEquals(refused, drafted(terms("toOn", "2026-06-30"), input(2026, "10", "10")));
        assertEquals(refused, drafted(terms("base", "LAND_INCOME"), input(2020, "10", "10")));
        assertEquals(refused, drafted(terms("exitedOn", "2022-12-31"), input(2023, "10", "10")));
        assertEquals(List.of(), drafted(terms("exitedOn", "2022-12-31"), input(2022, "10", "10")));
    }

    @Example
    void a_year_that_is_not_over_is_not_settled() {
        int thisYear = KnownCodes.TODAY.getYear();
        BenefitTerms longTerm = terms("toOn", "2099-12-31");
        assertEquals(List.of("/0/year YEAR_NOT_OVER"), drafted(longTerm, input(thisYear, "10", "10")));
        assertEquals(List.of(), drafted(longTerm, input(thisYear - 1, "10", "10")));
    }

    @Property(tries = 20)
    void both_sides_report(@ForAll Side silent) {
        String field = silent == Side.NORTHEAST ? "northeastFigureWan" : "eastFigureWan";
        SettlementInput one = withoutFigureOf(silent, input(2020, "10", "10"));
        assertEquals(List.of(), drafted(terms(), one));
        assertEquals(List.of("/0/" + field + " FIGURE_OF_ONE_SIDE"), unsettled(terms(), one));
        SettlementInput none = withoutFigureOf(silent.other(), one);
        assertEquals(List.of("/0 NO_FIGURE_REPORTED"), drafted(terms(), none));
    }

    @Property(tries = 300)
    void figures_that_differ_are_a_dispute(
            @ForAll @IntRange(max = 2000) int ours,
            @ForAll @IntRange(max = 2000) int theirs,
            @ForAll @IntRange(max = 500) int tolerance) {
        SettlementInput input = new SettlementInput(
                2020, BenefitBase.RETAINED_TAX, BenefitGenerator.cents(ours), BenefitGenerator.cents(theirs), null);
        List<String> exact = ours == theirs ? List.of() : List.of("/0 FIGURES_DIFFER");
        assertEquals(exact, unsettled(terms(), input));
        List<String> expected = Math.abs(ours - theirs) <= tolerance ? List.of() : List.of("/0 FIGURES_DIFFER");
        assertEquals(expected, unsettled(terms("toleranceWan", BenefitGenerator.cents(tolerance)), input));
    }

    @Example
    void a_year_is_settled_once_for_each_base() {
        List<BenefitTerms> both = List.of(terms(), terms("base", "DIVIDENDS"));
        SettlementInput tax = input(2020, "10", "10");
        SettlementInput dividends =
                new SettlementInput(2020, BenefitBase.DIVIDENDS, tax.northeastFigureWan(), tax.eastFigureWan(), null);
        assertEquals(List.of(), drafted(both, List.of(tax, dividends)));
        assertEquals(List.of("/2/year DOUBLED"), drafted(both, List.of(tax, dividends, tax)));
    }

    /** What is asked of a draft. */
    private static List<String> drafted(BenefitTerms terms, SettlementInput input) {
        return drafted(List.of(terms), List.of(input));
    }

    private static List<String> drafted(List<BenefitTerms> versions, List<SettlementInput> inputs) {
        return told(SettlementRules.drafted(versions, inputs, "", new KnownCodes()));
    }

    /** What is asked before it can be agreed to. */
    private static List<String> unsettled(BenefitTerms terms, SettlementInput input) {
        return told(SettlementRules.unsettled(List.of(terms), List.of(input), "", new KnownCodes()));
    }

    private static List<String> told(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
