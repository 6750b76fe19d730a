package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.progress;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where 深哈's ledger and its published figures differ, and why. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublishedComparisonTest {

    private static final String INVESTED = "items.find { it.publishedId == 'f065-3' }";
    private static final String SIGNED = "items.find { it.publishedId == 'f065-1' }";

    @Test
    void what_is_missing_in_the_ledger_is_told_in_the_unit_of_the_measure() {
        compared("ndrc")
                .body(INVESTED + ".published", equalTo(4104000f))
                .body(INVESTED + ".until", equalTo("2024-08-07"))
                .body(INVESTED + ".measure", equalTo("INVESTED_MORE"))
                .body(INVESTED + ".reasons.code", hasItems("COUNTED_OTHERWISE", "PUBLISHED_WITHOUT_CUT_OFF"))
                .body("items.find { it.publishedId == 'f065-6' }.list", containsString("begunOnTo="))
                .body("items.publishedId", not(hasItem("f070-1")));
    }

    /** 41人次 of postings are no persons: nothing in the ledger is counted like that. */
    @Test
    void what_is_counted_in_another_unit_is_held_against_nothing() {
        compared("ndrc").body("items.publishedId", not(hasItem("f065-5")));
    }

    @Test
    void what_was_invested_after_the_day_is_not_in_the_figure_of_the_ledger() {
        double before = invested();
        ofHarbin("AGREED", Map.of("progressReports", List.of(progress("2024-07", 100), progress("2025-07", 900))));
        assertEquals(before + 100, invested());
    }

    @Test
    void what_was_agreed_on_later_is_told_as_that_and_opens_its_list() {
        int before = compared("ndrc").extract().path(SIGNED + ".now");
        ofHarbin("AGREED");
        ofHarbin("SENT");
        ValidatableResponse after = compared("ndrc");
        after.body(SIGNED + ".now", equalTo(before + 1))
                .body(SIGNED + ".difference", equalTo(119 - before - 1))
                .body(SIGNED + ".reasons.code", hasItems("NOT_IN_LEDGER", "ENTERED_LATER", "NOT_AGREED_YET"))
                .body(SIGNED + ".list", containsString("signedOnTo=2024-08-07"));
        String list = after.extract().path(SIGNED + ".list");
        assertEquals(before + 1, (int) as("ndrc").get(list).path("total"));
        as("ndrc")
                .header("Accept-Language", "en")
                .get(at("HRB-SZ"))
                .then()
                .body(SIGNED + ".reasons.message", hasItem(containsString("after that day")));
    }

    @Test
    void on_a_past_day_the_ledger_is_that_of_the_day() {
        ofHarbin("AGREED");
        as("ndrc")
                .get(at("HRB-SZ") + "?asOf=2024-01-01")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-01-01"))
                .body(SIGNED + ".now", equalTo(0))
                .body(SIGNED + ".difference", equalTo(119));
        as("ndrc")
                .get(at("HRB-SZ") + "?asOf=2199-01-01")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("asOf"));
    }

    @Test
    void a_pair_without_published_figures_has_nothing_to_compare() {
        as("ndrc").get(at("NM")).then().statusCode(200).body("items", equalTo(List.of()));
        as("ndrc").get(at("XX")).then().statusCode(404);
    }

    /** Every match names a published figure with a number and a measure; or somebody has changed either. */
    @Test
    void matches_fit_what_is_there() {
        List<String> ids = as("ndrc").get("/api/v1/published-figures").path("items.findAll { it.value != null }.id");
        List<String> compared = List.of("JL-ZJ", "HL-GD", "HRB-SZ").stream()
                .flatMap(
                        pair -> as("ndrc")
                                .get(at(pair))
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.publishedId")
                                .stream())
                .toList();
        assertEquals(
                List.of(), compared.stream().filter(id -> !ids.contains(id)).toList());
        assertEquals(21, compared.size());
    }

    private static double invested() {
        return compared("ndrc").extract().<Number>path(INVESTED + ".now").doubleValue();
    }

    private static void ofHarbin(String state) {
        ofHarbin(state, Map.of());
    }

    private static void ofHarbin(String state, Map<String, ?> more) {
        Map<String, Object> project = new TreeMap<>(ProjectFixture.aSignedProject());
        project.putAll(Map.of("pairCode", "HRB-SZ", "regionCode", "230100", "signedOn", "2023-05-06"));
        project.putAll(more);
        BothSides sides = new BothSides("/api/v1/projects");
        String id = sides.drafted("harbin-approver", project);
        sides.move("harbin-approver", id, "send").statusCode(200);
        if (state.equals("AGREED")) {
            sides.move("shenzhen-approver", id, "agree").statusCode(200);
        }
    }

    private static ValidatableResponse compared(String account) {
        return as(account).get(at("HRB-SZ")).then().statusCode(200);
    }

    private static String at(String pair) {
        return "/api/v1/pairs/" + pair + "/published-comparison";
    }
}
