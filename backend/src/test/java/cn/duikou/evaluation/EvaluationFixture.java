package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.bearing;
import static cn.duikou.Calls.literally;

import cn.duikou.Tokens;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import com.fasterxml.jackson.core.type.TypeReference;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Rounds in which 辽宁 and 江苏 evaluate themselves by a small sheet. */
public final class EvaluationFixture {

    static final String ROUNDS = "/api/v1/evaluations";

    /** What operations take, by their ids. */
    public static final Map<String, Supplier<Object>> BODIES = Map.ofEntries(
            Map.entry("prepareEvaluation", EvaluationFixture::aRound),
            Map.entry("changeEvaluation", EvaluationFixture::aRound),
            Map.entry("assignAssessor", () -> {
                known("assessor-another");
                return Map.of("username", "assessor-another", "organisation", "assessors");
            }),
            Map.entry("declareConflict", () -> Map.of("pairCode", "LN-JS", "reason", "试")),
            Map.entry("giveSelfScore", () -> Map.of("points", 5)),
            Map.entry("giveExpertScore", () -> Map.of("points", 5)),
            Map.entry("setReviewScore", () -> Map.of("points", 5, "reason", "试")),
            Map.entry("simulateEvaluationScores", () -> WhatIfTest.supposed(Map.of())),
            Map.entry("checkScoreSheet", EvaluationFixture::aTrial),
            Map.entry("fileObjection", ObjectionFixture::anObjection),
            Map.entry("acceptScores", () -> Map.of("pairCode", "LN-JS")),
            Map.entry("answerObjection", () -> Map.of("outcome", "REJECTED", "reason", "试")),
            Map.entry("proposeScoreChange", () -> ObjectionFixture.aChange(5)),
            Map.entry("refuseScoreChange", () -> Map.of("reason", "试")));

    private static final Supplier<String> DECIDED = once(() -> in("decided"));
    private static final Supplier<String> SHEET = once(EvaluationFixture::publishedSheet);
    private static final Supplier<String> NATIONAL_SHEET = once(() -> publishedSheet(Map.of("purpose", "NATIONAL")));
    private static final Supplier<String> PROJECT =
            once(() -> new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject()));

    private EvaluationFixture() {}

    static Map<String, Object> aTrial() {
        return Map.of("evaluationId", DECIDED.get());
    }

    static Map<String, Object> aRound() {
        return new TreeMap<>(Map.of(
                "title", "2025年度自评",
                "purpose", "SELF",
                "pairCode", "LN-JS",
                "year", 2025,
                "sheetCode", SHEET.get(),
                "sheetVersion", 1,
                "selfBy", "2090-03-10",
                "reviewBy", "2090-04-10",
                "objectionsDays", 0));
    }

    static Map<String, Object> with(String name, Object value) {
        Map<String, Object> body = aRound();
        body.put(name, value);
        return body;
    }

    static Map<String, Object> aNationalRound() {
        Map<String, Object> body = aRound();
        body.remove("pairCode");
        body.putAll(Map.of("purpose", "NATIONAL", "sheetCode", "NATIONAL"));
        return body;
    }

    static String prepared() {
        return prepared(aRound());
    }

    /** With an assessor, in a country where there is a project at least. */
    static String prepared(Map<String, Object> body) {
        String id = prepared("ndrc", body);
        assign(id, "assessor", "assessors").statusCode(200);
        return id;
    }

    /** By whoever leads it. */
    static String prepared(String account, Map<String, Object> body) {
        PROJECT.get();
        known("assessor");
        return as(account)
                .body(body)
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A round that has come so far, with an assessor; with an objection or a change of it where one is wanted. */
    public static String in(String state) {
        return switch (state) {
            case "national" -> prepared(aNationalRound());
            case "objecting" -> ObjectionFixture.objecting();
            case "objected" -> ObjectionFixture.objected();
            case "changed" -> ObjectionFixture.changed();
            default -> led(prepared(), state);
        };
    }

    /** A round of the coordinator's by the small sheet that has come so far. */
    public static String nationalIn(String state) {
        Map<String, Object> body = aNationalRound();
        body.put("sheetCode", NATIONAL_SHEET.get());
        return led(prepared(body), state);
    }

    static String led(String id, String state) {
        for (String step : new String[] {"open", "begin-review", "open-objections", "decide", "publish"}) {
            if (as("ndrc").get(ROUNDS + "/" + id).path("state").equals(state.toUpperCase(Locale.ROOT))) {
                return id;
            }
            if (step.equals("open-objections")) {
                expert("assessor", id, 14).statusCode(200);
            }
            step(id, step).statusCode(200);
        }
        return id;
    }

    static ValidatableResponse step(String id, String step) {
        return step("ndrc", id, step);
    }

    static ValidatableResponse step(String account, String id, String step) {
        return as(account)
                .header("If-Match", "*")
                .post(ROUNDS + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse assign(String id, String username, String organisation) {
        return assign("ndrc", id, username, organisation);
    }

    static ValidatableResponse assign(String account, String id, String username, String organisation) {
        return as(account)
                .header("If-Match", "*")
                .body(Map.of("username", username, "organisation", organisation))
                .post(ROUNDS + "/" + id + "/assessors")
                .then();
    }

    static ValidatableResponse expert(String account, String id, Object points) {
        return give(account, id, "expert-scores/LN-JS/MECHANISM", Map.of("points", points));
    }

    /** Of an assessor by whatever name. */
    static ValidatableResponse give(String account, String id, String where, Map<String, ?> body) {
        return by(account).body(body).put(ROUNDS + "/" + id + "/" + where).then();
    }

    /** Has come as an assessor once. */
    static void known(String account) {
        by(account).get("/api/v1/me").then().statusCode(200);
    }

    /** An account, or any other of the body of assessors: {@code assessor-two}. */
    static RequestSpecification by(String account) {
        return account.startsWith("assessor-") ? of(account, "assessors", "assessor") : as(account);
    }

    static RequestSpecification of(String account, String organisation, String role) {
        return bearing(Tokens.inRole(account, organisation, role, account + "@example.invalid"));
    }

    static ValidatableResponse get(String account, String path) {
        return literally(as(account)).get(ROUNDS + "/" + path).then();
    }

    private static String publishedSheet() {
        return publishedSheet(Map.of());
    }

    /** The small sheet, but for these of its parts. */
    static String publishedSheet(Map<String, ?> otherwise) {
        String code = "ROUND_"
                + UUID.randomUUID()
                        .toString()
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT)
                        .substring(0, 23);
        Map<String, Object> body =
                SheetFixture.JSON.convertValue(SheetFixture.resource("round.json"), new TypeReference<>() {});
        body.putAll(otherwise);
        body.put("code", code);
        as("ndrc").body(body).post(SheetFixture.SHEETS).then().statusCode(201);
        as("ndrc")
                .header("If-Match", "*")
                .post(SheetFixture.SHEETS + "/" + code + "/publish")
                .then()
                .statusCode(200);
        return code;
    }

    private static Supplier<String> once(Supplier<String> made) {
        String[] kept = {null};
        return () -> {
            if (kept[0] == null) {
                kept[0] = made.get();
            }
            return kept[0];
        };
    }
}
