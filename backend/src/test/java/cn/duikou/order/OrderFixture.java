package cn.duikou.order;

import static cn.duikou.Calls.as;

import cn.duikou.Stored;
import cn.duikou.evaluation.EvaluationFixture;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Orders to 辽宁 and 江苏, and commendations of them. */
public final class OrderFixture {

    static final String ORDERS = "/api/v1/orders";
    static final String COMMENDATIONS = "/api/v1/commendations";

    /** What operations take, by their ids. */
    public static final Map<String, Supplier<Object>> BODIES = Map.ofEntries(
            Map.entry("draftOrder", OrderFixture::anOrder),
            Map.entry("changeOrder", OrderFixture::anOrder),
            Map.entry("issueOrder", () -> Map.of("number", number())),
            Map.entry("checkOrder", () -> Map.of("outcome", "CLOSED", "reason", "试")),
            Map.entry("planOrderMeasure", OrderFixture::aMeasure),
            Map.entry("reportOrderProgress", () -> Map.of("percent", 50, "note", "试")),
            Map.entry("addOrderEvidence", OrderFixture::someEvidence),
            Map.entry("reportOrder", () -> Map.of("reason", "试")),
            Map.entry("askOrderExtension", OrderFixture::anExtension),
            Map.entry("refuseOrderExtension", () -> Map.of("reason", "试")),
            Map.entry("draftCommendation", OrderFixture::aCommendation),
            Map.entry("changeCommendation", OrderFixture::aCommendation),
            Map.entry("issueCommendation", OrderFixture::anIssue));

    private static String round;
    private static String nationalRound;
    private static String evidence;

    private OrderFixture() {}

    static Map<String, Object> anOrder() {
        return new TreeMap<>(Map.of(
                "evaluationId",
                published(),
                "pairCode",
                "LN-JS",
                "title",
                "关于辽宁省—江苏省对口合作2025年度评估问题整改的通知",
                "findings",
                List.of(aFinding()),
                "dueOn",
                "2090-06-30"));
    }

    static Map<String, Object> aFinding() {
        return new TreeMap<>(Map.of(
                "clauseCode",
                "T2.1",
                "measure",
                "STARTED_RATE",
                "item",
                "STARTED",
                "finding",
                "开工率低",
                "requirement",
                "逐项排查"));
    }

    static Map<String, Object> aMeasure() {
        return new TreeMap<>(Map.of("finding", 1, "what", "排查", "responsible", "辽宁省发展改革委", "dueOn", "2090-05-31"));
    }

    static Map<String, Object> someEvidence() {
        if (evidence == null) {
            String project = new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
            evidence = as("liaoning-editor").get("/api/v1/projects/" + project).path("code");
        }
        return Map.of(
                "finding",
                1,
                "note",
                "开工进展",
                "evidence",
                Map.of("recordCodes", List.of(evidence), "attachmentIds", List.of()));
    }

    static Map<String, Object> anExtension() {
        return new TreeMap<>(Map.of("dueOn", "2090-09-30", "reason", "批复在办"));
    }

    static Map<String, Object> aCommendation() {
        return new TreeMap<>(Map.of(
                "evaluationId",
                national(),
                "pairCodes",
                List.of("LN-JS"),
                "title",
                "关于2025年度评估结果的通报",
                "text",
                "成效突出，予以通报表扬。",
                "knowingly",
                true));
    }

    static Map<String, Object> anIssue() {
        return new TreeMap<>(Map.of("number", number(), "knowingly", true));
    }

    /** A document number that nothing has gone out under. */
    static String number() {
        StringBuilder body = new StringBuilder();
        for (char letter :
                UUID.randomUUID().toString().replace("-", "").substring(0, 16).toCharArray()) {
            body.append("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳".charAt(Character.digit(letter, 16)));
        }
        return body + "〔" + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() + "〕1号";
    }

    private static String national() {
        if (nationalRound == null) {
            nationalRound = EvaluationFixture.nationalIn("published");
        }
        return nationalRound;
    }

    static String published() {
        if (round == null) {
            round = EvaluationFixture.in("published");
        }
        return round;
    }

    /** An order that has come so far; a second id after a stroke where there is one. */
    public static String in(String state) {
        if (state.equals("decided")) {
            return EvaluationFixture.in(state);
        }
        String id = drafted(anOrder());
        if (state.equals("drafted")) {
            return id;
        }
        issue(id).statusCode(200);
        return switch (state) {
            case "measured" -> id + "/" + measured(id);
            case "done" -> done(id);
            case "reported" -> reported(id);
            case "extending" -> id + "/" + extending(id);
            default -> id;
        };
    }

    static String drafted(Map<String, ?> order) {
        return as("ndrc")
                .body(order)
                .post(ORDERS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse issue(String id) {
        return move("ndrc", id, "issue", Map.of("number", number()));
    }

    static String measured(String id) {
        return post("liaoning-editor", id, "measures", aMeasure())
                .statusCode(201)
                .extract()
                .path("measures[0].id");
    }

    static String done(String id) {
        String measure = measured(id);
        post("jiangsu-editor", id, "measures/" + measure + "/progress", Map.of("percent", 100, "note", "完成"))
                .statusCode(201);
        post("jiangsu-editor", id, "evidence", someEvidence()).statusCode(201);
        return id;
    }

    static String reported(String id) {
        move("liaoning-approver", done(id), "report", Map.of("reason", "完成")).statusCode(200);
        return id;
    }

    static String extending(String id) {
        return post("liaoning-approver", id, "extensions", anExtension())
                .statusCode(201)
                .extract()
                .path("extensions[0].id");
    }

    static ValidatableResponse post(String account, String id, String what, Map<String, ?> body) {
        return as(account).body(body).post(ORDERS + "/" + id + "/" + what).then();
    }

    static ValidatableResponse move(String account, String id, String what, Map<String, ?> body) {
        return as(account)
                .header("If-Match", "*")
                .body(body)
                .post(ORDERS + "/" + id + "/" + what)
                .then();
    }

    static ValidatableResponse get(String account, String id) {
        return as(account).get(ORDERS + "/" + id).then();
    }

    /** As if it should have been done by then. */
    static void dueOn(String id, String day) {
        Stored.tamper("update order_notice set due_on = '" + day + "' where id = '" + id + "'");
    }

    public static String commendationIn(String state) {
        if (state.equals("decided")) {
            return EvaluationFixture.nationalIn(state);
        }
        String id = as("ndrc")
                .body(aCommendation())
                .post(COMMENDATIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (state.equals("issued")) {
            as("ndrc")
                    .header("If-Match", "*")
                    .body(anIssue())
                    .post(COMMENDATIONS + "/" + id + "/issue")
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
