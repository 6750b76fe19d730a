package cn.duikou.park;

import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.indicators;
import static cn.duikou.park.ParkFixture.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever the areas, shares and years: break one thing of a good park and exactly that is found. */
class ParkRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @Property(tries = 200)
    void no_part_is_larger_than_the_planned_area(
            @ForAll @IntRange(max = 9000) int planned, @ForAll @IntRange(max = 9000) int part) {
        for (String field : List.of("coreAreaKm2", "builtAreaKm2")) {
            Map<String, Object> park = ParkFixture.aPark();
            park.put("plannedAreaKm2", BigDecimal.valueOf(planned, 3));
            park.put(field, BigDecimal.valueOf(part, 3));
            assertEquals(part <= planned ? List.of() : List.of("/" + field + " AREA_ABOVE_PLANNED"), found(park));
            park.remove("plannedAreaKm2");
            assertEquals(List.of(), found(park));
        }
    }

    @Property(tries = 200)
    void both_shares_are_the_whole_company(
            @ForAll @IntRange(max = 10_000) int northeast, @ForAll @IntRange(max = 10_000) int east) {
        Map<String, Object> park = with("companyName", "园区公司");
        park.put("companyNortheastPercent", BigDecimal.valueOf(northeast, 2));
        park.put("companyEastPercent", BigDecimal.valueOf(east, 2));
        List<String> expected =
                northeast + east == 10_000 ? List.of() : List.of("/companyEastPercent SHARES_NOT_WHOLE");
        assertEquals(expected, found(park));
        park.put("companyEastPercent", BigDecimal.valueOf(10_000 - northeast, 2));
        assertEquals(List.of(), found(park));
    }

    @Example
    void what_the_shares_come_to_is_told_without_idle_zeros() {
        Map<String, Object> park = with("companyName", "园区公司");
        park.put("companyNortheastPercent", new BigDecimal("49.00"));
        park.put("companyEastPercent", new BigDecimal("52.00"));
        assertEquals(
                List.of("101"),
                ParkRules.check(facts(park), null, new KnownCodes()).getFirst().values());
    }

    @Property(tries = 20)
    void an_enclave_may_lie_on_either_side(@ForAll boolean reversed) {
        Map<String, Object> park = with("hostRegionCode", reversed ? "320500" : "210100");
        park.put("partnerRegionCode", reversed ? "210200" : "320000");
        assertEquals(List.of(), found(park));
        park.put("partnerRegionCode", reversed ? "320000" : "210200");
        assertEquals(List.of("/partnerRegionCode ZONES_OF_ONE_SIDE"), found(park));
    }

    @Property(tries = 100)
    void a_closed_year_is_corrected_with_a_reason_of_its_own(
            @ForAll @IntRange(max = 500) int agreed, @ForAll @IntRange(max = 500) int told, @ForAll int reason) {
        Map<String, Object> before = indicators(2024, agreed);
        before.put("correctionReason", "首次更正");
        Map<String, Object> after = indicators(2024, BigDecimal.valueOf(told * 100L, 2));
        boolean same = agreed == told;
        List<String> expected = same ? List.of() : List.of("/indicators/0/correctionReason CORRECTION_NEEDS_REASON");
        assertEquals(expected, found(with("indicators", List.of(after)), with("indicators", List.of(before))));
        after.put("correctionReason", "首次更正");
        assertEquals(expected, found(with("indicators", List.of(after)), with("indicators", List.of(before))));
        after.put("correctionReason", "再次更正" + reason);
        assertEquals(List.of(), found(with("indicators", List.of(after)), with("indicators", List.of(before))));
    }

    @Property(tries = 20)
    void what_a_closed_year_reached_is_not_dropped_and_its_target_not_moved(@ForAll @IntRange(min = 1) int more) {
        Map<String, Object> agreed = with("indicators", List.of(indicators(2024, 5)));
        Map<String, Object> less = indicators(2024, 5);
        less.remove("jobs");
        less.put("correctionReason", "口径变化");
        assertEquals(List.of("/indicators/0/jobs INDICATOR_DROPPED"), found(with("indicators", List.of(less)), agreed));
        assertEquals(List.of("/indicators INDICATOR_DROPPED"), found(ParkFixture.aPark(), agreed));
        Map<String, Object> moved = indicators(2024, 5);
        moved.put("outputTargetWan", 1000L + more);
        assertEquals(
                List.of("/indicators/0/correctionReason CORRECTION_NEEDS_REASON"),
                found(with("indicators", List.of(moved)), agreed));
        Map<String, Object> completed = indicators(2024, 5);
        completed.put("taxWan", more);
        assertEquals(List.of(), found(with("indicators", List.of(completed)), agreed));
    }

    @Property(tries = 50)
    void targets_may_be_told_ahead_and_moved_until_a_year_is_closed(@ForAll @IntRange(min = 1, max = 8) int ahead) {
        Map<String, Object> target = Map.of("year", 2091 + ahead, "outputTargetWan", 5);
        Map<String, Object> moved = Map.of("year", 2091 + ahead, "outputTargetWan", 6);
        assertEquals(List.of(), found(with("indicators", List.of(moved)), with("indicators", List.of(target))));
        Map<String, Object> told = with("indicators", List.of(Map.of("year", 2091, "taxWan", 5)));
        assertEquals(List.of("/indicators/0/taxWan YEAR_IS_RUNNING"), found(told));
    }

    @Property(tries = 50)
    void terms_stay_for_the_years_that_were_settled(@ForAll @IntRange(min = 2022, max = 2031) int year) {
        Map<String, Object> agreed = with("benefitTerms", List.of(terms()));
        agreed.put("settlements", List.of(figures(year, 5, 5)));
        assertEquals(List.of(), found(agreed, agreed));
        Map<String, Object> told = with("benefitTerms", List.of(terms("settleWithinDays", 90)));
        told.put("settlements", List.of(figures(year, 5, 5)));
        assertEquals(List.of("/benefitTerms/0 TERMS_SETTLED"), found(told, agreed));
        told.put("benefitTerms", List.of(terms("exitedOn", year + "-12-31")));
        assertEquals(List.of(), found(told, agreed));
        told.put("settlements", List.of());
        assertEquals(List.of("/settlements SETTLEMENT_DROPPED"), found(told, agreed));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> park = ParkFixture.aPark();
        park.put(field, value);
        return park;
    }

    private static List<String> found(Map<String, Object> park) {
        return found(park, null);
    }

    private static List<String> found(Map<String, Object> park, @Nullable Map<String, Object> agreed) {
        return ParkRules.check(facts(park), agreed == null ? null : facts(agreed), new KnownCodes()).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private static ParkFacts facts(Map<String, Object> park) {
        return JSON.convertValue(park, ParkFacts.class);
    }
}
