package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.filing;
import static cn.duikou.plan.PlanFixture.fill;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.sign;
import static cn.duikou.plan.PlanFixture.write;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.web.CanonicalDigest;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan is filed with its figures as they are then, and received or returned by each of those it is addressed to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FilingPlansTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void what_was_filed_stays_whatever_the_ledger_says_later() throws Exception {
        String day = "2018-05-03";
        agreed(signed(day, 800));
        String id = signedWith(figure(on(day)));
        act("liaoning-approver", id, "file", Map.of())
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("filings", equalTo(1))
                .body("history.kind", hasItem("FILED"));
        agreed(signed(day, 200));

        String body = filing("ndrc", id, 1)
                .statusCode(200)
                .body("number", equalTo(1))
                .body("compiled.figures[0].shown", equalTo("800万元"))
                .body("verificationCode", matchesPattern("[A-Z2-7]{12}"))
                .extract()
                .asString();
        as("liaoning-editor").get(PLANS + "/" + id + "/compiled").then().body("figures[0].shown", equalTo("1000万元"));
        var frozen = new ObjectMapper().readTree(body);
        assertEquals(frozen.get("digest").asText(), CanonicalDigest.of(frozen.get("compiled")));
    }

    @Test
    void a_figure_in_dispute_is_filed_only_with_a_reason() {
        String day = "2018-05-04";
        move("jiangsu-approver", sent(signed(day, 900)), "return", Map.of("reason", "不符"))
                .statusCode(200);
        Map<String, Object> figure = figure(on(day));
        String field = (String) ((Map<?, ?>) figure.get("attrs")).get("field");
        String id = signedWith(figure);
        act("liaoning-approver", id, "file", Map.of())
                .statusCode(422)
                .body("errors.pointer", contains("/fields/" + field))
                .body("errors.code", contains("DISPUTED_FIELDS"));
        act("liaoning-approver", id, "file", Map.of("disputesReason", "已另行核对")).statusCode(200);
        filing("cod", id, 1).body("disputesReason", equalTo("已另行核对")).body("compiled.figures[0].disputed", equalTo(1));
    }

    @Test
    void a_figure_that_moved_since_it_was_signed_is_filed_only_with_a_reason() {
        String day = "2018-05-05";
        agreed(signed(day, 700));
        Map<String, Object> figure = figure(on(day));
        String id = signedWith(figure);
        Stored.tamper(
                "update plan_event set noted_at = noted_at - interval '2 days' where kind = 'SIGNED' and plan_id = '"
                        + id + "'");
        act("liaoning-approver", id, "file", Map.of())
                .statusCode(422)
                .body("errors.code", contains("FIELDS_MOVED"))
                .body("errors.message", contains(allOf(containsString("为 0万元"), containsString("现为 700万元"))));
        act("liaoning-approver", id, "file", Map.of("disputesReason", "新签约的项目已计入"))
                .statusCode(200);
        filing("cod", id, 1).body("disputesReason", equalTo("新签约的项目已计入"));
    }

    @Test
    void each_body_receives_for_itself() {
        String id = filed();
        plan("ndrc", id)
                .body("state", equalTo("FILED"))
                .body("actions", contains("COMMENT", "RECEIVE", "RETURN"))
                .body("sections", empty())
                .body("history.kind", contains("FILED"));
        act("ndrc", id, "receive", Map.of("number", "发改收" + id))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("answeredBy", contains("NDRC"))
                .body("actions", empty());
        act("ndrc", id, "receive", Map.of()).statusCode(409).body("errors.code", contains("ANSWERED_ALREADY"));
        act("ndrc", id, "return", because("试")).statusCode(409);
        act("cod", id, "receive", Map.of()).statusCode(200).body("state", equalTo("RECEIVED"));
        plan("jiangsu-editor", id).body("state", equalTo("RECEIVED"));
        as("liaoning-editor")
                .get(PLANS + "/" + id + "/filings")
                .then()
                .body("items[0].receipts.receiver", contains("NDRC", "COD"))
                .body("items[0].receipts.outcome", contains("RECEIVED", "RECEIVED"))
                .body("items[0].receipts[0].number", equalTo("发改收" + id))
                .body("items[0].receipts[1].number", matchesPattern("COD-" + TODAY.getYear() + "-\\d{6}"));
        act("ndrc", filed(), "receive", Map.of("number", "发改收" + id))
                .statusCode(422)
                .body("errors.code", contains("RECEIPT_NUMBER_TAKEN"));
    }

    @Test
    void returned_by_one_it_is_mended_and_filed_again_to_both() {
        String id = filed();
        act("cod", id, "receive", Map.of()).statusCode(200);
        act("ndrc", id, "return", Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
        act("ndrc", id, "return", Map.of("reason", "试", "answerBy", "2020-01-01"))
                .statusCode(422)
                .body("errors.code", contains("DATE_IN_PAST"));
        act("ndrc", id, "return", because("请补充重大项目")).statusCode(200).body("state", equalTo("RETURNED"));
        plan("liaoning-editor", id)
                .body("state", equalTo("RETURNED"))
                .body("signedBy", empty())
                .body("history.reason", hasItem("请补充重大项目"));
        write("liaoning-editor", id, "projects", doc(paragraph("已补充。"))).statusCode(200);

        plan("ndrc", id).body("state", equalTo("RETURNED")).body("version", not(equalTo(99)));
        act("liaoning-editor", id, "submit").statusCode(200);
        plan("ndrc", id)
                .body("state", equalTo("RETURNED"))
                .body("history.kind", contains("FILED", "RECEIVED", "RETURNED"));
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        act("liaoning-approver", id, "file", Map.of())
                .statusCode(200)
                .body("filings", equalTo(2))
                .body("answeredBy", empty());
        act("cod", id, "receive", Map.of()).statusCode(200);
        act("ndrc", id, "receive", Map.of()).statusCode(200).body("state", equalTo("RECEIVED"));
        as("ndrc").get(PLANS + "/" + id + "/filings").then().body("items", hasSize(2));
    }

    @Test
    void who_receives_it_knows_nothing_of_what_is_written_since() {
        String id = filed();
        act("ndrc", id, "return", because("试")).statusCode(200);
        as("liaoning-editor")
                .header("If-Match", "*")
                .body(Map.of("title", "还没有报送的新名称"))
                .put(PLANS + "/" + id)
                .then()
                .statusCode(200);
        String before = plan("ndrc", id).extract().asString();
        write("jiangsu-editor", id, "goals", doc(paragraph("还没有报送的新内容"))).statusCode(200);
        assertEquals(before, plan("ndrc", id).extract().asString());
        plan("ndrc", id).body("title", equalTo("装备制造专项实施方案"));
        as("ndrc").get(PLANS + "?size=200&q=还没有报送的新名称").then().body("total", equalTo(0));
        as("ndrc").get(PLANS + "?size=200&state=RETURNED").then().body("items.id", hasItem(id));
        for (String part : List.of("/compiled", "/sections/goals", "/sections/goals/versions")) {
            as("ndrc").get(PLANS + "/" + id + part).then().statusCode(404);
        }
    }

    @Test
    void the_code_on_a_paper_leads_back_to_what_was_filed() {
        String id = filed();
        String code = filing("liaoning-editor", id, 1).extract().path("verificationCode");
        for (String account : List.of("ndrc", "cod", "jiangsu-editor")) {
            as(account)
                    .get("/api/v1/plan-verifications/" + code)
                    .then()
                    .statusCode(200)
                    .body("planId", equalTo(id))
                    .body("number", equalTo(1))
                    .body("intact", equalTo(true));
        }
        as("zhejiang-editor").get("/api/v1/plan-verifications/" + code).then().statusCode(404);
        as("ndrc").get("/api/v1/plan-verifications/AAAAAAAAAAAA").then().statusCode(404);
        Stored.tamper("update plan_filing set compiled = jsonb_set(compiled, '{title}', '\"别的名称\"') where"
                + " verification_code = '" + code + "'");
        as("ndrc").get("/api/v1/plan-verifications/" + code).then().body("intact", equalTo(false));
    }

    @Test
    void it_meets_the_duty_that_it_names_and_is_owed_again_once_it_is_returned() {
        String duty = "SPECIAL.LN-JS.2023";
        Map<String, Object> facts = PlanFixture.with(
                PlanFixture.with(PlanFixture.with(PlanFixture.aPlan(), "dutyCode", duty), "periodFrom", "2023-01-01"),
                "periodTo",
                "2023-12-31");
        String id = begun("liaoning-editor", facts);
        fill("liaoning-editor", id);
        act("liaoning-editor", id, "submit").statusCode(200);
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        act("liaoning-approver", id, "file", Map.of()).statusCode(200);
        duty(duty).body("state", equalTo("FILED_LATE")).body("documentId", equalTo(id));
        String answerBy = TODAY.plusDays(30).toString();
        act("ndrc", id, "return", Map.of("reason", "试", "answerBy", answerBy)).statusCode(200);
        duty(duty).body("state", not(equalTo("FILED_LATE"))).body("history.kind", hasItem("RETURNED"));
    }

    private static io.restassured.response.ValidatableResponse duty(String code) {
        return as("ndrc").get("/api/v1/duties/" + code).then().statusCode(200);
    }

    /** Signed by both, with that figure in it and no other. */
    private static String signedWith(Map<String, Object> figure) {
        String id = begun();
        fill("liaoning-editor", id);
        write("liaoning-editor", id, "goals", doc(paragraph("总投资", figure))).statusCode(200);
        act("liaoning-editor", id, "submit").statusCode(200);
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        return id;
    }

    private static Map<String, Object> signed(String day, Object amount) {
        return with(with(aSignedProject(), "signedOn", day), "totalInvestmentWan", amount);
    }

    private static Map<String, Object> on(String day) {
        return Map.of("measure", "TOTAL_INVESTMENT", "unit", "WAN", "from", day, "to", day);
    }
}
