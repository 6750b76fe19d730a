package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.heading;
import static cn.duikou.plan.PlanFixture.live;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.section;
import static cn.duikou.plan.PlanFixture.table;
import static cn.duikou.plan.PlanFixture.text;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both sides write in the sections of a plan, and neither over the other. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SectionsTest {

    @Test
    void stands_as_it_was_written() {
        String id = begun();
        Map<String, Object> document = doc(
                heading(1, "总体要求"),
                paragraph("写在一行", Map.of("type", "hardBreak"), figure("TOTAL_INVESTMENT", "YI"), "，如此。"),
                Map.of(
                        "type",
                        "orderedList",
                        "attrs",
                        Map.of("start", 1),
                        "content",
                        List.of(Map.of("type", "listItem", "content", List.of(paragraph("第一项"))))),
                table("projects", "name", "stage"));
        write("liaoning-editor", id, "goals", document)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("origin", equalTo("WRITTEN"))
                .body("liveFields", equalTo(2))
                .body("textLength", equalTo(15));
        section("jiangsu-editor", id, "goals")
                .body("blocks.content.type", contains("heading", "paragraph", "orderedList", "recordsTable"))
                .body("blocks.content[1].content.type", contains("text", "hardBreak", "liveFigure", "text"))
                .body("mayWrite", equalTo(true));
        plan("jiangsu-editor", id)
                .body("sections.find { it.key == 'goals' }.filled", equalTo(true))
                .body("version", equalTo(2));
    }

    @Test
    void who_has_not_read_the_latest_is_told_so() {
        String id = begun();
        String read = section("liaoning-editor", id, "goals").extract().header("ETag");
        write("jiangsu-editor", id, "goals", read, doc(paragraph("东部写的"))).statusCode(200);
        write("liaoning-editor", id, "goals", read, doc(paragraph("东北写的")))
                .statusCode(412)
                .header("ETag", "\"2\"");
        as("liaoning-editor")
                .body(Map.of("blocks", doc()))
                .put(PLANS + "/" + id + "/sections/goals")
                .then()
                .statusCode(428);
        section("liaoning-editor", id, "goals").body("blocks.content[0].content[0].text", equalTo("东部写的"));
    }

    @Test
    void of_two_that_save_at_once_one_is_told_of_the_other() {
        String id = begun();
        String read = section("liaoning-editor", id, "goals").extract().header("ETag");
        List<Integer> answers = AtOnce.all(List.of(
                () -> write("liaoning-editor", id, "goals", read, doc(paragraph("甲")))
                        .extract()
                        .statusCode(),
                () -> write("jiangsu-editor", id, "goals", read, doc(paragraph("乙")))
                        .extract()
                        .statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void what_one_goes_on_writing_is_one_version_and_what_the_other_writes_another() {
        String id = begun();
        for (String words : List.of("一", "一二", "一二三")) {
            write("liaoning-editor", id, "goals", doc(paragraph(words))).statusCode(200);
        }
        versions(id).body("items.version", contains(4, 1)).body("items.origin", contains("WRITTEN", "TEMPLATE"));
        write("jiangsu-editor", id, "goals", doc(paragraph("另一方"))).header("ETag", "\"5\"");
        write("liaoning-editor", id, "goals", doc(paragraph("再写"))).header("ETag", "\"6\"");
        versions(id)
                .body("items.version", contains(6, 5, 4, 1))
                .body("items.side", contains("NORTHEAST", "EAST", "NORTHEAST", "NORTHEAST"));
    }

    @Test
    void what_is_the_same_as_before_is_no_version() {
        String id = begun();
        Map<String, Object> document = doc(paragraph("不变"));
        write("liaoning-editor", id, "goals", document).header("ETag", "\"2\"");
        write("jiangsu-editor", id, "goals", document).header("ETag", "\"2\"");
    }

    @Test
    void there_is_no_section_beyond_the_outline() {
        String id = begun();
        write("liaoning-editor", id, "nothing", doc()).statusCode(404);
        section("liaoning-editor", id, "nothing").statusCode(404);
        section("ndrc", id, "goals").statusCode(404);
    }

    @Test
    void a_script_is_a_text_like_any_other() {
        String id = begun();
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        write("liaoning-editor", id, "goals", doc(paragraph(script))).statusCode(200);
        section("jiangsu-editor", id, "goals").body("blocks.content[0].content[0].text", equalTo(script));
    }

    static Stream<Arguments> wrong() {
        Map<String, Object> deep = paragraph("底");
        for (int i = 0; i < 5; i++) {
            deep = Map.of(
                    "type", "bulletList", "content", List.of(Map.of("type", "listItem", "content", List.of(deep))));
        }
        return Stream.of(
                Arguments.of(Map.of("type", "html"), "", "UNKNOWN_TYPE"),
                Arguments.of(doc(Map.of("type", "image")), "/content/0", "UNKNOWN_TYPE"),
                Arguments.of(doc(Map.of("text", "没有类型")), "/content/0/type", "REQUIRED"),
                Arguments.of(doc(paragraph(Map.of("type", "iframe"))), "/content/0/content/0", "UNKNOWN_TYPE"),
                Arguments.of(
                        doc(with(paragraph("甲"), "attrs", Map.of("style", "color:red"))),
                        "/content/0/attrs/style",
                        "UNKNOWN_FIELD"),
                Arguments.of(
                        doc(paragraph(with(text("甲"), "marks", List.of(Map.of("type", "link"))))),
                        "/content/0/content/0/marks/0/type",
                        "NOT_ONE_OF"),
                Arguments.of(
                        doc(paragraph(with(text("甲"), "onclick", "x"))),
                        "/content/0/content/0/onclick",
                        "UNKNOWN_FIELD"),
                Arguments.of(doc(heading(4, "四级")), "/content/0/attrs/level", "OUT_OF_RANGE"),
                Arguments.of(doc(paragraph("控\u0007制")), "/content/0/content/0/text", "CONTROL_CHARACTER"),
                Arguments.of(doc(paragraph("")), "/content/0/content/0/text", "REQUIRED"),
                Arguments.of(
                        doc(Map.of("type", "bulletList", "content", List.of(paragraph("不是条目")))),
                        "/content/0/content/0",
                        "UNKNOWN_TYPE"),
                Arguments.of(
                        doc(Map.of(
                                "type",
                                "bulletList",
                                "content",
                                List.of(Map.of("type", "listItem", "content", List.of(heading(1, "标题")))))),
                        "/content/0/content/0/content/0",
                        "NOT_IN_A_LIST"),
                Arguments.of(doc(deep), "", "TOO_DEEPLY_NESTED"),
                Arguments.of(doc(Collections.nCopies(2001, paragraph()).toArray()), "", "TOO_MANY_NODES"),
                Arguments.of(doc(paragraph("长".repeat(50_001))), "", "TOO_LONG"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong(Object document, String pointer, String code) {
        refuses(document, pointer, code);
    }

    static Stream<Arguments> wrong_fields() {
        return Stream.of(
                Arguments.of(figure("NO_SUCH", "PLAIN"), "measure", "UNKNOWN_MEASURE"),
                Arguments.of(figure("PROJECTS", "YI"), "unit", "UNIT_NOT_OF_MEASURE"),
                Arguments.of(figure(Map.of("measure", "PROJECTS")), "unit", "REQUIRED"),
                Arguments.of(figure(attrs("from", "2025-02-30")), "from", "NOT_A_DATE"),
                Arguments.of(figure(with(attrs("from", "2025-02-01"), "to", "2025-01-01")), "to", "PERIOD_REVERSED"),
                Arguments.of(
                        figure(Map.of("measure", "PARKS", "unit", "PLAIN", "from", "2025-01-01")),
                        "from",
                        "HAS_NO_PERIOD"),
                Arguments.of(figure(attrs("net", true)), "net", "NO_NET_FIGURE"),
                Arguments.of(figure(attrs("clause", List.of("T99"))), "clause/0", "UNKNOWN_CLAUSE"),
                Arguments.of(figure(attrs("pairCode", "JL-ZJ")), "pairCode", "FIELD_BEYOND_PAIR"),
                Arguments.of(figure(attrs("sql", "drop table")), "sql", "UNKNOWN_FIELD"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong_fields(Object figure, String attribute, String code) {
        refuses(doc(paragraph(figure)), "/content/0/content/0/attrs/" + attribute, code);
    }

    static Stream<Arguments> wrong_tables() {
        Map<String, Object> projects = Map.of("ledger", "projects", "columns", List.of("name"));
        return Stream.of(
                Arguments.of(with(projects, "ledger", "participant_person"), "ledger", "UNKNOWN_LEDGER"),
                Arguments.of(with(projects, "columns", List.of("facts")), "columns/0", "NOT_ONE_OF"),
                Arguments.of(with(projects, "columns", List.of()), "columns", "OUT_OF_RANGE"),
                Arguments.of(with(projects, "sort", "name; drop table plan"), "sort", "NOT_ONE_OF"),
                Arguments.of(with(projects, "limit", 101), "limit", "OUT_OF_RANGE"),
                Arguments.of(with(projects, "pairCode", "SY-BJ"), "pairCode", "FIELD_BEYOND_PAIR"),
                Arguments.of(
                        with(projects, "filters", Map.of("state", List.of("DRAFT"))),
                        "filters/state",
                        "UNKNOWN_FILTER"),
                Arguments.of(
                        with(projects, "filters", Map.of("pairCode", List.of("JL-ZJ"))),
                        "filters/pairCode",
                        "UNKNOWN_FILTER"),
                Arguments.of(
                        with(projects, "filters", Map.of("stage", List.of("BEGUN"))), "filters/stage", "NOT_ONE_OF"),
                Arguments.of(
                        with(projects, "filters", Map.of("signedOnFrom", List.of("2025-13-01"))),
                        "filters/signedOnFrom",
                        "NOT_A_DATE"));
    }

    @ParameterizedTest
    @MethodSource
    void wrong_tables(Map<String, Object> attrs, String attribute, String code) {
        refuses(doc(live("recordsTable", attrs)), "/content/0/attrs/" + attribute, code);
    }

    @Test
    void charts_have_a_period() {
        Map<String, Object> chart = Map.of("measure", "INVESTED_MORE", "interval", "MONTH", "kind", "BAR");
        refuses(doc(live("figure", chart)), "/content/0/attrs/from", "REQUIRED");
        refuses(
                doc(live("figure", with(with(chart, "from", "2000-01-01"), "to", "2030-01-01"))),
                "/content/0/attrs/to",
                "PERIOD_TOO_LONG");
    }

    @Test
    void a_field_has_its_name_alone() {
        Map<String, Object> figure = figure("PROJECTS", "PLAIN");
        refuses(doc(paragraph(figure, figure)), "/content/0/content/1/attrs/field", "DOUBLED");
    }

    @Test
    void five_megabytes_are_too_large() {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(paragraph("大".repeat(1_700_000))))
                .statusCode(413);
    }

    private static Map<String, Object> attrs(String name, Object value) {
        return with(Map.of("measure", "PROJECTS", "unit", "PLAIN"), name, value);
    }

    private static void refuses(Object document, String pointer, String code) {
        String id = begun();
        String before = Stored.one("select count(*) || ':' || sum(length(blocks::text)) from plan_section");
        write("liaoning-editor", id, "goals", document)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem("/blocks" + pointer + " " + code));
        assertEquals(before, Stored.one("select count(*) || ':' || sum(length(blocks::text)) from plan_section"));
    }

    private static io.restassured.response.ValidatableResponse versions(String id) {
        return as("jiangsu-editor")
                .get(PLANS + "/" + id + "/sections/goals/versions")
                .then()
                .statusCode(200);
    }
}
