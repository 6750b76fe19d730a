package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.assign;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assessors come from elsewhere, declare with whom they have to do, and can be released. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssessorsTest {

    @Test
    void no_assessor_comes_from_a_region_that_is_evaluated() {
        String id = prepared();
        assign(id, "x", "liaoning")
                .statusCode(422)
                .body("errors.pointer", contains("/organisation"))
                .body("errors.code", contains("ASSESSOR_OF_OWN_PAIR"));
        // A city of 辽宁, which has a pair of its own.
        assign(id, "x", "shenyang").statusCode(422).body("errors.code", contains("ASSESSOR_OF_OWN_PAIR"));
        assign(id, "x", "nowhere").statusCode(422).body("errors.code", contains("UNKNOWN_ORGANISATION"));
        assign(id, "assessor", "assessors").statusCode(422).body("errors.code", contains("ASSESSOR_ASSIGNED"));
        assign(id, "x", "guangdong").statusCode(200);
    }

    @Test
    void an_assessor_is_released_and_may_be_assigned_again() {
        String id = prepared();
        step(id, "open");
        get("assessor", id).statusCode(200).body("assessors.username", contains("assessor"));
        release(id, "nobody", 404);
        release(id, "%00", 404);
        release(id, "assessor", 200);
        get("assessor", id).statusCode(404);
        assign(id, "assessor", "assessors").statusCode(200);
        get("assessor", id).statusCode(200);
    }

    @Test
    void what_he_gave_before_he_was_released_does_not_come_back_with_him() {
        String id = EvaluationFixture.led(prepared(), "review");
        EvaluationFixture.expert("assessor", id, 14).statusCode(200);
        String given = "parts.findAll { it.kind == 'EXPERT' }.done";
        get("ndrc", id + "/progress").body(given, contains(1));
        release(id, "assessor", 200);
        assign(id, "assessor", "assessors").statusCode(200);
        get("ndrc", id + "/progress").body(given, contains(0));
        get("assessor", id + "/inputs").body("items.findAll { it.kind == 'EXPERT' }", empty());
    }

    @Test
    void an_assessor_declares_with_whom_he_has_to_do() {
        String id = prepared();
        declare(id, "LN-JS", 404);
        step(id, "open");
        declare(id, "JL-ZJ", 422);
        declare(id, "LN-JS", 200);
        declare(id, "LN-JS", 422);
        get("ndrc", id)
                .body("assessors[0].conflicts", contains("LN-JS"))
                .body("history.kind", hasItem("CONFLICT_DECLARED"));
    }

    @Test
    void an_assessor_declares_any_pair_of_a_national_round() {
        String id = prepared(aNationalRound());
        step(id, "open").statusCode(200);
        declare(id, "JL-ZJ", 200);
        get("ndrc", id).body("assessors[0].conflicts", contains("JL-ZJ"));
    }

    private static void declare(String id, String pair, int status) {
        as("assessor")
                .body(Map.of("pairCode", pair, "reason", "曾在该地区任职"))
                .post(ROUNDS + "/" + id + "/conflicts")
                .then()
                .statusCode(status);
    }

    private static void release(String id, String username, int status) {
        literally(as("ndrc"))
                .header("If-Match", "*")
                .delete(ROUNDS + "/" + id + "/assessors/" + username)
                .then()
                .statusCode(status);
    }
}
