package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.bearing;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;

import cn.duikou.Stored;
import cn.duikou.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rounds in which 辽宁 and 江苏 may object, and what they object to. */
public final class ObjectionFixture {

    private ObjectionFixture() {}

    static Map<String, Object> anObjection() {
        return new TreeMap<>(Map.of(
                "pairCode",
                "LN-JS",
                "item",
                "TIMELY",
                "reason",
                "已于时限之前报送",
                "evidence",
                Map.of("recordCodes", List.of(), "attachmentIds", List.of())));
    }

    static Map<String, Object> aChange(Object points) {
        return new TreeMap<>(Map.of("pairCode", "LN-JS", "item", "TIMELY", "points", points, "reason", "漏计"));
    }

    /** Objections run for five working days. */
    static String objecting() {
        return EvaluationFixture.led(
                EvaluationFixture.prepared(EvaluationFixture.with("objectionsDays", 5)), "objections");
    }

    /** A round and the objection in it. */
    static String objected() {
        String round = objecting();
        return round + "/" + filed(round);
    }

    static String filed(String round) {
        return file("liaoning-approver", round, anObjection())
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse file(String account, String round, Map<String, ?> objection) {
        return as(account)
                .body(objection)
                .post(ROUNDS + "/" + round + "/objections")
                .then();
    }

    static ValidatableResponse answer(String round, String objection, Map<String, ?> answer) {
        return as("ndrc")
                .body(answer)
                .post(ROUNDS + "/" + round + "/objections/" + objection + "/answer")
                .then();
    }

    /** A round and the change in it that a colleague of ndrc has proposed. */
    static String changed() {
        String round = objecting();
        return round + "/" + proposed(colleague(), round, aChange(5));
    }

    static String proposed(RequestSpecification by, String round, Map<String, ?> change) {
        return by.body(change)
                .post(ROUNDS + "/" + round + "/changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse confirm(RequestSpecification by, String round, String change) {
        return by.post(ROUNDS + "/" + round + "/changes/" + change + "/confirm").then();
    }

    /** Another coordinator of the same body. */
    static RequestSpecification colleague() {
        return bearing(Tokens.inRole("ndrc-colleague", "ndrc", "coordinator", "colleague@example.invalid"));
    }

    /** As if all days had gone by. */
    static void over(String round) {
        Stored.tamper("update evaluation set objections_until = '2020-01-10' where id = '" + round + "'");
        resealed(round);
    }

    /** As if what is stored by now had been written on the platform: what whoever owns the database can do. */
    static void resealed(String round) {
        Stored.tamper(("delete from evaluation_seal where evaluation_id = '%1$s'; set timezone = 'UTC';"
                        + " select add_seal(evaluation_id, part, key, content) from evaluation_part where evaluation_id = '%1$s'")
                .formatted(round));
    }
}
