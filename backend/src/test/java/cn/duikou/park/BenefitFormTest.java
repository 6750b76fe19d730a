package cn.duikou.park;

import static cn.duikou.park.BenefitFixture.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.web.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one field may hold, before any rule between fields is asked. */
class BenefitFormTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void good_terms_have_form() {
        assertEquals(List.of(), found(terms()));
        assertEquals(List.of(), found(BenefitFixture.input(2020, "999999999.999999", "0")));
    }

    @Test
    void percentages_are_from_0_to_100() {
        for (String east : List.of("-0.01", "100.01", "33.333")) {
            Tier tier = new Tier(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal(east));
            assertEquals(List.of("/tiers/0/eastPercent NOT_A_PERCENTAGE"), found(terms("tiers", List.of(tier))));
        }
    }

    @Test
    void terms_have_tiers_and_a_time_to_settle() {
        assertEquals(List.of("/tiers TIERS_COUNT"), found(terms("tiers", List.of())));
        assertEquals(List.of("/tiers REQUIRED"), found(terms("tiers", null)));
        assertEquals(List.of("/settleWithinDays NOT_DAYS_OF_A_YEAR"), found(terms("settleWithinDays", 0)));
        assertEquals(List.of("/fromOn DATE_OUT_OF_RANGE"), found(terms("fromOn", "1999-01-01")));
        assertEquals(List.of("/partnerCapWan NOT_AN_AMOUNT"), found(terms("partnerCapWan", new BigDecimal("0.001"))));
    }

    @Test
    void figures_are_exact_to_the_fen() {
        for (String figure : List.of("-1", "0.0000001", "1000000000")) {
            assertEquals(List.of("/northeastFigureWan NOT_A_FIGURE"), found(BenefitFixture.input(2020, figure, "1")));
        }
        assertEquals(List.of("/year YEAR_OUT_OF_RANGE"), found(BenefitFixture.input(2_000_000_000, "1", "1")));
    }

    private static List<String> found(Object facts) {
        return VALIDATOR.validate(facts).stream()
                .map(Violations::ofBean)
                .map(finding -> finding.pointer() + " " + finding.code())
                .distinct()
                .toList();
    }
}
