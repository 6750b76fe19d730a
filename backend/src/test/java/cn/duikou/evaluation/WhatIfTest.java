package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The coordinator asks what a round would come to; nobody else may, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhatIfTest {

    @Test
    void what_is_supposed_changes_points_and_total_and_is_not_kept() {
        String round = in("published");
        Map<String, Object> before = get("ndrc", round + "/result").extract().path("pairs[0]");
        Map<String, Object> after = suppose(round, supposed(Map.of("points", List.of(points("MECHANISM", 4)))))
                .statusCode(200)
                .body("hypothetical", equalTo(true))
                .body("pairs.pairCode", contains("LN-JS"))
                .body("pairs[0].rankBefore", equalTo(1))
                .body("pairs[0].rankAfter", equalTo(1))
                .body("pairs[0].dimensions.dimension", contains("JUDGED"))
                .body("pairs[0].items.item", contains("MECHANISM"))
                .extract()
                .path("pairs[0]");
        assertEquals(before.get("total"), after.get("totalBefore"));
        assertEquals(-10, number(after.get("totalAfter")) - number(before.get("total")), 0.001);
        assertEquals(before, get("ndrc", round + "/result").extract().path("pairs[0]"));
    }

    @Test
    void without_a_supposition_nothing_moves() {
        suppose(in("decided"), supposed(Map.of()))
                .statusCode(200)
                .body("pairs[0].dimensions", empty())
                .body("pairs[0].items", empty());
    }

    @Test
    void a_preview_can_be_asked_from_the_end_of_the_review_on_with_the_points_of_assessors() {
        String round = in("objecting");
        suppose(round, supposed(Map.of("leftOut", List.of("MECHANISM"))))
                .statusCode(200)
                .body("pairs[0].items.find { it.item == 'MECHANISM' }.pointsBefore.toDouble()", closeTo(14, 0.001));
        for (String early : List.of("prepared", "open", "review")) {
            String other = early.equals("prepared") ? EvaluationFixture.prepared() : in(early);
            suppose(other, supposed(Map.of()))
                    .statusCode(409)
                    .body("errors.code", contains("EVALUATION_AT_OTHER_STEP"));
        }
    }

    @Test
    void another_weight_weighs_what_was_reached() {
        String round = in("decided");
        List<Map<String, Object>> weights = List.of(weight("PROGRESS", 60), weight("JUDGED", 30));
        suppose(round, supposed(Map.of("weights", weights)))
                .statusCode(200)
                .body(
                        "pairs[0].dimensions.find { it.dimension == 'JUDGED' }.pointsBefore.toDouble()",
                        closeTo(14, 0.001))
                .body(
                        "pairs[0].dimensions.find { it.dimension == 'JUDGED' }.pointsAfter.toDouble()",
                        closeTo(21, 0.001));
    }

    @Test
    void what_cannot_be_supposed_is_told_at_its_field() {
        String round = in("decided");
        refused(round, Map.of("weights", List.of(weight("JUDGED", 30))), "/weights", "WEIGHTS_NOT_WHOLE");
        refused(round, Map.of("weights", List.of(weight("NONE", 30))), "/weights/0/dimension", "UNKNOWN_DIMENSION");
        refused(
                round,
                Map.of("weights", List.of(weight("JUDGED", 20), weight("JUDGED", 20))),
                "/weights/1/dimension",
                "DOUBLED");
        refused(round, Map.of("points", List.of(points("TIMELY", 11))), "/points/0/points", "POINTS_ABOVE");
        refused(round, Map.of("points", List.of(points("TIMELY", 1.25))), "/points/0/points", "POINTS_FINER");
        refused(round, Map.of("points", List.of(points("NONE", 1))), "/points/0/item", "UNKNOWN_SCORE_ITEM");
        refused(
                round,
                Map.of("points", List.of(points("TIMELY", 1)), "leftOut", List.of("TIMELY")),
                "/points/0/item",
                "ITEM_LEFT_OUT");
        refused(
                round,
                Map.of("points", List.of(Map.of("pairCode", "JL-ZJ", "item", "TIMELY", "points", 1))),
                "/points/0/pairCode",
                "PAIR_NOT_EVALUATED");
        refused(round, Map.of("leftOut", List.of("NONE")), "/leftOut/0", "UNKNOWN_SCORE_ITEM");
        refused(round, Map.of("leftOut", List.of("TIMELY", "TIMELY")), "/leftOut/1", "DOUBLED");
        refused(
                round,
                Map.of("leftOut", List.of("STARTED", "INVESTMENT", "PRACTICES", "MEETINGS", "MECHANISM", "TIMELY")),
                "/leftOut",
                "NOTHING_LEFT");
    }

    @Test
    void a_body_that_is_none_is_told_at_its_field() {
        String round = in("decided");
        malformed(
                round,
                Map.of("weights", List.of(weight("JUDGED", -1))),
                "/weights/0/weightPercent",
                "NOT_A_PERCENTAGE");
        malformed(round, Map.of("points", List.of(points("TIMELY", -1))), "/points/0/points", "NOT_POINTS");
        malformed(round, Map.of("points", Collections.nCopies(301, points("TIMELY", 1))), "/points", "SUPPOSED_COUNT");
        malformed(round, Map.of("leftOut", Collections.nCopies(301, "TIMELY")), "/leftOut", "SUPPOSED_COUNT");
        suppose(round, Map.of("weights", List.of())).statusCode(400);
    }

    @Test
    void nobody_else_may_ask() {
        String round = in("published");
        for (String account : List.of("liaoning-approver", "observer", "assessor", "admin", "cod")) {
            as(account)
                    .body(supposed(Map.of()))
                    .post(ROUNDS + "/" + round + "/what-if")
                    .then()
                    .statusCode(403);
        }
        suppose("0199b0f0-0000-7000-8000-000000000001", supposed(Map.of())).statusCode(404);
    }

    @Test
    void leaves_no_trace_in_the_history_of_the_round() {
        String round = in("decided");
        List<Object> history = get("ndrc", round).extract().path("history");
        String tag = get("ndrc", round).extract().header("ETag");
        suppose(round, supposed(Map.of("leftOut", List.of("TIMELY")))).statusCode(200);
        assertEquals(history, get("ndrc", round).extract().path("history"));
        assertEquals(tag, get("ndrc", round).extract().header("ETag"));
        assertNotEquals(0, history.size());
    }

    /** A body with these parts, the others empty. */
    static Map<String, Object> supposed(Map<String, ?> parts) {
        Map<String, Object> body =
                new TreeMap<>(Map.of("weights", List.of(), "points", List.of(), "leftOut", List.of()));
        body.putAll(parts);
        return body;
    }

    private static Map<String, Object> weight(String dimension, Object percent) {
        return Map.of("dimension", dimension, "weightPercent", percent);
    }

    private static Map<String, Object> points(String item, Object points) {
        return Map.of("pairCode", "LN-JS", "item", item, "points", points);
    }

    private static void malformed(String round, Map<String, ?> parts, String pointer, String code) {
        answers(400, round, parts, pointer, code);
    }

    private static void refused(String round, Map<String, ?> parts, String pointer, String code) {
        answers(422, round, parts, pointer, code);
    }

    private static void answers(int status, String round, Map<String, ?> parts, String pointer, String code) {
        suppose(round, supposed(parts))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static double number(Object number) {
        return ((Number) number).doubleValue();
    }

    private static ValidatableResponse suppose(String round, Map<String, ?> body) {
        return as("ndrc").body(body).post(ROUNDS + "/" + round + "/what-if").then();
    }
}
