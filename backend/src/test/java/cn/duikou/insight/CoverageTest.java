package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.attachment.SampleFile;
import cn.duikou.attachment.Upload;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the matrix moves when both sides agree on something; each test has a clause of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CoverageTest {

    @Test
    void a_clause_goes_as_far_as_its_best_record() {
        assertEquals("NONE", level("LN-JS", "T2.4.a"));
        TwoSides.sent(serving("T2.4.a"));
        assertEquals("NONE", level("LN-JS", "T2.4.a"), "only what is agreed counts");
        TwoSides.agreed(serving("T2.4.a"));
        assertEquals("PLANNED", level("LN-JS", "T2.4.a"));
        String id = TwoSides.agreed(started("T2.4.a"));
        assertEquals("UNDER_WAY", level("LN-JS", "T2.4.a"));
        evidence("ndrc", "LN-JS", "T2.4.a")
                .body("level", equalTo("UNDER_WAY"))
                .body("items[0].id", equalTo(id))
                .body("items[0].reachedOn", equalTo("2025-03-25"))
                .body("items.level", contains("UNDER_WAY", "PLANNED"));
    }

    @Test
    void a_task_is_under_way_at_most_while_a_measure_is_untouched_and_says_how_many_are_touched() {
        int touched = touched("T1.3");
        TwoSides.agreed(completed("T1.3.a"));
        assertEquals(touched + 1, touched("T1.3"));
        assertEquals("UNDER_WAY", level("LN-JS", "T1.3"));
        assertEquals("EVIDENCED", level("LN-JS", "T1.3.a"));
    }

    @Test
    void a_record_that_names_a_task_serves_the_task_and_none_of_its_measures() {
        int touched = touched("T1.4");
        TwoSides.agreed(started("T1.4"));
        assertEquals("UNDER_WAY", level("LN-JS", "T1.4"));
        assertEquals(touched, touched("T1.4"));
    }

    @Test
    void what_both_agreed_and_something_proves_is_verified() {
        String id = TwoSides.agreed(completed("T1.2.a"));
        assertEquals("EVIDENCED", level("LN-JS", "T1.2.a"));
        Upload.to(id).file("纪要.pdf", SampleFile.pdf()).added(TwoSides.OURS);
        assertEquals("VERIFIED", level("LN-JS", "T1.2.a"));
    }

    @Test
    void a_sub_pair_counts_for_the_pair_above_it() {
        Map<String, Object> below =
                with(with(started("T2.3.a"), "pairCode", "LN-JS.chaoyang-zhenjiang"), "regionCode", "211300");
        new BothSides(TwoSides.PROJECTS).agreed(below);
        assertEquals("UNDER_WAY", level("LN-JS", "T2.3.a"));
        as("liaoning-editor")
                .get("/api/v1/pairs/LN-JS/coverage")
                .then()
                .statusCode(200)
                .body("pairCodes", hasItems("LN-JS", "LN-JS.chaoyang-zhenjiang"))
                .body(
                        "rows.find { it.clauseCode == 'T2.3.a' }.cells.findAll { it.level == 'UNDER_WAY' }.pairCode",
                        contains("LN-JS", "LN-JS.chaoyang-zhenjiang"));
    }

    @Test
    void what_was_not_agreed_on_that_day_is_not_told_of_it() {
        TwoSides.agreed(started("T2.2.c"));
        as("ndrc")
                .get("/api/v1/coverage?pairCode=LN-JS&asOf=2020-01-01")
                .then()
                .statusCode(200)
                .body("rows.find { it.clauseCode == 'T2.2.c' }.cells[0].level", equalTo("NONE"));
        as("ndrc")
                .get("/api/v1/coverage?pairCode=LN-JS&since=2020-01-01")
                .then()
                .statusCode(200)
                .body("rows.find { it.clauseCode == 'T2.2.c' }.cells[0].level", equalTo("UNDER_WAY"))
                .body("rows.find { it.clauseCode == 'T2.2.c' }.cells[0].before", equalTo("NONE"));
    }

    @Test
    void each_sees_the_columns_of_the_pairs_that_are_theirs() {
        as("ndrc").get("/api/v1/coverage").then().body("pairCodes", hasSize(8)).body("since", nullValue());
        as("liaoning-editor").get("/api/v1/coverage").then().body("pairCodes", contains("LN-JS"));
        as("shenyang-editor")
                .get("/api/v1/coverage?pairCode=LN-JS")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_PAIR"));
    }

    @Test
    void what_nobody_touches_is_listed() {
        as("ndrc")
                .get("/api/v1/coverage?pairCode=NM")
                .then()
                .body("untouched", hasItem("T1.1.a"))
                .body("untouched", not(hasItem("T1.1")));
    }

    @Test
    void days_that_are_none_or_in_the_wrong_order_are_named() {
        for (String asked : List.of("asOf=2199-01-01", "asOf=2025-02-30", "since=2199-01-01", "since=x")) {
            as("ndrc")
                    .get("/api/v1/coverage?" + asked)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(asked.split("=")[0]));
        }
        as("ndrc").get("/api/v1/coverage?since=2199-01-01").then().body("errors.code", contains("DATE_IN_FUTURE"));
        as("ndrc")
                .get("/api/v1/coverage?since=2016-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", contains("DATE_TOO_EARLY"));
        as("ndrc")
                .get("/api/v1/coverage?asOf=2020-01-01&since=2020-01-02")
                .then()
                .statusCode(400)
                .body("errors.code", contains("PERIOD_REVERSED"));
        as("ndrc").get("/api/v1/coverage/LN-JS/X9").then().statusCode(404);
        as("ndrc").get("/api/v1/coverage/XX-YY/T2.1").then().statusCode(404);
    }

    @Test
    void the_rules_are_there_to_read() {
        as("observer")
                .get("/api/v1/coverage/rules")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.ledger == 'projects' && it.level == 'EVIDENCED' }.stage",
                        contains("COMPLETED", "OPERATING"));
    }

    private static Map<String, Object> serving(String clause) {
        return with(aSignedProject(), "clauses", List.of(clause));
    }

    private static Map<String, Object> started(String clause) {
        return with(
                with(with(serving(clause), "registeredOn", "2025-03-20"), "startedOn", "2025-03-25"),
                "stage",
                "STARTED");
    }

    static Map<String, Object> completed(String clause) {
        return with(with(started(clause), "completedOn", "2025-06-30"), "stage", "COMPLETED");
    }

    private static String level(String pairCode, String clauseCode) {
        return cell("ndrc", pairCode, clauseCode).get("level").toString();
    }

    private static int touched(String taskCode) {
        return (int) cell("ndrc", "LN-JS", taskCode).get("touched");
    }

    private static Map<String, Object> cell(String account, String pairCode, String clauseCode) {
        return as(account)
                .get("/api/v1/coverage?pairCode=" + pairCode)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.find { it.clauseCode == '" + clauseCode + "' }.cells[0]");
    }

    private static ValidatableResponse evidence(String account, String pairCode, String clauseCode) {
        return as(account)
                .get("/api/v1/coverage/" + pairCode + "/" + clauseCode)
                .then()
                .statusCode(200);
    }
}
