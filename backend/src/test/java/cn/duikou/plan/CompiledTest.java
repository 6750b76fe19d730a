package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.live;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.write;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A plan put together with what the ledger says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompiledTest {

    @Test
    void tells_figures_with_definition_day_and_the_list_that_adds_up() {
        String day = "2018-07-11";
        agreed(signed(day, 123456.78));
        agreed(signed(day, 11111.11));
        drafted(signed(day, 500000));
        String id = begun();
        write(
                        "liaoning-editor",
                        id,
                        "goals",
                        doc(paragraph(
                                "总投资",
                                figure(on(day, "TOTAL_INVESTMENT", "YI")),
                                figure(on(day, "TOTAL_INVESTMENT", "WAN")),
                                figure(on(day, "PROJECTS", "PLAIN")),
                                figure(on(day, "STARTED_RATE", "PLAIN")))))
                .statusCode(200);
        ValidatableResponse compiled = compiled("jiangsu-editor", id)
                .body("addressees", contains("国家发展改革委", "中央组织部"))
                .body("sections[1].number", equalTo("二、"));
        compiled.body(
                        "figures.findAll { it.from == '" + day + "' }.shown",
                        contains("13.46亿元", "134567.89万元", "2", "0%"))
                .body("figures.findAll { it.from == '" + day + "' }.value[0]", equalTo(134567.89f))
                .body("figures.findAll { it.from == '" + day + "' }.recordCount", contains(2, 2, 2, 2))
                .body("figures.findAll { it.from == '" + day + "' }.oneSided", contains(0, 0, 0, 0));
        String list = compiled.extract().path("figures.find { it.from == '" + day + "' }.records");
        as("jiangsu-editor").get(list).then().statusCode(200).body("total", equalTo(2));
    }

    @Test
    void both_sides_are_told_the_same() {
        String day = "2018-07-12";
        agreed(with(signed(day, 1000), "attribution", List.of(share("LN-JS", 60), share("SY-BJ", 40))));
        move("jiangsu-approver", sent(signed(day, 1000)), "return", Map.of("reason", "不符"))
                .statusCode(200);
        drafted("jiangsu-editor", signed(day, 1000));
        String id = begun();
        Map<String, Object> net = new TreeMap<>(on(day, "TOTAL_INVESTMENT", "WAN"));
        net.put("net", true);
        write("liaoning-editor", id, "goals", doc(paragraph(figure(net), figure(on(day, "TOTAL_INVESTMENT", "WAN")))))
                .statusCode(200);
        Map<String, Object> ours = compiled("liaoning-editor", id)
                .body("figures.findAll { it.from == '" + day + "' }.shown", contains("600万元", "1000万元"))
                .body("figures.findAll { it.from == '" + day + "' }.disputed", contains(1, 1))
                .extract()
                .path("");
        Map<String, Object> theirs = compiled("jiangsu-approver", id).extract().path("");
        ours.remove("computedAt");
        theirs.remove("computedAt");
        assertEquals(ours, theirs);
    }

    @Test
    void tells_tables_of_what_both_agreed_on() {
        String day = "2018-07-13";
        agreed(with(signed(day, 2000), "name", "乙项目"));
        agreed(with(signed(day, 3000.5), "name", "甲项目"));
        sent(with(signed(day, 9000), "name", "未确认的项目"));
        String id = begun();
        write(
                        "liaoning-editor",
                        id,
                        "projects",
                        doc(live(
                                "recordsTable",
                                Map.of(
                                        "ledger",
                                        "projects",
                                        "filters",
                                        Map.of(
                                                "signedOnFrom",
                                                List.of(day),
                                                "signedOnTo",
                                                List.of(day),
                                                "clause",
                                                List.of("T2")),
                                        "columns",
                                        List.of(
                                                "name",
                                                "stage",
                                                "regionCode",
                                                "totalInvestmentWan",
                                                "signedOn",
                                                "startedOn"),
                                        "sort",
                                        "-totalInvestmentWan",
                                        "limit",
                                        1))))
                .statusCode(200);
        ValidatableResponse compiled = compiled("jiangsu-editor", id);
        String table = "tables.find { it.records.contains('" + day + "') }";
        compiled.body(table + ".columns.title", contains("名称", "阶段", "落地地区", "计划总投资（万元）", "签约日期", "开工日期"))
                .body(table + ".rows", hasSize(1))
                .body(table + ".total", equalTo(2))
                .body(table + ".rows[0].cells", contains("甲项目", "签约", "沈阳市", "3000.5", day, ""));
        as("jiangsu-editor")
                .get(compiled.extract().<String>path(table + ".records"))
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
    }

    @Test
    void charts_have_a_point_for_each_period() {
        agreed(signed("2018-08-11", 500));
        String id = begun();
        write(
                        "liaoning-editor",
                        id,
                        "goals",
                        doc(live(
                                "figure",
                                Map.of(
                                        "measure", "TOTAL_INVESTMENT",
                                        "interval", "MONTH",
                                        "kind", "LINE",
                                        "from", "2018-08-11",
                                        "to", "2018-10-31"))))
                .statusCode(200);
        compiled("jiangsu-editor", id)
                .body("charts[0].points.from", contains("2018-08-01", "2018-09-01", "2018-10-01"))
                .body("charts[0].points.value", contains(500f, 0, 0))
                .body("charts[0].unit", equalTo("万元"));
    }

    @Test
    void tells_what_was_agreed_by_the_day_that_is_asked_for() {
        String day = "2018-07-14";
        agreed(signed(day, 700));
        String id = begun("liaoning-editor", PlanFixture.with(PlanFixture.aPlan(), "figuresAsOf", "2020-12-31"));
        write("liaoning-editor", id, "goals", doc(paragraph(figure(on(day, "PROJECTS", "PLAIN")))))
                .statusCode(200);
        compiled("jiangsu-editor", id)
                .body("asOf", equalTo("2020-12-31"))
                .body("figures.find { it.from == '" + day + "' }.shown", equalTo("0"))
                .body("tables[0].rows", empty());
    }

    /** 200 figures and 30 tables are a big summary. */
    @Test
    void as_many_figures_and_tables_as_a_big_summary_has_are_all_told() {
        String id = begun();
        List<Object> blocks = new ArrayList<>();
        List<String> measures =
                as("ndrc").get("/api/v1/statistics/measures").path("items.findAll { it.toldBy == null }.code");
        for (int i = 0; i < 200; i++) {
            String measure = measures.get(i % measures.size());
            blocks.add(paragraph(figure(measure, "PLAIN")));
        }
        for (int i = 0; i < 30; i++) {
            blocks.add(PlanFixture.table(i % 2 == 0 ? "projects" : "meetings", "code", "name"));
        }
        write("liaoning-editor", id, "goals", doc(blocks.toArray())).statusCode(200);
        compiled("liaoning-editor", id)
                .body("figures.size()", greaterThan(200))
                .body("figures.findAll { it.shown == null }", empty())
                .body("tables.size()", greaterThan(30));
    }

    private static Map<String, Object> signed(String day, Object amount) {
        return with(with(aSignedProject(), "signedOn", day), "totalInvestmentWan", amount);
    }

    private static Map<String, Object> on(String day, String measure, String unit) {
        return Map.of("measure", measure, "unit", unit, "from", day, "to", day);
    }

    private static ValidatableResponse compiled(String account, String id) {
        return as(account).get(PLANS + "/" + id + "/compiled").then().statusCode(200);
    }
}
