package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.aRound;
import static cn.duikou.evaluation.EvaluationFixture.assign;
import static cn.duikou.evaluation.EvaluationFixture.expert;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.give;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.EvaluationFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pair evaluates itself: whoever decides for either side leads it, and both sides know who did what. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfEvaluationTest {

    private static final String OURS = "liaoning-approver";
    private static final String THEIRS = "jiangsu-approver";

    @Test
    void either_side_leads_it_on_and_the_other_sees_who_did_what() {
        String id = prepared(OURS, aRound());
        get(THEIRS, id).body("actions", contains("CHANGE", "DISCARD", "ASSIGN", "OPEN"));
        as(THEIRS)
                .header("If-Match", "\"1\"")
                .body(with("title", "双方商定的自评"))
                .put(ROUNDS + "/" + id)
                .then()
                .statusCode(200);
        assign(OURS, id, "assessor", "assessors").statusCode(200);
        step(THEIRS, id, "open").statusCode(200);
        give("jiangsu-editor", id, "self-scores/LN-JS/TIMELY", Map.of("points", 8))
                .statusCode(200);
        step(OURS, id, "begin-review").statusCode(200).body("actions", hasItem("SET_SCORE"));
        expert("assessor", id, 14).statusCode(200);
        give(THEIRS, id, "review-scores/LN-JS/TIMELY", Map.of("points", 9, "reason", "已按时补报"))
                .statusCode(200);
        step(OURS, id, "open-objections").statusCode(200);
        step(THEIRS, id, "decide").statusCode(200).body("actions", contains("PUBLISH", "CHANGE_SCORE"));
        step(OURS, id, "publish").statusCode(200).body("publishedAt", notNullValue());
        get(THEIRS, id)
                .body("title", equalTo("双方商定的自评"))
                .body("history.by", contains(OURS, THEIRS, OURS, THEIRS, OURS, OURS, THEIRS, OURS));
        get(OURS, id + "/scores")
                .body("pairs[0].dimensions.find { it.dimension == 'FILING' }.items[0].points", equalTo(9));
    }

    /** An assessor's points are nobody's to know before the review is over, then they are told to those who lead. */
    @Test
    void what_assessors_give_is_seen_by_both_sides_once_the_review_is_over() {
        String id = led("review");
        expert("assessor", id, 14).statusCode(200);
        get(OURS, id + "/inputs?kind=EXPERT").body("items", empty());
        get(OURS, id + "/progress").body("parts.kind", hasItem("EXPERT"));
        step(THEIRS, id, "open-objections").statusCode(200);
        get(OURS, id + "/inputs?kind=EXPERT").body("items.by", contains("assessor"));
        get("liaoning-editor", id + "/inputs?kind=EXPERT").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaoning-editor", "observer", "cod", "assessor", "zhejiang-approver"})
    void nobody_else_knows_of_it_before_it_is_opened(String account) {
        String id = prepared(OURS, aRound());
        get(account, id).statusCode(404);
        as(account).queryParam("size", 200).get(ROUNDS).then().body("items.id", not(hasItem(id)));
        get("ndrc", id).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "liaoning-editor, pairCode, LN-JS, 403, ",
        "observer, pairCode, LN-JS, 403, ",
        "zhejiang-approver, pairCode, LN-JS, 422, NOT_YOUR_PAIR",
        "liaoning-approver, pairCode, JL-ZJ, 422, NOT_YOUR_PAIR",
        "liaoning-approver, pairCode, NOWHERE, 422, NOT_YOUR_PAIR",
        "liaoning-approver, pairCode, , 422, REQUIRED",
        "liaoning-approver, sheetCode, NATIONAL, 422, SHEET_OF_OTHER_PURPOSE",
        "liaoning-approver, sheetCode, NONE, 422, SHEET_NOT_PUBLISHED",
        "liaoning-approver, objectionsDays, -1, 422, OUT_OF_RANGE",
        "liaoning-approver, selfBy, 2020-01-01, 422, DATE_IN_PAST"
    })
    void a_pair_prepares_that_of_itself_alone(String account, String field, String value, int status, String code) {
        Map<String, Object> body = aRound();
        body.remove(field);
        if (value != null) {
            body.put(field, value.matches("-?[0-9]+") ? (Object) Integer.valueOf(value) : value);
        }
        var refused = as(account).body(body).post(ROUNDS).then().statusCode(status);
        if (code != null) {
            refused.body("errors.code", contains(code)).body("errors.pointer", contains("/" + field));
        }
    }

    @Test
    void the_national_evaluation_stays_the_coordinators() {
        as(OURS).body(aNationalRound()).post(ROUNDS).then().statusCode(403);
        String id = prepared(OURS, aRound());
        as(OURS).header("If-Match", "*")
                .body(aNationalRound())
                .put(ROUNDS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ROUND_STAYS_ITSELF", "ROUND_STAYS_ITSELF"));
        String national = prepared(aNationalRound());
        step(OURS, national, "open").statusCode(404);
        step(national, "open").statusCode(200);
        step(OURS, national, "begin-review").statusCode(403);
        get(OURS, national + "/snapshot/verification").statusCode(403);
        as(OURS).post(ROUNDS + "/" + national + "/recompute").then().statusCode(403);
        get(OURS, national).body("actions", contains("SCORE_ITSELF")).body("assessors", empty());
    }

    @Test
    void nobody_of_its_own_regions_assesses_it() {
        String id = prepared(OURS, aRound());
        for (String organisation : List.of("liaoning", "jiangsu", "shenyang")) {
            assign(OURS, id, "assessor", organisation)
                    .statusCode(422)
                    .body("errors.code", contains("ASSESSOR_OF_OWN_PAIR"));
        }
        assign("liaoning-editor", id, "assessor", "assessors").statusCode(403);
        assign("zhejiang-approver", id, "assessor", "assessors").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "begin-review", "open-objections", "decide", "publish"})
    void a_step_of_it_is_not_for_editors_and_others_do_not_find_it(String step) {
        String id = prepared(OURS, aRound());
        step("liaoning-editor", id, step).statusCode(403);
        step("zhejiang-approver", id, step).statusCode(404);
        as(THEIRS).post(ROUNDS + "/" + id + "/" + step).then().statusCode(428);
        if (!step.equals("open")) {
            step(THEIRS, id, step).statusCode(409);
        }
    }

    /** Whoever opens it: no figure depends on what the one who asks may see. */
    @Test
    void the_same_is_frozen_whoever_opens_it() {
        Set<String> digests = new TreeSet<>();
        for (String account : List.of(OURS, THEIRS, "ndrc")) {
            String id = prepared(account, aRound());
            step(account, id, "open").statusCode(200);
            digests.add(get("ndrc", id + "/snapshot").extract().path("facts[0].digest"));
        }
        assertEquals(1, digests.size());
    }

    @Test
    void stands_in_the_chain_of_all_and_is_verified_and_recomputed_by_either_side() {
        step(prepared(aNationalRound()), "open").statusCode(200);
        String id = led("open");
        String before = get("ndrc", id + "/snapshot").extract().path("previousDigest");
        assertEquals(
                before,
                Stored.one("select digest from evaluation_snapshot where number = (select number - 1 from"
                        + " evaluation_snapshot where evaluation_id = '" + id + "')"));
        step(prepared(aNationalRound()), "open").statusCode(200);
        get(THEIRS, id + "/snapshot/verification").body("intact", equalTo(true));
        step(OURS, id, "begin-review").statusCode(200);
        step(OURS, id, "open-objections").statusCode(200);
        step(OURS, id, "decide").statusCode(200);
        as(THEIRS).post(ROUNDS + "/" + id + "/recompute").then().statusCode(200).body("same", equalTo(true));
    }

    @Test
    void a_fact_or_a_link_that_was_tampered_with_is_found_by_either_side() {
        String id = led("open");
        String facts = " where evaluation_id = '" + id + "'";
        String link = "update evaluation_snapshot set digest = '%s' where number = (select number - 1 from"
                + " evaluation_snapshot" + facts + ")";
        String before = get("ndrc", id + "/snapshot").extract().path("previousDigest");
        Stored.tamper(link.formatted("1".repeat(64)));
        get(THEIRS, id + "/snapshot/verification").body("differences.kind", contains("CHAIN"));
        Stored.tamper(link.formatted(before));
        Stored.tamper("update evaluation_record set value = value + 1" + facts + " and measure = 'TOTAL_INVESTMENT'");
        get(OURS, id + "/snapshot/verification").body("intact", equalTo(false));
        as(THEIRS)
                .post(ROUNDS + "/" + id + "/recompute")
                .then()
                .statusCode(409)
                .body("errors.code", contains("SNAPSHOT_ALTERED"));
        get("liaoning-editor", id + "/snapshot/verification").statusCode(403);
    }

    @Test
    void others_learn_of_it_once_it_is_published() {
        String id = led("objections");
        step(OURS, id, "decide").statusCode(200);
        get("liaoning-editor", id + "/result").statusCode(404);
        get("observer", id).statusCode(404);
        get(THEIRS, id + "/result").statusCode(200);
        get("liaoning-editor", id)
                .body("history.kind", containsInAnyOrder("OPENED", "REVIEW_BEGUN", "OBJECTIONS_OPENED"));
        step(THEIRS, id, "publish").statusCode(200);
        get("liaoning-editor", id + "/result").statusCode(200);
        get("observer", id).statusCode(200);
        get("zhejiang-approver", id).statusCode(404);
    }

    /** Led by both sides so far, without objections. */
    private static String led(String state) {
        String id = prepared(OURS, aRound());
        assign(THEIRS, id, "assessor", "assessors").statusCode(200);
        for (String step : List.of("open", "begin-review", "open-objections")) {
            step(OURS, id, step).statusCode(200);
            if (get(OURS, id).extract().path("state").equals(state.toUpperCase(Locale.ROOT))) {
                return id;
            }
        }
        return id;
    }
}
