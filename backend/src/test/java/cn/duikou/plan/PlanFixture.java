package cn.duikou.plan;

import static cn.duikou.Calls.as;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Plans for the tests of plans: special ones, each on a subject of its own, so that none is in the way of another. */
public final class PlanFixture {

    static final String PLANS = "/api/v1/plans";
    static final String TEMPLATES = "/api/v1/plan-templates";

    /** What operations take, by their ids. */
    public static final Map<String, Supplier<Object>> BODIES = Map.ofEntries(
            Map.entry("makePlanTemplate", PlanFixture::aTemplate),
            Map.entry("beginPlan", PlanFixture::aPlan),
            Map.entry("changePlan", () -> Map.of("title", "改过的名称")),
            Map.entry("tellPlanPresence", () -> Map.of("section", "goals")),
            Map.entry("writePlanSection", () -> Map.of("blocks", doc(paragraph("试")))),
            Map.entry("reopenPlan", () -> because("试")),
            Map.entry("withdrawPlanSignature", () -> because("试")),
            Map.entry("abandonPlan", () -> because("试")),
            Map.entry("contradictPlanAbandonment", () -> because("试")),
            Map.entry("filePlan", () -> Map.of("disputesReason", "试")),
            Map.entry("receivePlan", () -> Map.of()),
            Map.entry("returnPlan", () -> because("试")),
            Map.entry("carryPlanOver", () -> Map.of("sections", List.of("goals"))),
            Map.entry("addPlanTarget", PlanFixture::aTarget),
            Map.entry("changePlanTarget", PlanFixture::aTarget),
            Map.entry("addPlanTask", PlanFixture::aTask),
            Map.entry("changePlanTask", PlanFixture::aTask),
            Map.entry("tellPlanTaskDone", () -> Map.of("doneOn", "2026-01-05")),
            Map.entry("addPlanComment", () -> Map.of("text", "试")));

    private static final AtomicInteger SUBJECTS = new AtomicInteger();

    private PlanFixture() {}

