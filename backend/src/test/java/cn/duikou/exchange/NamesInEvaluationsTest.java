package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static org.hamcrest.Matchers.contains;

import cn.duikou.TestDatabase;
import cn.duikou.evaluation.EvaluationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written in a round reaches assessors: whoever may see the name of a participant cannot let it slip there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NamesInEvaluationsTest {

    private static final String ROUNDS = "/api/v1/evaluations/";

    private final String name = "诸葛示例" + UUID.randomUUID().toString().substring(0, 6);
    private final String named = name + "同志挂职表现突出";

    @BeforeEach
    void somebodyTakesPart() {
        String id = ExchangeFixture.SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson(name)).statusCode(200);
    }

    @Test
    void no_remark_on_points_and_no_title_names_a_participant() {
        String open = ROUNDS + EvaluationFixture.in("open");
        refused(
                as("liaoning-editor")
                        .body(Map.of("points", 5, "remark", named))
                        .put(open + "/self-scores/LN-JS/TIMELY"),
                "/remark");
        Map<String, Object> round = body("prepareEvaluation");
        round.put("title", named);
        refused(as("liaoning-approver").body(round).post("/api/v1/evaluations"), "/title");
        Map<String, Object> set = Map.of("points", 5, "reason", named);
        refused(
                as("liaoning-approver")
                        .body(set)
                        .put(ROUNDS + EvaluationFixture.in("review") + "/review-scores/LN-JS/TIMELY"),
                "/reason");
    }

    @Test
    void no_reason_of_an_objection_its_answer_or_a_change_names_a_participant() {
        String objecting = ROUNDS + EvaluationFixture.in("objecting");
        for (Map.Entry<String, String> written : Map.of("objections", "fileObjection", "changes", "proposeScoreChange")
                .entrySet()) {
            Map<String, Object> body = body(written.getValue());
            body.put("reason", named);
            refused(as("liaoning-approver").body(body).post(objecting + "/" + written.getKey()), "/reason");
        }
        String objection = as("jiangsu-approver")
                .body(body("fileObjection"))
                .post(objecting + "/objections")
                .path("id");
        refused(
                as("liaoning-approver")
                        .body(Map.of("outcome", "REJECTED", "reason", named))
                        .post(objecting + "/objections/" + objection + "/answer"),
                "/reason");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(String operation) {
        return new HashMap<>(
                (Map<String, Object>) EvaluationFixture.BODIES.get(operation).get());
    }

    private static void refused(Response answer, String pointer) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("NAME_OF_A_PERSON"));
    }
}
