package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.file;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.fill;
import static cn.duikou.plan.PlanFixture.live;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.section;
import static cn.duikou.plan.PlanFixture.write;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan beside what was filed, beside the one before it, and how much of it was typed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanComparisonTest {

    @Test
    void what_has_changed_since_it_was_filed_is_told_and_never_written_back() {
        String day = "2018-04-06";
        agreed(signed(day, 300));
        String id = begun();
        fill("liaoning-editor", id);
        write("liaoning-editor", id, "goals", doc(paragraph(figure(on(day))), table(day)))
                .statusCode(200);
        file(id);
        String came = view("liaoning-editor", agreed(signed(day, 50))).extract().path("code");
        for (String account : List.of("jiangsu-editor", "ndrc", "cod")) {
            as(account)
                    .get(PLANS + "/" + id + "/filings/1/changes")
                    .then()
                    .statusCode(200)
                    .body("figures.shownThen", contains("300万元"))
                    .body("figures.shownNow", contains("350万元"))
                    .body("figures.difference", contains(50f))
                    .body("figures.changed", contains(true))
                    .body("tables.totalThen", contains(1))
                    .body("tables.totalNow", contains(2))
                    .body("tables[0].came", contains(came))
                    .body("tables[0].went", empty());
        }
        as("ndrc").get(PLANS + "/" + id + "/filings/1").then().body("compiled.figures.shown", contains("300万元"));
        as("ndrc").get(PLANS + "/" + id + "/filings/2/changes").then().statusCode(404);
    }

    @Test
    void what_was_mended_is_shown_beside_what_was_filed() {
        String id = filed();
        act("ndrc", id, "return", Map.of("reason", "试")).statusCode(200);
        write("liaoning-editor", id, "goals", doc(paragraph("新加的一段。"), paragraph("本节已经写好。")))
                .statusCode(200);
        write("liaoning-editor", id, "scope", doc(paragraph("改过的一段。"))).statusCode(200);
        compared(id, "FILED")
                .body("number", equalTo(1))
                .body("sections.findAll { it.changed }.key", contains("goals", "scope"))
                .body("sections.find { it.key == 'goals' }.blocks.after", contains("新加的一段。"))
                .body("sections.find { it.key == 'scope' }.blocks.before", contains("本节已经写好。"))
                .body("sections.find { it.key == 'scope' }.blocks.after", contains("改过的一段。"));
        as("liaoning-editor")
                .get(PLANS + "/" + id + "/compare?with=NOTHING")
                .then()
                .statusCode(400);
        as("liaoning-editor")
                .get(PLANS + "/" + id + "/compare?with=LAST_YEAR")
                .then()
                .statusCode(404)
                .body("errors.code", contains("NOTHING_TO_COMPARE"));
    }

    @Test
    void a_filing_is_held_against_the_one_before_it_by_the_sides_and_by_whoever_received_both() {
        String id = filed();
        for (String account : List.of("jiangsu-editor", "ndrc")) {
            as(account)
                    .get(PLANS + "/" + id + "/compare")
                    .then()
                    .statusCode(404)
                    .body("errors.code", contains("NOTHING_TO_COMPARE"));
        }
        act("ndrc", id, "return", Map.of("reason", "试")).statusCode(200);
        write("liaoning-editor", id, "scope", doc(paragraph("改过的一段。"))).statusCode(200);
        as("ndrc").get(PLANS + "/" + id + "/compare").then().statusCode(404);
        file(id);
        for (String account : List.of("jiangsu-editor", "ndrc", "cod")) {
            as(account)
                    .get(PLANS + "/" + id + "/compare")
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(1))
                    .body("filing", equalTo(2))
                    .body("sections.findAll { it.changed }.key", contains("scope"))
                    .body("sections.find { it.key == 'scope' }.blocks.after", contains("改过的一段。"));
        }
        as("zhejiang-editor").get(PLANS + "/" + id + "/compare").then().statusCode(404);
    }

    @Test
    void words_of_the_outline_are_not_counted_as_typed() {
        String id = annual(2036);
        List<Object> blocks = new ArrayList<>(
                section("dalian-editor", id, "overview").extract().<List<Object>>path("blocks.content"));
        Integer untouched = typed(id);
        blocks.add(paragraph("自己写的一段。"));
        write("dalian-editor", id, "overview", doc(blocks.toArray())).statusCode(200);
        assertEquals(0, untouched);
        assertEquals(1, typed(id));
    }

    private static Integer typed(String id) {
        return as("dalian-editor")
                .get(PLANS + "/" + id + "/burden")
                .then()
                .statusCode(200)
                .extract()
                .path("sections.find { it.key == 'overview' }.counts.typedParagraphs");
    }

    @Test
    void what_still_holds_is_taken_over_from_last_year_and_marked() {
        String before = annual(2031);
        write(
                        "dalian-editor",
                        before,
                        "next",
                        doc(
                                paragraph("继续推进园区共建。"),
                                paragraph(
                                        "本年签约",
                                        figure(Map.of(
                                                "measure",
                                                "PROJECTS",
                                                "unit",
                                                "PLAIN",
                                                "from",
                                                "2031-01-01",
                                                "to",
                                                "2031-12-31")))))
                .statusCode(200);
        String id = annual(2032);
        as("shanghai-editor")
                .body(Map.of("sections", List.of("next")))
                .post(PLANS + "/" + id + "/carry-over")
                .then()
                .statusCode(200)
                .body("history.kind", hasItem("CARRIED_OVER"))
                .body("sections.find { it.key == 'next' }.filled", equalTo(true));
        ValidatableResponse carried = section("dalian-editor", id, "next")
                .body("origin", equalTo("CARRIED"))
                .body("blocks.content.attrs.carried", everyItem(equalTo(true)))
                .body("blocks.content[1].content[1].attrs.from", equalTo("2032-01-01"))
                .body("blocks.content[1].content[1].attrs.to", equalTo("2032-12-31"));
        String field =
                section("dalian-editor", before, "next").extract().path("blocks.content[1].content[1].attrs.field");
        carried.body("blocks.content[1].content[1].attrs.field", not(equalTo(field)));

        List<Object> blocks = new ArrayList<>(carried.extract().<List<Object>>path("blocks.content"));
        blocks.set(0, PlanFixture.with(paragraph("改写过的一段。"), "attrs", Map.of("carried", true)));
        write("dalian-editor", id, "next", doc(blocks.toArray()))
                .statusCode(200)
                .body("blocks.content.attrs.carried", contains(false, true));
        as("dalian-editor")
                .get(PLANS + "/" + id + "/burden")
                .then()
                .statusCode(200)
                .body("sections.find { it.key == 'next' }.counts.carriedParagraphs", equalTo(1))
                .body("sections.find { it.key == 'next' }.counts.typedParagraphs", equalTo(1))
                .body("sections.find { it.key == 'next' }.counts.figures", equalTo(1))
                .body("sections.find { it.key == 'next' }.counts.ledgerPercent", equalTo(33.3f));
        refused(id, "next", "SECTION_WRITTEN");
        refused(id, "overview", "NOTHING_TO_CARRY");
        refused(id, "nothing", "UNKNOWN_SECTION");
        refused(before, "next", "NOTHING_BEFORE");
        as("dalian-editor")
                .get(PLANS + "/" + id + "/compare?with=LAST_YEAR")
                .then()
                .statusCode(200)
                .body("planId", equalTo(before))
                .body("sections.find { it.key == 'next' }.blocks.before", contains("继续推进园区共建。"))
                .body("sections.find { it.key == 'next' }.blocks.after", contains("改写过的一段。"))
                .body("figures.size()", greaterThan(10));
    }

    @Test
    void the_ledger_of_the_burden_counts_what_was_filed() {
        String path = PLANS + "/burden?pairCode=LN-JS&kind=SPECIAL&yearFrom=2025&yearTo=2025";
        filed();
        Integer before = as("ndrc").get(path).path("items[0].plans");
        filed();
        for (String account : List.of("ndrc", "liaoning-editor")) {
            as(account)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(1))
                    .body("items[0].plans", equalTo(before + 1))
                    .body("items[0].counts.typedParagraphs", greaterThan(5));
        }
        as("zhejiang-editor").get(PLANS + "/burden?pairCode=LN-JS").then().body("items", empty());
        as("ndrc").get(PLANS + "/burden?yearFrom=2031").then().statusCode(200);
        as("ndrc").get(PLANS + "/burden?kind=NONE").then().statusCode(400);
    }

    private static void refused(String id, String key, String code) {
        as("dalian-editor")
                .body(Map.of("sections", List.of(key)))
                .post(PLANS + "/" + id + "/carry-over")
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse compared(String id, String with) {
        return as("jiangsu-editor")
                .get(PLANS + "/" + id + "/compare?with=" + with)
                .then()
                .statusCode(200);
    }

    private static String annual(int year) {
        return begun(
                "dalian-editor",
                Map.of(
                        "kind", "ANNUAL_SUMMARY",
                        "pairCode", "DL-SH",
                        "title", year + "年度工作总结",
                        "periodFrom", year + "-01-01",
                        "periodTo", year + "-12-31"));
    }

    private static Map<String, Object> table(String day) {
        return live(
                "recordsTable",
                Map.of(
                        "ledger",
                        "projects",
                        "columns",
                        List.of("name"),
                        "filters",
                        Map.of("signedOnFrom", List.of(day), "signedOnTo", List.of(day))));
    }

    private static Map<String, Object> signed(String day, Object amount) {
        return with(with(aSignedProject(), "signedOn", day), "totalInvestmentWan", amount);
    }

    private static Map<String, Object> on(String day) {
        return Map.of("measure", "TOTAL_INVESTMENT", "unit", "WAN", "from", day, "to", day);
    }
}
