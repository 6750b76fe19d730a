package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.anObjection;
import static cn.duikou.evaluation.ObjectionFixture.answer;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.confirm;
import static cn.duikou.evaluation.ObjectionFixture.file;
import static cn.duikou.evaluation.ObjectionFixture.filed;
import static cn.duikou.evaluation.ObjectionFixture.objecting;
import static cn.duikou.evaluation.ObjectionFixture.over;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A side objects to an item in time and with evidence, and is answered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ObjectionsTest {

    @Test
    void each_pair_is_told_its_own_points_once_objections_may_be_raised() {
        String id = objecting();
        get("jiangsu-editor", id + "/preliminary-scores/LN-JS")
                .statusCode(200)
                .body("items.item", hasItem("TIMELY"))
                .body("items.find { it.item == 'MECHANISM' }.points", equalTo(14))
                .body("digest", notNullValue());
        get("liaoning-approver", id + "/preliminary-scores/JL-ZJ").statusCode(404);
        get("liaoning-editor", id + "/scores").statusCode(404);
        get("liaoning-editor", id + "/result").statusCode(404);
        get("liaoning-approver", id).body("actions", hasItem("OBJECT"));
        get("liaoning-editor", id).body("actions", not(hasItem("OBJECT")));
    }

    @Test
    void is_filed_with_records_as_they_are_in_force() {
        String id = objecting();
        String project = new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
        String code = as("liaoning-editor").get("/api/v1/projects/" + project).path("code");
        Map<String, Object> objection = anObjection();
        objection.put("evidence", Map.of("recordCodes", List.of(code), "attachmentIds", List.of()));
        file("jiangsu-approver", id, objection)
                .statusCode(201)
                .body("state", equalTo("FILED"))
                .body("side", equalTo("EAST"))
                .body("evidence.recordCode", contains(code))
                .body("evidence[0].version", equalTo(1))
                .body("evidence[0].digest", notNullValue())
                .body("actions", contains("WITHDRAW"));
        get("liaoning-approver", id + "/objections")
                .body("items", hasSize(1))
                .body("items[0].actions", contains("ANSWER"))
                .body("items[0].pointsTold", notNullValue());
        get("ndrc", id).body("unsettled", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "pairCode, JL-ZJ, 422, /pairCode, PAIR_NOT_EVALUATED",
        "item, NONE, 422, /item, UNKNOWN_SCORE_ITEM",
        "item, '', 400, /item, NOT_A_SHEET_CODE",
        "reason, ' ', 400, /reason, BLANK"
    })
    void refuses_what_is_not_in_the_round(String field, String value, int status, String pointer, String code) {
        Map<String, Object> objection = anObjection();
        objection.put(field, value);
        file("liaoning-approver", objecting(), objection)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", code.startsWith("NOT_A") ? notNullValue() : contains(code));
    }

    @Test
    void refuses_evidence_that_there_is_not_or_that_is_no_record_of_both_sides() {
        String drafted = new BothSides("/api/v1/projects").drafted(ProjectFixture.aSignedProject());
        String code = as("liaoning-editor").get("/api/v1/projects/" + drafted).path("code");
        Map<String, Object> objection = anObjection();
        objection.put(
                "evidence",
                Map.of(
                        "recordCodes",
                        List.of(code, "DK-2000-000001"),
                        "attachmentIds",
                        List.of(UUID.randomUUID().toString())));
        file("liaoning-approver", objecting(), objection)
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_NO_RECORD", "EVIDENCE_NO_RECORD", "EVIDENCE_NO_FILE"))
                .body(
                        "errors.pointer",
                        contains("/evidence/recordCodes/0", "/evidence/recordCodes/1", "/evidence/attachmentIds/0"));
    }

    @Test
    void is_refused_after_the_last_day_and_where_no_days_are_given() {
        String id = objecting();
        over(id);
        file("liaoning-approver", id, anObjection()).statusCode(409).body("errors.code", contains("OBJECTIONS_OVER"));
        file("liaoning-approver", in("objections"), anObjection())
                .statusCode(409)
                .body("errors.code", contains("NO_OBJECTIONS"));
        file("liaoning-approver", in("review"), anObjection())
                .statusCode(409)
                .body("errors.code", contains("EVALUATION_AT_OTHER_STEP"));
    }

    @Test
    void is_filed_once_an_item_unless_it_was_withdrawn() {
        String id = objecting();
        String objection = filed(id);
        file("jiangsu-approver", id, anObjection())
                .statusCode(422)
                .body("errors.pointer", contains("/item"))
                .body("errors.code", contains("OBJECTION_FILED"));
        withdraw(id, objection).statusCode(200).body("state", equalTo("WITHDRAWN"));
        withdraw(id, objection).statusCode(409).body("errors.code", contains("OBJECTION_SETTLED"));
        filed(id);
    }

    @Test
    void one_that_is_rejected_is_answered_by_one_and_changes_nothing() {
        String id = objecting();
        String objection = filed(id);
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "试", "points", 5))
                .statusCode(422)
                .body("errors.code", contains("POINTS_OF_REJECTED"));
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "时限之后才报送"))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("points", nullValue());
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "再答"))
                .statusCode(409)
                .body("errors.code", contains("OBJECTION_SETTLED"));
        get("liaoning-approver", id + "/objections/" + objection).body("answer", equalTo("时限之后才报送"));
    }

    @Test
    void one_that_is_upheld_is_answered_when_a_second_coordinator_confirms() {
        String id = objecting();
        String objection = filed(id);
        answer(id, objection, Map.of("outcome", "UPHELD", "reason", "属实"))
                .statusCode(422)
                .body("errors.pointer", contains("/points"));
        answer(id, objection, Map.of("outcome", "UPHELD", "reason", "属实", "points", 10.5))
                .statusCode(422)
                .body("errors.code", contains("POINTS_ABOVE"));
        answer(id, objection, Map.of("outcome", "UPHELD", "reason", "属实", "points", 10))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("actions", empty());
        get("ndrc", id).body("unsettled", equalTo(1));
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "不采纳"))
                .statusCode(409)
                .body("errors.code", contains("CHANGE_WAITS"));
        get("liaoning-approver", id + "/objections/" + objection)
                .body("state", equalTo("FILED"))
                .body("answer", nullValue());
        get("liaoning-editor", id + "/changes").body("items", empty());
        get("ndrc", id + "/objections").body("items[0].actions", empty());
        String change = get("ndrc", id + "/changes")
                .body("items.objectionId", contains(objection))
                .extract()
                .path("items[0].id");
        confirm(as("ndrc"), id, change).statusCode(403).body("errors.code", contains("SECOND_PERSON_NEEDED"));
        confirm(colleague(), id, change).statusCode(200).body("state", equalTo("CONFIRMED"));
        get("liaoning-approver", id + "/objections/" + objection)
                .body("state", equalTo("ANSWERED"))
                .body("outcome", equalTo("UPHELD"))
                .body("points", equalTo(10.0f));
        get("ndrc", id + "/scores/LN-JS/TIMELY")
                .body("review", hasToString(startsWith("10")))
                .body("points", hasToString(startsWith("10")));
    }

    @Test
    void what_was_objected_to_and_changed_is_told_in_the_history_to_each_as_far_as_he_may_know() {
        String id = objecting();
        String objection = filed(id);
        answer(id, objection, Map.of("outcome", "UPHELD", "reason", "属实", "points", 10))
                .statusCode(200);
        String ofObjections = "history.findAll { it.item == 'TIMELY' }.kind";
        get("liaoning-editor", id).body(ofObjections, contains("OBJECTION_FILED"));
        String change = get("ndrc", id + "/changes").extract().path("items[0].id");
        confirm(colleague(), id, change).statusCode(200);
        get("ndrc", id)
                .body(
                        ofObjections,
                        containsInAnyOrder(
                                "OBJECTION_FILED", "CHANGE_PROPOSED", "CHANGE_CONFIRMED", "OBJECTION_ANSWERED"))
                .body("history.find { it.kind == 'OBJECTION_FILED' }.by", equalTo("liaoning-approver"))
                .body("history.find { it.kind == 'OBJECTION_ANSWERED' }.outcome", equalTo("UPHELD"))
                .body("history.find { it.kind == 'CHANGE_CONFIRMED' }.points", equalTo(10.0f))
                .body("history.find { it.kind == 'CHANGE_CONFIRMED' }.about", equalTo("LN-JS"))
                .body(
                        "history.findAll { it.kind in ['CHANGE_CONFIRMED', 'OBJECTION_ANSWERED'] }.forOrganisation",
                        contains("ndrc", "ndrc"));
        get("jiangsu-editor", id).body(ofObjections, hasSize(4));
        get("assessor", id).body(ofObjections, empty()).body("history.kind", hasItem("OBJECTIONS_OPENED"));
        as("jiangsu-approver").body(Map.of("pairCode", "LN-JS")).post(ROUNDS + "/" + id + "/acceptances");
        get("ndrc", id).body("history.findAll { it.kind == 'SCORES_ACCEPTED' }.by", contains("jiangsu-approver"));
        get("assessor", id).body("history.kind", not(hasItem("SCORES_ACCEPTED")));
    }

    @Test
    void nothing_is_decided_while_one_is_open() {
        String id = objecting();
        String objection = filed(id);
        over(id);
        step(id, "decide").statusCode(409).body("errors.code", contains("OBJECTIONS_UNSETTLED"));
        get("ndrc", id).body("locks.code", contains("OBJECTIONS_UNSETTLED"));
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "试"));
        step(id, "decide").statusCode(200);
    }

    @Test
    void other_pairs_and_assessors_learn_nothing_of_it() {
        String id = objecting();
        String objection = filed(id);
        for (String account : List.of("zhejiang-approver", "observer", "cod")) {
            get(account, id + "/objections").statusCode(404);
            get(account, id + "/objections/" + objection).statusCode(404);
        }
        get("assessor", id + "/objections").statusCode(403);
        get("assessor", id).statusCode(200).body("unsettled", equalTo(0));
        get("ndrc", id + "/objections").body("items.state", everyItem(equalTo("FILED")));
    }

    @ParameterizedTest
    @CsvSource({"UPHELD, -0.5, 422", "PARTLY_UPHELD, -0.5, 422", "PARTLY_UPHELD, 0, 422", "UPHELD, 0, 200"})
    void nobody_is_worse_off_for_having_objected(String outcome, float more, int status) {
        String id = objecting();
        Map<String, Object> given = anObjection();
        given.put("item", "MECHANISM");
        String objection = file("liaoning-approver", id, given)
                .body("pointsTold", equalTo(14f))
                .extract()
                .path("id");
        answer(id, objection, Map.of("outcome", outcome, "reason", "核对", "points", 14 + more))
                .statusCode(status)
                .body(
                        status == 422 ? "errors.code" : "state",
                        status == 422 ? contains("POINTS_NOT_RAISED") : equalTo("FILED"));
    }

    @Test
    void what_was_set_is_told_beside_what_was_reckoned() {
        String id = objecting();
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(3.5))).statusCode(200);
        get("ndrc", id + "/scores/LN-JS/TIMELY")
                .body("told", endsWith("；此后改定为 3.5 分，理由：漏计"))
                .body("points", equalTo(3.5f));
    }

    private static ValidatableResponse withdraw(String id, String objection) {
        return as("liaoning-approver")
                .post(ROUNDS + "/" + id + "/objections/" + objection + "/withdraw")
                .then();
    }
}
