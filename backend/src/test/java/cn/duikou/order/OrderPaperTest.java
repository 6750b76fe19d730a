package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.ORDERS;
import static cn.duikou.order.OrderFixture.in;
import static cn.duikou.order.OrderFixture.move;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** An order as it went out: what was issued keeps what it says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderPaperTest {

    @Test
    void is_an_official_paper() throws IOException {
        String text = paper(in("issued"));
        assertTrue(text.contains("辽宁省人民政府、江苏省人民政府："), text);
        assertTrue(text.contains("一、存在的问题和整改要求") && text.contains("请于2090年6月30日前"), text);
        assertTrue(text.contains("存在问题：开工率低。") && text.contains("整改要求：逐项排查。"), text);
        assertTrue(text.contains("任务依据：《方案》“三（二）1”"), text);
        assertFalse(text.contains("（一）"), "one finding has no number");
        assertTrue(text.indexOf("〕1号") < text.indexOf("关于辽宁省"), "the number stands above the title");
    }

    @Test
    void several_findings_are_numbered_and_a_draft_says_that_it_is_one() throws IOException {
        Map<String, Object> order = OrderFixture.anOrder();
        Map<String, Object> other = OrderFixture.aFinding();
        other.put("finding", "台账不全。\n佐证不足");
        order.put("findings", List.of(OrderFixture.aFinding(), other));
        String text = paper("ndrc", OrderFixture.drafted(order));
        assertTrue(text.contains("（一）") && text.contains("（二）"), text);
        assertTrue(text.contains("存在问题：台账不全。\n佐证不足。"), text);
        assertTrue(text.contains("（草稿）") && !text.contains("印发"), text);
    }

    @Test
    void the_paper_keeps_the_day_that_was_issued() throws IOException {
        String id = in("reported");
        move("ndrc", id, "checks", Map.of("outcome", "REOPENED", "reason", "证据不足", "dueOn", "2090-12-31"))
                .statusCode(200);
        String text = paper(id);
        assertTrue(text.contains("请于2090年6月30日前"), text);
    }

    private static String paper(String id) throws IOException {
        return paper("jiangsu-editor", id);
    }

    private static String paper(String account, String id) throws IOException {
        byte[] content = as(account)
                .get(ORDERS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(content))) {
            return paper.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }
}
