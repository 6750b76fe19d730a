package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.without;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginning plans, finding them, and changing what they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlansTest {

    @Test
    void begins_by_the_outline_that_is_in_force() {
        String id = begun();
        plan("jiangsu-editor", id)
                .statusCode(200)
                .header("ETag", matchesPattern("\"1\\.1\""))
                .body("code", matchesPattern("FA-\\d{4}-\\d{6}"))
                .body("state", equalTo("DRAFTING"))
                .body("templateVersion", equalTo(1))
                .body("newerTemplate", equalTo(false))
                .body("receivers", contains("NDRC", "COD"))
                .body("sections.key", hasItems("goals", "scope", "tasks", "projects", "sequence", "safeguards"))
                .body("sections[0].number", equalTo("一、"))
                .body("sections.filled", everyItem(equalTo(false)))
                .body("sections.mayWrite", everyItem(equalTo(true)))
                .body("actions", contains("EDIT", "COMMENT", "SUBMIT"))
                .body("contentDigest", matchesPattern("[0-9a-f]{64}"))
                .body("history.kind", contains("BEGUN"))
                .body("history.side", contains("NORTHEAST"));
    }

    @Test
    void live_fields_of_the_outline_take_the_period_of_the_plan() {
        String id = begun(
                "shenyang-editor",
                without(
                        with(
                                with(
                                        with(with(aPlan(), "kind", "ANNUAL_SUMMARY"), "pairCode", "SY-BJ"),
                                        "periodFrom",
                                        "2031-01-01"),
                                "periodTo",
                                "2031-12-31"),
                        "subject"));
        as("beijing-editor")
                .get(PLANS + "/" + id + "/sections/overview")
                .then()
                .statusCode(200)
                .body("origin", equalTo("TEMPLATE"))
                .body(
                        "blocks.content[0].content.findAll { it.type == 'liveFigure' }.attrs.from",
                        everyItem(equalTo("2031-01-01")))
                .body("blocks.content[1].attrs.to", equalTo("2031-12-31"))
                .body("blocks.content[1].attrs.field", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, PHASED, /subject, SUBJECT_OF_SPECIAL",
        "kind, ANNUAL_PLAN, /periodTo, NOT_A_CALENDAR_YEAR",
        "pairCode, JL-ZJ, /pairCode, UNKNOWN_PAIR",
        "pairCode, NOWHERE, /pairCode, UNKNOWN_PAIR",
        "periodTo, 2024-12-31, /periodTo, PERIOD_REVERSED",
        "periodTo, 2041-12-31, /periodTo, PERIOD_TOO_LONG",
        "figuresAsOf, 2099-01-01, /figuresAsOf, DATE_IN_FUTURE",
        "dutyCode, SPECIAL.JL-ZJ.2025, /dutyCode, UNKNOWN_DUTY",
        "dutyCode, NO_SUCH.LN-JS.2025, /dutyCode, UNKNOWN_DUTY",
        "dutyCode, ANNUAL_SUMMARY.LN-JS.2025, /dutyCode, OTHER_DUTY",
        "dutyCode, SPECIAL.LN-JS.2024, /dutyCode, OTHER_DUTY"
    })
    void refuses_what_is_no_plan(String field, String value, String pointer, String code) {
        as("liaoning-editor")
                .body(with(aPlan(), field, value))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
    }

    @Test
    void a_special_plan_has_a_subject() {
        as("liaoning-editor")
                .body(without(aPlan(), "subject"))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("SUBJECT_NEEDED"));
    }

    @Test
    void two_plans_of_a_kind_are_not_for_the_same_days() {
        Map<String, Object> first = aPlan();
        String id = begun("liaoning-editor", first);
        String code = plan("liaoning-editor", id).extract().path("code");
        as("jiangsu-editor")
                .body(with(with(first, "periodFrom", "2026-12-31"), "periodTo", "2028-12-31"))
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/periodFrom"))
                .body("errors.code", contains("PERIODS_OVERLAP"))
                .body("errors[0].message", containsString(code));
        begun("jiangsu-editor", with(with(first, "periodFrom", "2027-01-01"), "periodTo", "2028-12-31"));
    }

    @Test
    void of_two_that_begin_the_same_at_once_one_does() {
        Map<String, Object> plan = aPlan();
        List<Integer> answers = AtOnce.all(List.of(
                () -> as("liaoning-editor").body(plan).post(PLANS).statusCode(),
                () -> as("jiangsu-editor").body(plan).post(PLANS).statusCode()));
        assertEquals(List.of(201, 422), answers.stream().sorted().toList());
    }

    @Test
    void meets_a_duty_of_its_own_and_is_addressed_to_whom_it_is_owed() {
        String id = begun("liaoning-editor", with(aPlan(), "dutyCode", "SPECIAL.LN-JS.2025"));
        plan("jiangsu-editor", id).body("dutyCode", equalTo("SPECIAL.LN-JS.2025"));
        listed("liaoning-editor", "dutyCode=SPECIAL.LN-JS.2025").body("items.id", hasItem(id));
        listed("liaoning-editor", "dutyCode=SPECIAL.LN-JS.2024").body("items.id", not(hasItem(id)));
    }

    @Test
    void is_found_by_what_it_is() {
        Map<String, Object> facts = with(aPlan(), "title", "跨省算力协同专项实施方案");
        String id = begun("liaoning-editor", facts);
        for (String filter : List.of(
                "kind=SPECIAL&kind=PHASED",
                "pairCode=LN-JS",
                "withSubPairs=true&pairCode=LN-JS",
                "state=DRAFTING",
                "year=2025",
                "year=2026",
                "q=算力协同",
                "q=" + facts.get("subject"))) {
            listed("liaoning-editor", filter + "&size=200").body("items.id", hasItem(id));
        }
        for (String filter : List.of("kind=PHASED", "state=FILED", "year=2027", "q=没有这样的方案")) {
            listed("liaoning-editor", filter + "&size=200").body("items.id", not(hasItem(id)));
        }
        listed("liaoning-editor", "size=1&sort=-periodFrom,-code").body("items.actions[0]", hasItem("EDIT"));
    }

    @ParameterizedTest
    @CsvSource({"kind=NONE", "state=OPEN", "year=1999", "pairCode=NOWHERE", "sort=nothing"})
    void refuses_filters_that_mean_nothing(String filter) {
        as("liaoning-editor").get(PLANS + "?" + filter).then().statusCode(400);
    }

    @Test
    void is_seen_by_its_sides_alone_while_it_is_written() {
        String id = begun();
        for (String account : List.of("zhejiang-approver", "shenyang-approver", "ndrc", "cod")) {
            plan(account, id).statusCode(404);
            listed(account, "size=200").body("items.id", not(hasItem(id)));
        }
        plan("observer", id).statusCode(403);
        listed("ndrc", "state=DRAFTING").body("total", equalTo(0)).body("items", empty());
    }

    @Test
    void its_head_is_changed_by_who_has_read_it() {
        String id = begun();
        String read = plan("jiangsu-editor", id).extract().header("ETag");
        Map<String, Object> change = Map.of("title", "改过的名称", "figuresAsOf", "2025-12-31");
        as("jiangsu-editor").body(change).put(PLANS + "/" + id).then().statusCode(428);
        as("jiangsu-editor")
                .header("If-Match", read)
                .body(change)
                .put(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("改过的名称"))
                .body("figuresAsOf", equalTo("2025-12-31"))
                .body("version", equalTo(2));
        as("liaoning-editor")
                .header("If-Match", read)
                .body(change)
                .put(PLANS + "/" + id)
                .then()
                .statusCode(412)
                .header("ETag", matchesPattern("\"2\\.1\""));
        as("liaoning-editor")
                .header("If-None-Match", plan("liaoning-editor", id).extract().header("ETag"))
                .get(PLANS + "/" + id)
                .then()
                .statusCode(304);
    }

    private static io.restassured.response.ValidatableResponse listed(String account, String query) {
        return as(account).get(PLANS + "?" + query).then().statusCode(200);
    }
}
