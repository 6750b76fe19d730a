package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.assign;
import static cn.duikou.evaluation.EvaluationFixture.expert;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.give;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.known;
import static cn.duikou.evaluation.EvaluationFixture.of;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
                .body("errors.pointer", contains("/organisation", "/username"))
                .body("errors.code", contains("ASSESSOR_OF_OWN_PAIR", "ASSESSOR_UNKNOWN"));
        // A city of 辽宁, which has a pair of its own.
        assign(id, "assessor", "shenyang").statusCode(422).body("errors.code", contains("ASSESSOR_OF_OWN_PAIR"));
        assign(id, "assessor", "nowhere").statusCode(422).body("errors.code", contains("UNKNOWN_ORGANISATION"));
        assign(id, "assessor", "assessors").statusCode(422).body("errors.code", contains("ASSESSOR_ASSIGNED"));
        of("guangdong-expert", "guangdong", "assessor").get("/api/v1/me");
        assign(id, "guangdong-expert", "guangdong").statusCode(200);
    }

    @Test
    void no_assessor_is_somebody_who_never_came_as_one() {
        String id = prepared();
        assign(id, "whoever", "assessors")
                .statusCode(422)
                .body("errors.pointer", contains("/username"))
                .body("errors.code", contains("ASSESSOR_UNKNOWN"));
        known("observer");
        assign(id, "observer", "observers").statusCode(422).body("errors.code", contains("ASSESSOR_UNKNOWN"));
        known("assessor-elsewhere");
        assign(id, "assessor-elsewhere", "observers")
                .statusCode(422)
                .body("errors.pointer", contains("/organisation"))
                .body("errors.code", contains("ASSESSOR_OF_OTHER_BODY"))
                .body("errors[0].message", containsString("“评估专家”"));
        assign(id, "assessor-elsewhere", "assessors").statusCode(200);
    }

    @Test
    void whoever_comes_without_the_role_is_an_assessor_no_more() {
        String id = prepared();
        known("assessor-former");
        of("assessor-former", "assessors", "observer").get("/api/v1/me").then().statusCode(200);
        assign(id, "assessor-former", "assessors").statusCode(422).body("errors.code", contains("ASSESSOR_UNKNOWN"));
    }

    @Test
    void those_alone_are_offered_who_may_assess() {
        String id = prepared();
        known("assessor-offered");
        of("liaoning-expert", "liaoning", "assessor").get("/api/v1/me").then().statusCode(200);
        get("ndrc", id + "/assessor-candidates")
                .statusCode(200)
                .body("items.username", hasItem("assessor-offered"))
                .body("items.username", not(hasItem("assessor")))
                .body("items.username", not(hasItem("liaoning-expert")))
                .body("items.username", not(hasItem("observer")));
        get("liaoning-approver", id + "/assessor-candidates").body("items.username", hasItem("assessor-offered"));
        get("assessor", id + "/assessor-candidates").statusCode(403);
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
                .body("assessors[0].conflicts.pairCode", contains("LN-JS"))
                .body("assessors[0].conflicts.reason", contains("曾在该地区任职"))
                .body("history.kind", hasItem("CONFLICT_DECLARED"));
    }

    @Test
    void what_he_gave_a_pair_with_which_he_has_to_do_is_not_counted() {
        String id = in("review");
        expert("assessor", id, 14).statusCode(200);
        declare(id, "LN-JS", 200);
        String his = "parts.findAll { it.kind == 'EXPERT' }.";
        get("ndrc", id + "/progress").body(his + "done", contains(0)).body(his + "due", contains(0));
    }

    @Test
    void an_assessor_declares_any_pair_of_a_national_round() {
        String id = prepared(aNationalRound());
        step(id, "open").statusCode(200);
        declare(id, "JL-ZJ", 200);
        get("ndrc", id).body("assessors[0].conflicts.pairCode", contains("JL-ZJ"));
    }

    @Test
    void whoever_has_to_do_with_a_pair_reads_nothing_more_of_what_was_frozen_of_it() {
        String id = prepared(aNationalRound());
        step(id, "open").statusCode(200);
        give("liaoning-editor", id, "self-scores/LN-JS/OPENING", Map.of("points", 1))
                .statusCode(200);
        String records = id + "/snapshot/records/LN-JS/EVALUATED/PROJECTS";
        get("assessor", records).statusCode(200);
        get("assessor", id + "/snapshot").body("facts.pairCode", hasItem("LN-JS"));
        get("assessor", id + "/inputs").body("items.pairCode", hasItem("LN-JS"));
        declare(id, "LN-JS", 200);
        get("assessor", records).statusCode(404);
        get("assessor", id + "/snapshot")
                .statusCode(200)
                .body("facts.pairCode", not(hasItem("LN-JS")))
                .body("facts.pairCode", hasItem("JL-ZJ"))
                .body("figures.pairCode", not(hasItem("LN-JS")))
                .body("figures.pairCode", hasItem("JL-ZJ"));
        get("assessor", id + "/inputs").body("items.pairCode", not(hasItem("LN-JS")));
        get("ndrc", id + "/snapshot").body("facts.pairCode", hasItem("LN-JS"));
        get("ndrc", id + "/snapshot/verification").body("intact", equalTo(true));
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
