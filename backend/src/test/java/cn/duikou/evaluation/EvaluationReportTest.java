package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What a round came to, on paper, for whoever may know it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationReportTest {

    @Test
    void tells_sheet_method_places_and_how_to_check_them() throws IOException {
        String round = in("published");
        String digest = as("ndrc").get(ROUNDS + "/" + round + "/scores").path("digest");
        String snapshot = as("ndrc").get(ROUNDS + "/" + round + "/snapshot").path("digest");
        String text = report("liaoning-approver", round);
        for (String said : List.of(
                "2025年度自评报告",
                "《试评表》第 1 版",
                "本次只评估一对，没有可比的其他各对，不排名次",
                "同组没有可比的其他各对",
                "不计、分值按比例分给同一维度其他项目的有项目开工率",
                "辽宁省—江苏省各项目得分",
                "辽宁省—江苏省各维度得分",
                digest,
                snapshot,
                "计分程序版本",
                "国家发展改革委")) {
            assertTrue(text.contains(said), said + "\n" + text);
        }
        assertFalse(text.contains("决定之后的更正"));
    }

    @Test
    void items_of_other_pairs_are_the_coordinators_alone() throws IOException {
        String round = EvaluationFixture.prepared(EvaluationFixture.aNationalRound());
        for (String step : List.of("open", "begin-review", "open-objections", "decide", "publish")) {
            step(round, step).statusCode(200);
        }
        String own = report("zhejiang-approver", round);
        assertTrue(own.contains("吉林省—浙江省各项目得分"));
        assertTrue(own.contains("辽宁省—江苏省各维度得分"));
        assertFalse(own.contains("辽宁省—江苏省各项目得分"));
        String all = report("ndrc", round);
        assertTrue(all.contains("10000 次"));
        assertTrue(all.contains("辽宁省—江苏省各项目得分"));
        assertTrue(all.contains("均为建议"));
    }

    @Test
    void is_signed_by_whoever_published_it() throws IOException {
        String round = EvaluationFixture.prepared("liaoning-approver", EvaluationFixture.aRound());
        for (String step : List.of("open", "begin-review", "open-objections", "decide", "publish")) {
            step("liaoning-approver", round, step).statusCode(200);
        }
        String text = report("jiangsu-approver", round);
        assertTrue(text.contains("辽宁省人民政府"), text);
        assertFalse(text.contains("国家发展改革委"), text);
    }

    @Test
    void what_is_not_published_is_marked_so_and_for_those_who_lead_alone() throws IOException {
        String round = in("decided");
        assertTrue(report("ndrc", round).contains("（结果尚未公布）"));
        as("liaoning-editor").get(ROUNDS + "/" + round + "/report").then().statusCode(404);
        as("ndrc").get(ROUNDS + "/" + in("review") + "/report").then().statusCode(404);
    }

    @Test
    void tells_what_was_amended_and_why() throws IOException {
        String round = in("published");
        String change = ObjectionFixture.proposed(ObjectionFixture.colleague(), round, ObjectionFixture.aChange(5));
        ObjectionFixture.confirm(as("ndrc"), round, change).statusCode(200);
        String text = report("liaoning-approver", round);
        assertTrue(text.contains("第 1 次更正"), text);
        assertTrue(text.contains("“按时报送”改为 5 分。理由：漏计"), text);
    }

    @Test
    void without_a_program_there_is_no_pdf() {
        as("ndrc")
                .get(ROUNDS + "/" + in("published") + "/report/pdf")
                .then()
                .statusCode(503)
                .body("errors.code", contains("NO_CONVERTER"));
    }

    static String report(String account, String round) throws IOException {
        byte[] paper = as(account)
                .get(ROUNDS + "/" + round + "/report")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".docx"))
                .extract()
                .asByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