    /** Of 辽宁 and 江苏, for two years. */
    public static Map<String, Object> aPlan() {
        return new TreeMap<>(Map.of(
                "kind", "SPECIAL",
                "pairCode", "LN-JS",
                "title", "装备制造专项实施方案",
                "subject", "专项" + SUBJECTS.incrementAndGet() + "-" + UUID.randomUUID(),
                "periodFrom", "2025-01-01",
                "periodTo", "2026-12-31"));
    }

    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(name, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> body, String name) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.remove(name);
        return changed;
    }

    /** All six contents in one section each. */
    static Map<String, Object> aTemplate() {
        return new TreeMap<>(Map.of(
                "kind",
                "SPECIAL",
                "effectiveFrom",
                "2090-01-01",
                "sections",
                List.of(
                        section("goals", "GOALS"),
                        section("scope", "SCOPE"),
                        section("tasks", "TASKS"),
                        section("projects", "MAJOR_PROJECTS"),
                        section("sequence", "SEQUENCE"),
                        section("safeguards", "SAFEGUARDS"))));
    }

    static Map<String, Object> section(String key, String... contents) {
        return new TreeMap<>(
                Map.of("key", key, "title", "章节", "contents", List.of(contents), "author", "BOTH", "mandatory", true));
    }

    static String begun() {
        return begun("liaoning-editor", aPlan());
    }

    public static String begun(String account, Map<String, Object> plan) {
        return as(account)
                .body(plan)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A plan that has come so far. */
    public static String in(String state) {
        return switch (state) {
            case "drafted" -> begun();
            case "written" -> written();
            case "submitted" -> submitted();
            case "signed" -> signed();
            case "filed" -> filed();
            case "refiled" -> refiled();
            case "targeted" -> withItem("targets", aTarget());
            case "tasked" -> withItem("tasks", aTask());
            case "commented" -> withItem("comments", Map.of("text", "试"));
            case "code" -> filing("ndrc", filed(), 1).extract().path("verificationCode");
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** The plan and a part of it. */
    private static String withItem(String part, Map<String, Object> facts) {
        String id = begun();
        return id + "/" + added("liaoning-editor", id, part, facts);
    }

    public static String added(String account, String id, String part, Map<String, Object> facts) {
        return as(account)
                .body(facts)
                .post(PLANS + "/" + id + "/" + part)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> aTarget() {
        return new TreeMap<>(Map.of("measure", "TOTAL_INVESTMENT", "targetValue", 1000, "dueOn", "2026-06-30"));
    }

    static Map<String, Object> aTask() {
        return new TreeMap<>(
                Map.of("title", "共建园区", "clauses", List.of("T4.2.a"), "northeastBody", "沈阳市", "dueOn", "2026-06-30"));
    }

    /** Something stands in every section that must be written. */
    static String written() {
        String id = begun();
        fill("liaoning-editor", id);
        return id;
    }

    public static void fill(String account, String id) {
        List<String> keys = plan(account, id).extract().path("sections.findAll { it.mandatory }.key");
        keys.forEach(key -> write(account, id, key, doc(paragraph("本节已经写好。"))).statusCode(200));
    }

    static String submitted() {
        String id = written();
        act("liaoning-editor", id, "submit").statusCode(200);
        return id;
    }

    static String signed() {
        String id = submitted();
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        return id;
    }

    static String filed() {
        return file(written());
    }

    /** Returned once, and filed again. */
    private static String refiled() {
        String id = filed();
        act("ndrc", id, "return", Map.of("reason", "试")).statusCode(200);
        return file(id);
    }

    /** What is written, through all hands. */
    static String file(String id) {
        act("liaoning-editor", id, "submit").statusCode(200);
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        act("jiangsu-approver", id, "file", Map.of()).statusCode(200);
        return id;
    }

    public static ValidatableResponse act(String account, String id, String action) {
        return as(account).post(PLANS + "/" + id + "/" + action).then();
    }

    public static ValidatableResponse act(String account, String id, String action, Map<String, ?> body) {
        return as(account).body(body).post(PLANS + "/" + id + "/" + action).then();
    }

    public static Map<String, String> because(String reason) {
        return Map.of("reason", reason);
    }

    /** What the caller sees now. */
    public static ValidatableResponse sign(String account, String id) {
        return as(account)
                .header("If-Match", plan(account, id).extract().header("ETag"))
                .post(PLANS + "/" + id + "/sign")
                .then();
    }

    static ValidatableResponse filing(String account, String id, int number) {
        return as(account).get(PLANS + "/" + id + "/filings/" + number).then();
    }

    static ValidatableResponse plan(String account, String id) {
        return as(account).get(PLANS + "/" + id).then();
    }

    static ValidatableResponse section(String account, String id, String key) {
        return as(account).get(PLANS + "/" + id + "/sections/" + key).then();
    }

    /** Over whatever stands there. */
    static ValidatableResponse write(String account, String id, String key, Object document) {
        return write(account, id, key, "*", document);
    }

    static ValidatableResponse write(String account, String id, String key, String ifMatch, Object document) {
        return as(account)
                .header("If-Match", ifMatch)
                .body(Map.of("blocks", document))
                .put(PLANS + "/" + id + "/sections/" + key)
                .then();
    }

    static Map<String, Object> doc(Object... blocks) {
        return Map.of("type", "doc", "content", List.of(blocks));
    }

    static Map<String, Object> paragraph(Object... inlines) {
        return Map.of("type", "paragraph", "content", inlines(inlines));
    }

    static Map<String, Object> heading(int level, Object... inlines) {
        return Map.of("type", "heading", "attrs", Map.of("level", level), "content", inlines(inlines));
    }

    private static List<Object> inlines(Object... inlines) {
        return List.of(inlines).stream()
                .map(inline -> inline instanceof String text ? text(text) : inline)
                .toList();
    }

    static Map<String, Object> text(String text) {
        return Map.of("type", "text", "text", text);
    }

    static Map<String, Object> figure(String measure, String unit) {
        return figure(Map.of("measure", measure, "unit", unit));
    }

    static Map<String, Object> figure(Map<String, Object> attrs) {
        return live("liveFigure", attrs);
    }

    /** A live field of any kind, under a name of its own. */
    static Map<String, Object> live(String type, Map<String, Object> attrs) {
        return Map.of(
                "type", type, "attrs", with(attrs, "field", UUID.randomUUID().toString()));
    }

    static Map<String, Object> table(String ledger, String... columns) {
        return live("recordsTable", Map.of("ledger", ledger, "columns", List.of(columns)));
    }
}
