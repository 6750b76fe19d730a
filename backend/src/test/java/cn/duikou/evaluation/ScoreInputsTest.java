package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.assign;
import static cn.duikou.evaluation.EvaluationFixture.expert;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.give;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people put in: each in his turn, within the scale, the last one counts, and nobody sees what is not for him yet. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScoreInputsTest {

    @Test
    void either_side_says_what_its_pair_deserves_and_the_last_word_counts() {
        String id = in("open");
        self("liaoning-editor", id, "TIMELY", 8).statusCode(200).body("side", equalTo("NORTHEAST"));
        over("jiangsu-editor", id, "*", 7.5).statusCode(200).body("side", equalTo("EAST"));
        for (String account : List.of("liaoning-approver", "ndrc", "assessor")) {
            get(account, id + "/inputs").body("items.points", contains(7.5f)).body("items.remark", contains("年度任务完成"));
        }
        assertEquals("2", Stored.one("select count(*) from evaluation_input where evaluation_id = '" + id + "'"));
        get("ndrc", id + "/scores").body(item("TIMELY") + ".self", equalTo(7.5f));
        step(id, "begin-review");
        self("liaoning-editor", id, "TIMELY", 8)
                .statusCode(409)
                .body("errors.code", contains("EVALUATION_AT_OTHER_STEP"));
    }

    @Test
    void nobody_replaces_what_the_other_side_gave_without_having_it_before_his_eyes() {
        String id = in("open");
        over("liaoning-editor", id, "\"0\"", 8).statusCode(200);
        String tag = self("liaoning-editor", id, "TIMELY", 8.5)
                .statusCode(200)
                .extract()
                .header("ETag");
        self("jiangsu-editor", id, "TIMELY", 7).statusCode(428);
        over("jiangsu-editor", id, "\"0\"", 7).statusCode(412).header("ETag", equalTo(tag));
        over("jiangsu-editor", id, tag, 7).statusCode(200).body("points", equalTo(7.0f));
        over("liaoning-editor", id, tag, 9).statusCode(412);
        over("zhejiang-editor", id, "*", 9).statusCode(404);
        get("ndrc", id + "/inputs").body("items.points", contains(7.0f)).body("items.side", contains("EAST"));
    }

    @Test
    void of_both_sides_who_give_the_same_item_at_once_one_is_told() {
        String id = in("open");
        List<Integer> answers = AtOnce.all(List.of(
                () -> over("liaoning-editor", id, "\"0\"", 8).extract().statusCode(),
                () -> over("jiangsu-editor", id, "\"0\"", 7).extract().statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "TIMELY, 10.5, 422, POINTS_ABOVE",
        "TIMELY, 8.25, 422, POINTS_FINER",
        "TIMELY, -1, 400, NOT_POINTS",
        "TIMELY, 1000, 400, NOT_POINTS",
        "TIMELY, 5.123, 400, NOT_POINTS"
    })
    void points_lie_within_the_item(String item, double points, int status, String code) {
        String id = in("open");
        self("liaoning-editor", id, item, points)
                .statusCode(status)
                .body("errors.pointer", contains("/points"))
                .body("errors.code", contains(code));
    }

    @Test
    void there_are_no_other_items_and_pairs() {
        String id = in("open");
        self("liaoning-editor", id, "NONE", 1).statusCode(404);
        give("liaoning-editor", id, "self-scores/JL-ZJ/TIMELY", Map.of("points", 1))
                .statusCode(404);
        give("liaoning-editor", id, "self-scores/%27/%00", Map.of("points", 1)).statusCode(404);
        give("liaoning-editor", id, "self-scores/LN-JS/TIMELY", Map.of()).statusCode(400);
    }

    @Test
    void what_assessors_give_is_their_own_until_the_review_is_over() {
        String id = in("review");
        EvaluationFixture.known("assessor-two");
        assign(id, "assessor-two", "assessors").statusCode(200);
        expert("assessor", id, 12).statusCode(200);
        expert("assessor", id, 14).statusCode(200);
        expert("assessor-two", id, 18).statusCode(200);
        get("assessor", id + "/inputs?kind=EXPERT").body("items.points", contains(14.0f));
        for (String account : List.of("ndrc", "liaoning-editor")) {
            get(account, id + "/inputs?kind=EXPERT").body("items", empty());
        }
        get("ndrc", id + "/scores").body(item("MECHANISM") + ".missing.reason", equalTo("TOO_FEW_ASSESSORS"));
        get("ndrc", id + "/progress")
                .body("judgedItems", equalTo(1))
                .body("parts.findAll { it.kind == 'EXPERT' }.username", containsInAnyOrder("assessor", "assessor-two"))
                .body("parts.findAll { it.kind == 'EXPERT' }.done", contains(1, 1));
        get("assessor", id + "/progress").body("parts.username", contains("assessor"));
        get("liaoning-editor", id + "/progress").body("parts.kind", contains("SELF"));
        step(id, "open-objections");
        expert("assessor", id, 1).statusCode(409);
        get("ndrc", id + "/inputs?kind=EXPERT").body("items.points", containsInAnyOrder(14.0f, 18.0f));
        get("assessor", id + "/inputs?kind=EXPERT").body("items", hasSize(1));
        get("liaoning-editor", id + "/inputs").body("items", empty());
        get("ndrc", id + "/scores")
                .body(item("MECHANISM") + ".points", equalTo(16.0f))
                .body(item("MECHANISM") + ".spread.assessors", equalTo(2));
    }

    @Test
    void an_assessor_scores_what_is_left_to_assessors_in_rounds_that_he_is_assigned_to() {
        String id = in("review");
        expert("assessor-three", id, 5).statusCode(404);
        expert("assessor", id, 20.5).statusCode(422).body("errors.code", contains("POINTS_ABOVE"));
        give("assessor", id, "expert-scores/LN-JS/TIMELY", Map.of("points", 5))
                .statusCode(422)
                .body("errors.code", contains("ITEM_NOT_FOR_ASSESSORS"));
        expert("assessor", in("open"), 5).statusCode(409);
    }

    @Test
    void who_has_to_do_with_a_pair_or_was_released_counts_no_more() {
        String id = in("review");
        EvaluationFixture.known("assessor-two");
        assign(id, "assessor-two", "assessors");
        expert("assessor", id, 4);
        expert("assessor-two", id, 18);
        as("assessor").body(Map.of("pairCode", "LN-JS", "reason", "亲属任职")).post(ROUNDS + "/" + id + "/conflicts");
        expert("assessor", id, 4).statusCode(403).body("errors.code", contains("CONFLICT_DECLARED"));
        step(id, "open-objections");
        get("ndrc", id + "/scores").body(item("MECHANISM") + ".points", equalTo(18.0f));
        get("ndrc", id + "/inputs?kind=EXPERT").body("items.by", contains("assessor-two"));
    }

    @Test
    void the_coordinator_sets_another_score_with_his_reason_and_takes_it_back() {
        String id = in("review");
        review(id, Map.of("points", 3)).statusCode(400).body("errors.pointer", contains("/reason"));
        review(id, Map.of("points", 11, "reason", "试")).statusCode(422);
        review(id, Map.of("points", 3, "reason", "与佐证核对")).statusCode(200);
        get("ndrc", id + "/scores")
                .body(item("TIMELY") + ".points", equalTo(3.0f))
                .body(item("TIMELY") + ".reviewReason", equalTo("与佐证核对"));
        for (String account : List.of("assessor", "liaoning-editor")) {
            get(account, id + "/inputs?kind=REVIEW").body("items", empty());
        }
        review(id, Map.of("reason", "核对有误")).statusCode(200).body("points", nullValue());
        get("ndrc", id + "/scores").body(item("TIMELY") + ".review", nullValue());
        get("ndrc", id + "/inputs?kind=NONE").statusCode(400);
    }

    static String item(String code) {
        return "pairs[0].dimensions.items.flatten().find { it.item == '" + code + "' }";
    }

    private static ValidatableResponse review(String id, Map<String, Object> body) {
        return give("ndrc", id, "review-scores/LN-JS/TIMELY", body);
    }

    private static ValidatableResponse over(String account, String id, String ifMatch, Object points) {
        return as(account)
                .header("If-Match", ifMatch)
                .body(Map.of("points", points, "remark", "年度任务完成"))
                .put(ROUNDS + "/" + id + "/self-scores/LN-JS/TIMELY")
                .then();
    }

    private static ValidatableResponse self(String account, String id, String item, Object points) {
        return give(account, id, "self-scores/LN-JS/" + item, Map.of("points", points, "remark", "年度任务完成"));
    }
}
