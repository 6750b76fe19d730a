package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.bearing;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.confirm;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After the review points change by two people alone, beside what was decided. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScoreChangesTest {

    @Test
    void what_was_decided_stays_and_the_amended_result_comes_to_a_digest_of_its_own() {
        String id = in("published");
        String decided = get("observer", id + "/scores")
                .body("amendment", equalTo(0))
                .extract()
                .path("digest");
        String change = proposed(as("ndrc"), id, aChange(3.5));
        get("ndrc", id).body("unsettled", equalTo(1));
        get("observer", id + "/scores").body("digest", equalTo(decided));
        get("liaoning-editor", id + "/changes").body("items", empty());
        Number before = get("ndrc", id + "/preliminary-scores/LN-JS")
                .extract()
                .path("items.find { it.item == 'TIMELY' }.points");
        confirm(colleague(), id, change)
                .statusCode(200)
                .body("amendment", equalTo(1))
                .body("pointsBefore", hasToString(before.toString()));
        String again = proposed(as("ndrc"), id, aChange(4));
        get("ndrc", id + "/changes").body("items.find { it.id == '" + again + "' }.pointsBefore", equalTo(3.5f));
        String amended = get("observer", id + "/scores")
                .body("amendment", equalTo(1))
                .extract()
                .path("digest");
        assertNotEquals(decided, amended);
        get("liaoning-editor", id + "/scores/LN-JS/TIMELY").body("points", equalTo(3.5f));
        get("liaoning-editor", id + "/changes").body("items.points", contains(3.5f));
        get("observer", id + "/changes").body("items", empty());
        get("jiangsu-editor", id).body("history.find { it.kind == 'AMENDED' }.digest", equalTo(amended));
        as("ndrc")
                .post(ROUNDS + "/" + id + "/recompute")
                .then()
                .body("decidedDigest", equalTo(decided))
                .body("same", equalTo(true))
                .body("amendments", hasSize(1))
                .body("amendments[0].digest", equalTo(amended))
                .body("amendments[0].same", equalTo(true));
        assertEquals(decided, Stored.one("select digest from evaluation_result where evaluation_id = '" + id + "'"));
    }

    @Test
    void an_amendment_before_it_is_published_is_told_with_the_result() {
        String id = in("decided");
        String change = proposed(as("ndrc"), id, aChange(3.5));
        step(id, "publish").statusCode(409).body("errors.code", contains("OBJECTIONS_UNSETTLED"));
        confirm(colleague(), id, change).statusCode(200);
        get("liaoning-editor", id).body("history.kind", not(hasItem("AMENDED")));
        get("liaoning-editor", id + "/changes").body("items", empty());
        step(id, "publish").statusCode(200);
        get("liaoning-editor", id + "/scores").body("amendment", equalTo(1));
        get("liaoning-editor", id + "/result").body("amendment", equalTo(1));
    }

    @Test
    void an_amendment_that_was_altered_is_refused_and_found() {
        String id = in("decided");
        confirm(colleague(), id, proposed(as("ndrc"), id, aChange(3.5)));
        Stored.tamper("update evaluation_change set points = 9 where evaluation_id = '" + id + "'");
        as("ndrc")
                .post(ROUNDS + "/" + id + "/recompute")
                .then()
                .body("same", equalTo(true))
                .body("amendments[0].same", equalTo(false));
        step(id, "publish").statusCode(409).body("errors.code", contains("RESULT_ALTERED"));
    }

    @Test
    void of_two_coordinators_who_decide_at_once_one_does() {
        String id = in("decided");
        String change = proposed(as("ndrc"), id, aChange(3.5));
        Callable<Integer> confirming =
                () -> confirm(colleague(), id, change).extract().statusCode();
        Callable<Integer> refusing = () -> as("ndrc")
                .body(Map.of("reason", "收回"))
                .post(ROUNDS + "/" + id + "/changes/" + change + "/refuse")
                .statusCode();
        assertEquals(
                List.of(200, 409),
                AtOnce.all(List.of(confirming, refusing)).stream().sorted().toList());
    }

    @Test
    void nobody_of_another_body_and_nobody_who_proposed_it_confirms() {
        String id = in("decided");
        String change = proposed(as("ndrc"), id, aChange(3.5));
        confirm(as("ndrc"), id, change).statusCode(403).body("errors.code", contains("SECOND_PERSON_NEEDED"));
        confirm(bearing(Tokens.inRole("else", "cod", "coordinator", "else@example.invalid")), id, change)
                .statusCode(403);
        get("ndrc", id + "/changes").body("items[0].actions", contains("REFUSE"));
    }

    @Test
    void one_change_of_an_item_waits_at_a_time_and_the_last_one_counts() {
        String id = in("decided");
        String first = proposed(as("ndrc"), id, aChange(3.5));
        as("ndrc")
                .body(aChange(4))
                .post(ROUNDS + "/" + id + "/changes")
                .then()
                .statusCode(409)
                .body("errors.code", contains("CHANGE_WAITS"));
        confirm(colleague(), id, first).statusCode(200);
        confirm(colleague(), id, first).statusCode(409).body("errors.code", contains("CHANGE_DECIDED"));
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(4))).statusCode(200);
        get("ndrc", id + "/scores").body("amendment", equalTo(2));
        get("ndrc", id + "/scores/LN-JS/TIMELY").body("points", equalTo(4));
        step(id, "publish").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "pairCode, JL-ZJ, 422, PAIR_NOT_EVALUATED",
        "item, NONE, 422, UNKNOWN_SCORE_ITEM",
        "points, 10.5, 422, POINTS_ABOVE",
        "points, 3.55, 422, POINTS_FINER",
        "points, -1, 400, NOT_POINTS",
        "reason, ' ', 400, BLANK"
    })
    void refuses_what_cannot_be(String field, String value, int status, String code) {
        Map<String, Object> change = aChange(5);
        change.put(field, value.matches("-?[0-9.]+") ? Double.valueOf(value) : value);
        as("ndrc")
                .body(change)
                .post(ROUNDS + "/" + in("objections") + "/changes")
                .then()
                .statusCode(status)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void none_is_proposed_before_the_review_is_over() {
        as("ndrc")
                .body(aChange(5))
                .post(ROUNDS + "/" + in("review") + "/changes")
                .then()
                .statusCode(409);
    }
}
