package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.park.ParkFixture.aDetailedPark;
import static cn.duikou.park.ParkFixture.aParkWithTerms;
import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.terms;
import static cn.duikou.park.ParkFixture.tier;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Past years count as they were settled, whatever terms are tried on them; and what tells nothing settles nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TryingTermsTest {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);

    @Test
    void a_year_that_was_settled_within_the_tolerance_is_tried_by_terms_without_one() {
        String id = settledBy(terms("toleranceWan", 5));
        simulate(id, terms("tiers", List.of(tier(0, 50, 50))))
                .statusCode(200)
                .body("items[0].agreed.wholeYuan", equalTo(8000000f))
                .body("items[0].simulated.wholeYuan", equalTo(8000000f))
                .body("items[0].simulated.steps[0].values", equalTo(List.of("800", "803", "5")))
                .body("items[0].eastMoreYuan", equalTo(800000f));
    }

    /** With the East as host its figure would count, which nobody has agreed to. */
    @Test
    void the_base_stays_what_it_was_also_under_another_host() {
        String id = settledBy(terms("toleranceWan", 5));
        simulate(id, terms("host", "EAST", "tiers", List.of(tier(0, 50, 50))))
                .statusCode(200)
                .body("items[0].simulated.wholeYuan", equalTo(8000000f));
    }

    @Test
    void the_year_that_other_terms_leave_out_is_named() {
        String id = settledBy(terms("toleranceWan", 5));
        simulate(id, terms("fromOn", "2023-01-01"))
                .statusCode(422)
                .body("errors.code", hasItem("YEAR_WITHOUT_TERMS"))
                .body("errors.message", hasItem(containsString("2022")));
    }

    @Test
    void figures_that_differ_are_told_with_their_year() {
        Map<String, Object> park = parkOf(terms());
        park.put("settlements", List.of(figures(2022, 800, null)));
        String id = SIDES.sent(park);
        SettlementCalls.settle(BothSides.THEIRS, id, figures(2022, null, 803))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("FIGURES_DIFFER")))
                .body("errors[0].message", containsString("2022"));
    }

    @Test
    void a_settlement_without_any_figure_is_refused() {
        String id = SIDES.agreed(aParkWithTerms());
        as("liaoning-editor")
                .header("If-Match", "*")
                .body(figures(2022, null, null))
                .post(PATH + "/" + id + "/settlements")
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/settlements/0 NO_FIGURE_REPORTED"));
    }

    @Test
    void indicators_that_tell_nothing_but_a_year_are_refused() {
        String id = SIDES.agreed(aDetailedPark());
        as("liaoning-editor")
                .header("If-Match", "*")
                .body(Map.of("year", 2022))
                .post(PATH + "/" + id + "/indicators")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("NO_INDICATOR")));
    }

    private static String settledBy(Map<String, Object> terms) {
        return SettlementCalls.settled(parkOf(terms), List.of(figures(2022, 800, 803)));
    }

    private static Map<String, Object> parkOf(Map<String, Object> terms) {
        Map<String, Object> park = aDetailedPark();
        park.put("benefitTerms", List.of(terms));
        return park;
    }

    private static ValidatableResponse simulate(String id, Map<String, Object> terms) {
        return literally(as("observer"))
                .body(Map.of("terms", List.of(terms)))
                .post(PATH + "/" + id + "/settlements:simulate")
                .then();
    }
}
