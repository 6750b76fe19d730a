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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where both sides of every pair say that they object to nothing more, a round is decided before the last day. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AcceptancesTest {

    @Test
    void a_round_is_decided_early_once_all_sides_have_accepted() {
        String id = objecting();
        accept("liaoning-approver", id)
                .statusCode(201)
                .body("side", equalTo("NORTHEAST"))
                .body("acceptedBy", equalTo("liaoning-approver"));
        get("ndrc", id).body("accepted", equalTo(1)).body("locks.code", contains("OBJECTIONS_RUN"));
        step(id, "decide").statusCode(409).body("errors.code", contains("OBJECTIONS_RUN"));
        accept("jiangsu-approver", id).statusCode(201);
        get("ndrc", id).body("accepted", equalTo(2)).body("actions", hasItem("DECIDE"));
        step(id, "decide").statusCode(200);
    }

    @Test
    void what_was_objected_to_before_is_answered_first() {
        String id = objecting();
        String objection = filed(id);
        accept("liaoning-approver", id);
        accept("jiangsu-approver", id);
        step(id, "decide").statusCode(409).body("errors.code", contains("OBJECTIONS_UNSETTLED"));
        answer(id, objection, Map.of("outcome", "REJECTED", "reason", "时限之后才报送"))
                .statusCode(200);
        step(id, "decide").statusCode(200);
    }

    @Test
    void a_side_accepts_once_and_objects_to_nothing_after_that() {
        String id = objecting();
        accept("liaoning-approver", id).statusCode(201);
        accept("liaoning-approver", id).statusCode(409).body("errors.code", contains("ACCEPTED_ALREADY"));
        file("liaoning-approver", id, anObjection()).statusCode(409).body("errors.code", contains("ACCEPTED_ALREADY"));
        file("jiangsu-approver", id, anObjection()).statusCode(201);
    }

    @Test
    void what_was_accepted_lapses_when_other_points_are_confirmed() {
        String id = objecting();
        String first = filed(id);
        answer(id, first, Map.of("outcome", "REJECTED", "reason", "时限之后才报送"));
        for (String account : List.of("liaoning-approver", "jiangsu-approver")) {
            accept(account, id).statusCode(201).body("lapsed", equalTo(false));
        }
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(3.5))).statusCode(200);
        get("jiangsu-editor", id + "/changes").body("items.points", contains(3.5f));
        get("observer", id + "/changes").statusCode(404);
        get("ndrc", id).body("accepted", equalTo(0)).body("locks.code", contains("OBJECTIONS_RUN"));
        get("liaoning-editor", id + "/acceptances").body("items.lapsed", contains(true, true));
        file("liaoning-approver", id, anObjection()).statusCode(201).body("pointsTold", equalTo(3.5f));
        file("jiangsu-approver", id, anObjection()).statusCode(422).body("errors.code", contains("OBJECTION_FILED"));
        accept("liaoning-approver", id).statusCode(201);
        accept("liaoning-approver", id).statusCode(409);
        accept("jiangsu-approver", id).statusCode(201);
        get("ndrc", id).body("accepted", equalTo(2));
        get("liaoning-editor", id + "/acceptances").body("items.lapsed", contains(true, true, false, false));
    }

    @Test
    void is_refused_for_pairs_outside_and_when_nothing_may_be_objected_to() {
        String id = objecting();
        accept("liaoning-approver", id, "JL-ZJ")
                .statusCode(422)
                .body("errors.pointer", contains("/pairCode"))
                .body("errors.code", contains("PAIR_NOT_EVALUATED"));
        accept("liaoning-approver", id, " ").statusCode(400).body("errors.pointer", contains("/pairCode"));
        over(id);
        accept("liaoning-approver", id).statusCode(409).body("errors.code", contains("OBJECTIONS_OVER"));
        accept("liaoning-approver", in("review"))
                .statusCode(409)
                .body("errors.code", contains("EVALUATION_AT_OTHER_STEP"));
        accept("liaoning-approver", in("objections")).statusCode(409).body("errors.code", contains("NO_OBJECTIONS"));
    }

    @Test
    void nothing_waits_for_whoever_has_accepted_and_others_learn_nothing_of_it() {
        String id = objecting();
        accept("liaoning-approver", id);
        get("jiangsu-editor", id + "/acceptances").body("items.pairCode", contains("LN-JS"));
        get("ndrc", id + "/acceptances").body("items", hasSize(1));
        get("zhejiang-approver", id + "/acceptances").statusCode(404);
        get("assessor", id + "/acceptances").statusCode(403);
        get("assessor", id).body("accepted", equalTo(0));
        String asked = "reports.findAll { it.resourceId == '" + id + "' }.kind";
        as("liaoning-approver")
                .get("/api/v1/todos?reportKind=MAY_OBJECT")
                .then()
                .body(asked, empty());
        as("jiangsu-approver").get("/api/v1/todos?reportKind=MAY_OBJECT").then().body(asked, contains("MAY_OBJECT"));
    }

    private static ValidatableResponse accept(String account, String round) {
        return accept(account, round, "LN-JS");
    }

    private static ValidatableResponse accept(String account, String round, String pair) {
        return as(account)
                .body(Map.of("pairCode", pair))
                .post(ROUNDS + "/" + round + "/acceptances")
                .then();
    }
}
