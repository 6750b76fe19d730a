package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.filing;
import static cn.duikou.plan.PlanFixture.heading;
import static cn.duikou.plan.PlanFixture.live;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.write;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.document.OfficialDocument;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** A plan as an official paper: what is written, with each figure's source; filed, with the code that leads back to it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanPaperTest {

    @Test
    void what_is_written_stands_in_the_paper_with_where_its_figures_come_from() throws IOException {
        String id = begun();
        write(
                        "liaoning-editor",
                        id,
                        "goals",
                        doc(
                                heading(1, "总体要求"),
                                paragraph("签约项目", figure("PROJECTS", "PLAIN"), "个，再说一次", figure("PROJECTS", "PLAIN")),
                                live("recordsTable", Map.of("ledger", "projects", "columns", List.of("name", "stage"))),
                                aChart("BAR")))
                .statusCode(200);
        XWPFDocument paper = paper("jiangsu-editor", id, "/document");
        List<String> lines =
                paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        assertTrue(lines.contains("（征求意见稿）"));
        assertTrue(lines.contains("国家发展改革委、中央组织部："), lines::toString);
        assertTrue(lines.contains("（一）总体要求"));
        assertEquals("名称", paper.getTables().getFirst().getRow(0).getCell(0).getText());
        assertEquals(1, paper.getCharts().size());
        List<String> sources = paper.getFootnotes().stream()
                .map(note -> note.getParagraphs().getFirst().getText())
                .filter(text -> text.contains("合作项目数"))
                .toList();
        assertEquals(1, sources.size(), "told at the first figure alone");
        assertTrue(sources.getFirst().contains("截至"));
    }

    @Test
    void a_line_is_drawn_as_a_line_and_bars_as_bars() throws IOException {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(aChart("LINE"), aChart("BAR")))
                .statusCode(200);
        List<XWPFChart> charts = paper("jiangsu-editor", id, "/document").getCharts();
        assertEquals(
                List.of(1, 0),
                charts.stream()
                        .map(chart -> chart.getCTChart().getPlotArea().sizeOfLineChartArray())
                        .toList());
        assertEquals(
                List.of(0, 1),
                charts.stream()
                        .map(chart -> chart.getCTChart().getPlotArea().sizeOfBarChartArray())
                        .toList());
    }

    @Test
    void filed_it_bears_the_names_of_both_sides_and_the_code_that_leads_back_to_it() throws IOException {
        String id = filed();
        String code = filing("ndrc", id, 1).extract().path("verificationCode");
        for (String path : List.of("/document", "/filings/1/document")) {
            String text = words(paper("ndrc", id, path));
            assertTrue(text.contains(String.join("-", code.substring(0, 4), code.substring(4, 8), code.substring(8))));
            assertTrue(text.indexOf("辽宁") < text.indexOf("江苏"), text);
            assertFalse(text.contains("征求意见稿"));
        }
    }

    @Test
    void returned_and_written_on_the_receiver_still_gets_what_was_filed() throws IOException {
        String id = filed();
        act("ndrc", id, "return", PlanFixture.because("补充")).statusCode(200);
        write("liaoning-editor", id, "goals", doc(paragraph("退回之后写的"))).statusCode(200);
        assertFalse(words(paper("ndrc", id, "/document")).contains("退回之后写的"));
        assertTrue(words(paper("liaoning-editor", id, "/document")).contains("退回之后写的"));
    }

    @Test
    void what_cannot_be_had_is_refused() {
        String id = begun();
        String path = PLANS + "/" + id + "/document";
        refused("liaoning-editor", call -> call.get(path + "/pdf"), 503, "", "NO_CONVERTER");
        refused("jilin-editor", call -> call.get(path), 404);
        refused("ndrc", call -> call.get(path), 404);
        refused("liaoning-editor", call -> call.get(PLANS + "/" + id + "/filings/1/document"), 404);
    }

    private static String words(XWPFDocument paper) {
        return paper.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static XWPFDocument paper(String account, String id, String path) throws IOException {
        byte[] content = as(account)
                .get(PLANS + "/" + id + path)
                .then()
                .statusCode(200)
                .contentType(OfficialDocument.MEDIA_TYPE)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(content));
    }

    private static Map<String, Object> aChart(String kind) {
        return live(
                "figure",
                Map.of(
                        "measure",
                        "PROJECTS",
                        "interval",
                        "YEAR",
                        "kind",
                        kind,
                        "from",
                        "2024-01-01",
                        "to",
                        "2025-12-31"));
    }
}
