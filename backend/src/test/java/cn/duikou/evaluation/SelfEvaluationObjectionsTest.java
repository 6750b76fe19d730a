package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.EvaluationFixture.with;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.filed;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a pair evaluates itself, what one side objects to the other answers, and what one proposes the other confirms. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfEvaluationObjectionsTest {

    private static final String OURS = "liaoning-approver";
    private static final String THEIRS = "jiangsu-approver";
    private static final Map<String, Object> UPHELD = Map.of("outcome", "UPHELD", "points", 10, "reason", "属实");

    @Test
    void the_other_side_answers_and_what_changes_points_the_objecting_side_confirms() {
        String round = objecting();
        String objection = filed(round);
        String path = round + "/objections/" + objection;
        get(OURS, path).body("actions", contains("WITHDRAW"));
        get(THEIRS, path).body("actions", contains("ANSWER"));
        post(OURS, path + "/answer", UPHELD).statusCode(403).body("errors.code", contains("OBJECTION_OF_OWN_SIDE"));
        post("jiangsu-editor", path + "/answer", UPHELD).statusCode(403);
        post("zhejiang-approver", path + "/answer", UPHELD).statusCode(404);
        post(THEIRS, path + "/withdraw", Map.of()).statusCode(403);
        post(THEIRS, path + "/answer", UPHELD).statusCode(200).body("state", equalTo("FILED"));
        String change = get(OURS, round + "/changes")
                .body("items.side", contains("EAST"))
                .body("items[0].actions", contains("CONFIRM", "REFUSE"))
                .extract()
                .path("items[0].id");
        String confirm = round + "/changes/" + change + "/confirm";
        get(THEIRS, round + "/changes").body("items[0].actions", contains("REFUSE"));
        post(THEIRS, confirm, Map.of()).statusCode(403).body("errors.code", contains("SECOND_PERSON_NEEDED"));
        post("ndrc", confirm, Map.of()).statusCode(403);
        post(OURS, confirm, Map.of()).statusCode(200).body("state", equalTo("CONFIRMED"));
        get(THEIRS, path)
                .body("state", equalTo("ANSWERED"))
                .body("settledBy", equalTo(OURS))
                .body("points", equalTo(10.0f));
        accepted(round);
        step(THEIRS, round, "decide").statusCode(200);
        get(OURS, round + "/scores")
                .body("pairs[0].dimensions.find { it.dimension == 'FILING' }.items[0].points", equalTo(10));
    }

    @Test
    void what_is_rejected_is_answered_at_once() {
        String round = objecting();
        String path = round + "/objections/" + filed(round);
        post(THEIRS, path + "/answer", Map.of("outcome", "REJECTED", "reason", "与记录相符"))
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("settledBy", equalTo(THEIRS));
    }

    @Test
    void a_side_withdraws_what_it_objected_to() {
        String round = objecting();
        post(OURS, round + "/objections/" + filed(round) + "/withdraw", Map.of())
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void what_a_side_proposes_afterwards_amends_once_the_other_has_confirmed_it() {
        String round = objecting();
        accepted(round);
        step(OURS, round, "decide").statusCode(200);
        String change = proposed(as(OURS), round, aChange(5));
        step(OURS, round, "publish").statusCode(409).body("errors.code", contains("OBJECTIONS_UNSETTLED"));
        post("jiangsu-editor", round + "/changes/" + change + "/confirm", Map.of())
                .statusCode(403);
        post(THEIRS, round + "/changes/" + change + "/confirm", Map.of())
                .statusCode(200)
                .body("amendment", equalTo(1));
        step(THEIRS, round, "publish").statusCode(200);
        as(OURS).post(ROUNDS + "/" + round + "/recompute")
                .then()
                .statusCode(200)
                .body("same", equalTo(true));
    }

    @Test
    void a_side_takes_back_what_it_proposed_and_either_refuses_what_the_other_did() {
        String round = objecting();
        for (String account : List.of(OURS, THEIRS)) {
            String change = proposed(as(OURS), round, aChange(5));
            post(account, round + "/changes/" + change + "/refuse", Map.of("reason", "不改"))
                    .statusCode(200)
                    .body("state", equalTo("REFUSED"));
        }
        get(OURS, round)
                .body(
                        "history.findAll { it.kind.startsWith('CHANGE_') }.kind",
                        contains("CHANGE_PROPOSED", "CHANGE_TAKEN_BACK", "CHANGE_PROPOSED", "CHANGE_REFUSED"))
                .body("history.findAll { it.kind == 'CHANGE_REFUSED' }.forOrganisation", contains("jiangsu"));
    }

    @Test
    void coordinators_confirm_among_themselves_and_so_do_sides() {
        String round = objecting();
        String theirs = proposed(as("ndrc"), round, aChange(5));
        get(OURS, round + "/changes").body("items[0].actions", empty());
        post(OURS, round + "/changes/" + theirs + "/confirm", Map.of()).statusCode(403);
        post(OURS, round + "/changes/" + theirs + "/refuse", Map.of("reason", "不改"))
                .statusCode(403);
        colleague()
                .post(ROUNDS + "/" + round + "/changes/" + theirs + "/confirm")
                .then()
                .statusCode(200);
        String ours = proposed(as(OURS), round, aChange(4));
        get("ndrc", round + "/changes").body("items.find { it.id == '" + ours + "' }.actions", empty());
        post("ndrc", round + "/changes/" + ours + "/refuse", Map.of("reason", "不改"))
                .statusCode(403);
    }

    @Test
    void whoever_is_to_answer_or_to_confirm_is_asked() {
        String round = objecting();
        String objection = filed(round);
        todos(THEIRS).body(kinds(round), hasItem("TO_ANSWER_OBJECTION"));
        todos(OURS).body(kinds(round), contains("MAY_OBJECT"));
        todos("jiangsu-editor").body(kinds(round), empty());
        todos("ndrc").body(kinds(round), empty());
        post(THEIRS, round + "/objections/" + objection + "/answer", UPHELD).statusCode(200);
        todos(THEIRS).body(kinds(round), contains("MAY_OBJECT"));
        todos(OURS).body(kinds(round), hasItem("TO_CONFIRM_CHANGE"));
        todos("ndrc").body(kinds(round), empty());
    }

    /** Led by both sides to where each may object. */
    private static String objecting() {
        String id = prepared(OURS, with("objectionsDays", 5));
        step(OURS, id, "open").statusCode(200);
        step(THEIRS, id, "begin-review").statusCode(200);
        step(THEIRS, id, "open-objections").statusCode(200);
        return id;
    }

    private static void accepted(String round) {
        for (String account : List.of(OURS, THEIRS)) {
            post(account, round + "/acceptances", Map.of("pairCode", "LN-JS")).statusCode(201);
        }
    }

    private static ValidatableResponse post(String account, String path, Map<String, ?> body) {
        var call = as(account);
        if (!body.isEmpty()) {
            call.body(body);
        }
        return call.post(ROUNDS + "/" + path).then();
    }

    private static ValidatableResponse todos(String account) {
        return as(account).get("/api/v1/todos").then().statusCode(200);
    }

    private static String kinds(String id) {
        return "reports.findAll { it.resourceId == '" + id + "' }.kind";
    }
}
