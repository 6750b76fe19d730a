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
    public static final Map<String, Supplier<Object>> BODIES = Map.of(
            "makePlanTemplate",
            PlanFixture::aTemplate,
            "beginPlan",
            PlanFixture::aPlan,
            "changePlan",
            () -> Map.of("title", "改过的名称"),
            "writePlanSection",
            () -> Map.of("blocks", doc(paragraph("试"))));

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

    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
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

    static String begun(String account, Map<String, Object> plan) {
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
        return begun();
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
