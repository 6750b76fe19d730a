package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.aRound;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.EvaluationFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounds over HTTP: prepared, led from step to step by the coordinator, known to each as far as he may know. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationsTest {

    @Test
    void is_prepared_by_a_published_sheet_and_led_forward_step_by_step() {
        String id = prepared();
        get("ndrc", id)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("code", matchesPattern("PG-2025-[0-9]{6}"))
                .body("state", equalTo("PREPARING"))
                .body("pairCodes", contains("LN-JS"))
                .body("actions", contains("CHANGE", "DISCARD", "ASSIGN", "OPEN"))
                .body("assessors.username", contains("assessor"))
                .body("history.kind", contains("PREPARED", "ASSESSOR_ASSIGNED"));
        step(id, "open").statusCode(200).body("state", equalTo("OPEN")).body("openedAt", notNullValue());
        step(id, "begin-review").statusCode(200).body("state", equalTo("REVIEW"));
        step(id, "open-objections").statusCode(200).body("objectionsUntil", notNullValue());
        step(id, "decide")
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("actions", contains("PUBLISH", "CHANGE_SCORE"));
        step(id, "publish")
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("actions", contains("CHANGE_SCORE"));
    }

    @Test
    void is_discarded_by_whoever_leads_it_as_long_as_it_is_prepared() {
        String id = prepared();
        discard("ndrc", id, "\"1\"", 412);
        discard("liaoning-editor", id, "*", 403);
        discard("liaoning-approver", id, "\"2\"", 204);
        get("ndrc", id).statusCode(404);
        String open = prepared();
        step(open, "open").statusCode(200);
        discard("ndrc", open, "*", 409);
        get("ndrc", open).statusCode(200);
    }

    @Test
    void a_second_one_of_the_same_year_and_pairs_deserves_a_look() {
        String first = prepared(with("year", 2019));
        String code = get("ndrc", first).extract().path("code");
        String second = prepared(with("year", 2019));
        get("liaoning-approver", second)
                .body("warnings.code", hasItem("ROUND_ALIKE"))
                .body("warnings.pointer", hasItem("/year"))
                .body("warnings.message", hasItem(containsString(code)));
        step(second, "open").statusCode(200).body("warnings", empty());
        get("jiangsu-editor", second).body("warnings", empty());
        get("ndrc", prepared(with("year", 2018))).body("warnings", empty());
    }

    @Test
    void a_national_round_evaluates_the_groups_of_its_sheet() {
        as("ndrc")
                .queryParam("dryRun", true)
                .body(aNationalRound())
                .post(ROUNDS)
                .then()
                .statusCode(200)
                .body("pairCodes", contains("LN-JS", "JL-ZJ", "HL-GD", "SY-BJ", "DL-SH", "CC-TJ", "HRB-SZ"));
    }

    @ParameterizedTest
    @CsvSource({
        "sheetCode, NONE, 422, SHEET_NOT_PUBLISHED",
        "sheetCode, NATIONAL, 422, SHEET_OF_OTHER_PURPOSE",
        "pairCode, JL-ZJ, 422, PAIR_NOT_ON_SHEET",
        "year, 2098, 422, OUT_OF_RANGE",
        "year, 2016, 422, OUT_OF_RANGE",
        "year, 1999, 400, YEAR_OUT_OF_RANGE",
        "selfBy, 2020-01-01, 422, DATE_IN_PAST",
        "reviewBy, 2090-03-09, 422, PERIOD_REVERSED",
        "objectionsDays, 61, 422, OUT_OF_RANGE",
        "objectionsDays, -1, 422, OUT_OF_RANGE",
        "title, ' ', 400, BLANK",
        "sheetVersion, 0, 400, COUNT_FROM_ONE"
    })
    void refuses_what_does_not_go_together(String field, String value, int status, String code) {
        Object given = value.matches("-?[0-9]+") ? (Object) Integer.valueOf(value) : value;
        as("ndrc")
                .body(with(field, given))
                .post(ROUNDS)
                .then()
                .statusCode(status)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void a_version_that_there_is_not_is_told_with_its_sheet() {
        as("ndrc")
                .body(with("sheetVersion", 9))
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sheetCode"));
    }

    @Test
    void only_self_evaluation_names_a_pair() {
        Map<String, Object> national = aNationalRound();
        national.put("pairCode", "LN-JS");
        as("ndrc")
                .body(national)
                .post(ROUNDS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("PAIR_OF_SELF_EVALUATION"));
        Map<String, Object> self = aRound();
        self.remove("pairCode");
        as("ndrc").body(self).post(ROUNDS).then().statusCode(422).body("errors.pointer", contains("/pairCode"));
    }

    @Test
    void is_changed_only_while_it_is_prepared_and_by_whoever_has_it_before_his_eyes() {
        String id = prepared();
        change(id, null, 428);
        change(id, "\"1\"", 412);
        change(id, "\"2\"", 200);
        get("ndrc", id).body("title", equalTo("改过的名称")).header("ETag", "\"3\"");
        step(id, "open").statusCode(200);
        change(id, "*", 409);
        step(id, "open").statusCode(409).body("errors.code", contains("EVALUATION_AT_OTHER_STEP"));
        step(id, "decide").statusCode(409);
    }

    @Test
    void stays_that_of_its_purpose_and_of_its_pair() {
        String id = prepared();
        refusedAsAnother(id, aNationalRound(), "/purpose", "/pairCode");
        refusedAsAnother(id, with("pairCode", "JL-ZJ"), "/pairCode");
        get("ndrc", id).body("purpose", equalTo("SELF")).body("pairCode", equalTo("LN-JS"));
    }

    private static void refusedAsAnother(String id, Map<String, Object> body, String... pointers) {
        as("ndrc")
                .header("If-Match", "*")
                .body(body)
                .put(ROUNDS + "/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointers))
                .body("errors.code", everyItem(equalTo("ROUND_STAYS_ITSELF")));
    }

    @Test
    void of_two_coordinators_who_open_or_lead_on_at_once_one_does() {
        String id = prepared();
        for (String step : List.of("open", "begin-review", "open-objections")) {
            String tag = get("ndrc", id).extract().header("ETag");
            Callable<Integer> one = () -> as("ndrc")
                    .header("If-Match", tag)
                    .post(ROUNDS + "/" + id + "/" + step)
                    .statusCode();
            List<Integer> answers =
                    AtOnce.all(List.of(one, one)).stream().sorted().toList();
            assertEquals(200, answers.getFirst(), step);
            assertEquals(true, List.of(409, 412).contains(answers.getLast()), step + answers);
        }
        assertEquals(
                1,
                get("ndrc", id)
                        .extract()
                        .<List<String>>path("history.findAll { it.kind == 'OPENED' }")
                        .size());
    }

    @Test
    void is_decided_only_once_objections_can_no_longer_be_raised() {
        String id = prepared(with("objectionsDays", 5));
        step(id, "open");
        step(id, "begin-review");
        step(id, "open-objections")
                .statusCode(200)
                .body("locks.code", contains("OBJECTIONS_RUN"))
                .body("actions", contains("ANSWER_OBJECTION", "CHANGE_SCORE"));
        step(id, "decide").statusCode(409).body("errors.code", contains("OBJECTIONS_RUN"));
    }

    @Test
    void each_knows_rounds_and_what_was_done_as_far_as_he_may() {
        String id = prepared();
        for (String account : List.of("liaoning-editor", "observer", "cod", "assessor")) {
            listed(account, id, false);
        }
        step(id, "open");
        listed("jiangsu-editor", id, true);
        listed("assessor", id, true);
        listed("observer", id, false);
        listed("zhejiang-approver", id, false);
        step(id, "begin-review");
        step(id, "open-objections");
        step(id, "decide");
        get("liaoning-editor", id)
                .body("history.kind", contains("OPENED", "REVIEW_BEGUN", "OBJECTIONS_OPENED"))
                .body("assessors", empty());
        get("ndrc", id).body("history.kind", hasItem("DECIDED"));
        listed("observer", id, false);
        step(id, "publish");
        listed("observer", id, true);
        get("liaoning-editor", id).body("history.kind", hasItem("DECIDED"));
        listed("zhejiang-approver", id, false);
    }

    @ParameterizedTest
    @CsvSource({
        "purpose, SELF, purpose, true",
        "purpose, NATIONAL, purpose, false",
        "state, PREPARING, state, true",
        "state, DECIDED, state, false",
        "pairCode, LN-JS, , true",
        "pairCode, JL-ZJ, , false",
        "year, 2025, year, true",
        "year, 2024, year, false"
    })
    void the_list_is_filtered(String filter, String value, String field, boolean found) {
        String id = prepared();
        var answer = as("ndrc")
                .queryParam(filter, value)
                .queryParam("size", 200)
                .get(ROUNDS)
                .then()
                .statusCode(200);
        answer.body("items.id", found ? hasItem(id) : not(hasItem(id)));
        if (field != null) {
            Object expected = field.equals("year") ? (Object) Integer.valueOf(value) : value;
            answer.body("items." + field, everyItem(equalTo(expected)));
        }
        as("ndrc").queryParam(filter, "nowhere").get(ROUNDS).then().statusCode(400);
    }

    private static void listed(String account, String id, boolean known) {
        as(account)
                .queryParam("size", 200)
                .get(ROUNDS)
                .then()
                .statusCode(200)
                .body("items.id", known ? hasItem(id) : not(hasItem(id)));
        get(account, id).statusCode(known ? 200 : 404);
    }

    private static void change(String id, String ifMatch, int status) {
        var call = as("ndrc").body(with("title", "改过的名称"));
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        call.put(ROUNDS + "/" + id).then().statusCode(status);
    }

    private static void discard(String account, String id, String ifMatch, int status) {
        as(account).header("If-Match", ifMatch).delete(ROUNDS + "/" + id).then().statusCode(status);
    }
}
