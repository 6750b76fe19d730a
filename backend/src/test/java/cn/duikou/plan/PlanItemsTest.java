package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.aTarget;
import static cn.duikou.plan.PlanFixture.aTask;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.added;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.without;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.view;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that the ledger follows, tasks that somebody does, and what is said of a plan. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanItemsTest {

    @Test
    void a_target_is_followed_by_the_ledger() {
        String day = "2018-03-05";
        agreed(with(with(aSignedProject(), "signedOn", day), "totalInvestmentWan", 600));
        String id = begun("liaoning-editor", with(with(aPlan(), "periodFrom", "2018-01-01"), "periodTo", "2032-12-31"));
        Map<String, Object> near = with(with(aTarget(), "from", day), "dueOn", "2031-01-01");
        String first = added("liaoning-editor", id, "targets", with(near, "targetValue", 600));
        BigDecimal now = items("jiangsu-editor", id, "targets")
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(BIG_DECIMAL))
                .get("items.find { it.id == '" + first + "' }.value");
        String reached = added("liaoning-editor", id, "targets", with(near, "targetValue", now));
        String behind = added("jiangsu-editor", id, "targets", with(near, "targetValue", 900_000_000));
        String missed = added("liaoning-editor", id, "targets", with(with(near, "dueOn", day), "targetValue", 5000));
        String onTrack = added(
                "liaoning-editor",
                id,
                "targets",
                Map.of("measure", "DORMANT_PROJECTS", "targetValue", 0, "dueOn", "2031-01-01"));
        ValidatableResponse targets = items("jiangsu-editor", id, "targets");
        for (Map.Entry<String, String> one : Map.of(
                        reached, "REACHED", behind, "BEHIND", missed, "MISSED", onTrack, "REACHED")
                .entrySet()) {
            targets.body("items.find { it.id == '" + one.getKey() + "' }.state", equalTo(one.getValue()));
        }
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        targets.body("items.find { it.id == '" + reached + "' }.reachedOn", equalTo(today))
                .body("items.find { it.id == '" + onTrack + "' }.reachedOn", equalTo("2018-01-01"))
                .body("items.find { it.id == '" + behind + "' }.reachedOn", nullValue());
        targets.body("items[0].targetShown", equalTo("600万元")).body("items[0].title", equalTo("计划总投资"));
    }

    @ParameterizedTest
    @CsvSource({
        "measure, NO_SUCH, /measure, UNKNOWN_MEASURE",
        "dueOn, 2030-01-01, /dueOn, DATE_OUTSIDE_PERIOD",
        "from, 2026-12-31, /from, PERIOD_REVERSED",
        "pairCode, JL-ZJ, /pairCode, FIELD_BEYOND_PAIR"
    })
    void a_target_can_be_followed(String field, String value, String pointer, String code) {
        refuses("targets", with(aTarget(), field, value), pointer, code);
    }

    @ParameterizedTest
    @CsvSource({"dueOn, 2024-12-31, /dueOn, DATE_OUTSIDE_PERIOD", "title, '', /title, BLANK"})
    void a_task_is_of_the_plan(String field, String value, String pointer, String code) {
        refuses("tasks", with(aTask(), field, value), pointer, code);
    }

    @Test
    void a_task_serves_a_clause_and_somebody_is_responsible() {
        refuses("tasks", with(aTask(), "clauses", List.of()), "/clauses", "TASK_CLAUSES_COUNT");
        refuses("tasks", with(aTask(), "clauses", List.of("T99")), "/clauses/0", "UNKNOWN_CLAUSE");
        refuses("tasks", without(aTask(), "northeastBody"), "/northeastBody", "NOBODY_RESPONSIBLE");
    }

    @Test
    void a_task_is_linked_to_what_both_sides_know() {
        String shared = view("liaoning-editor", agreed()).extract().path("code");
        String own = view("liaoning-editor", drafted()).extract().path("code");
        refuses("tasks", with(aTask(), "recordCodes", List.of(shared, own)), "/recordCodes/1", "RECORD_NOT_SHARED");
        String id = begun();
        added("liaoning-editor", id, "tasks", with(aTask(), "recordCodes", List.of(shared)));
        items("jiangsu-editor", id, "tasks").body("items[0].records.code", contains(shared));
    }

    @Test
    void either_side_tells_that_a_task_is_done_also_once_it_is_filed() {
        String id = begun();
        String task = added("liaoning-editor", id, "tasks", aTask());
        items("jiangsu-editor", id, "tasks").body("items[0].state", equalTo("OVERDUE"));
        PlanFixture.fill("liaoning-editor", id);
        act("liaoning-editor", id, "submit").statusCode(200);
        String version = plan("liaoning-editor", id).extract().header("ETag");
        done(id, task, "2099-01-01").statusCode(422).body("errors.code", contains("DATE_IN_FUTURE"));
        done(id, task, "2026-07-02").statusCode(200).body("state", equalTo("DONE_LATE"));
        done(id, task, "2026-06-30").statusCode(200).body("state", equalTo("DONE"));
        PlanFixture.sign("jiangsu-approver", id).statusCode(200);
        assertNotEquals("", version);
    }

    @Test
    void they_are_changed_and_removed_by_who_has_read_them_while_the_plan_is_written() {
        String id = begun();
        String digest = plan("liaoning-editor", id).extract().path("contentDigest");
        String target = added("liaoning-editor", id, "targets", aTarget());
        plan("liaoning-editor", id).body("contentDigest", not(equalTo(digest))).body("version", equalTo(2));
        String path = PLANS + "/" + id + "/targets/" + target;
        as("jiangsu-editor").body(aTarget()).put(path).then().statusCode(428);
        as("jiangsu-editor")
                .header("If-Match", "\"9\"")
                .body(aTarget())
                .put(path)
                .then()
                .statusCode(412);
        as("jiangsu-editor")
                .header("If-Match", "\"1\"")
                .body(with(aTarget(), "note", "改过"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("note", equalTo("改过"));
        as("liaoning-editor").header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        as("liaoning-editor").header("If-Match", "*").delete(path).then().statusCode(404);
        items("jiangsu-editor", id, "targets").body("items", empty());
        plan("liaoning-editor", id).body("contentDigest", equalTo(digest));
    }

    @Test
    void both_sides_comment_on_sections_and_settle_it() {
        String id = begun();
        String comment = added("jiangsu-editor", id, "comments", Map.of("sectionKey", "goals", "text", "请补充目标"));
        items("liaoning-editor", id, "comments")
                .body("items.text", contains("请补充目标"))
                .body("items.side", contains("EAST"));
        String path = PLANS + "/" + id + "/comments/" + comment + "/resolve";
        as("liaoning-editor").post(path).then().statusCode(200).body("resolvedBy", equalTo("liaoning-editor"));
        as("liaoning-editor").post(path).then().statusCode(409).body("errors.code", contains("COMMENT_SETTLED"));
        refuses("comments", Map.of("sectionKey", "nothing", "text", "试"), "/sectionKey", "UNKNOWN_SECTION");
        refuses("comments", Map.of("text", " "), "/text", "BLANK");
    }

    @Test
    void what_a_receiver_says_is_his_own_until_he_answers() {
        String id = filed();
        added("ndrc", id, "comments", Map.of("sectionKey", "projects", "text", "项目进展不符"));
        items("ndrc", id, "comments").body("items.receiver", contains("NDRC"));
        items("cod", id, "comments").body("items", empty());
        items("liaoning-editor", id, "comments").body("items", empty());
        act(
                        "ndrc",
                        id,
                        "return",
                        Map.of("reason", "请修改", "comments", List.of(Map.of("sectionKey", "goals", "text", "目标不明"))))
                .statusCode(200);
        items("jiangsu-editor", id, "comments").body("items.text", contains("项目进展不符", "目标不明"));
        items("cod", id, "comments").body("items", empty());
        act("ndrc", filed(), "return", with(Map.of("reason", "试"), "comments", List.of(Map.of("text", ""))))
                .statusCode(400);
    }

    @Test
    void what_is_filed_holds_targets_and_tasks_as_they_were() {
        String id = begun();
        added("liaoning-editor", id, "targets", aTarget());
        added("liaoning-editor", id, "tasks", aTask());
        PlanFixture.fill("liaoning-editor", id);
        act("liaoning-editor", id, "submit").statusCode(200);
        PlanFixture.sign("liaoning-approver", id).statusCode(200);
        PlanFixture.sign("jiangsu-approver", id).statusCode(200);
        act("liaoning-approver", id, "file", Map.of()).statusCode(200);
        PlanFixture.filing("ndrc", id, 1)
                .body("compiled.targets.measure", hasItem("TOTAL_INVESTMENT"))
                .body("compiled.tasks.title", hasItem("共建园区"));
        act("cod", id, "return", because("试")).statusCode(200);
    }

    private static ValidatableResponse items(String account, String id, String part) {
        return as(account).get(PLANS + "/" + id + "/" + part).then().statusCode(200);
    }

    private static ValidatableResponse done(String id, String task, String day) {
        return as("jiangsu-editor")
                .body(Map.of("doneOn", day))
                .post(PLANS + "/" + id + "/tasks/" + task + "/done")
                .then();
    }

    private static void refuses(String part, Map<String, Object> facts, String pointer, String code) {
        ValidatableResponse answer = as("liaoning-editor")
                .body(facts)
                .post(PLANS + "/" + begun() + "/" + part)
                .then();
        int status = answer.extract().statusCode();
        answer.statusCode(status == 400 ? 400 : 422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
    }
}
