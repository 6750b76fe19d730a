package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.fill;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.sign;
import static cn.duikou.plan.PlanFixture.signed;
import static cn.duikou.plan.PlanFixture.submitted;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.write;
import static cn.duikou.plan.PlanFixture.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan goes from its authors to both approvers, and back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanLifeTest {

    @Test
    void with_an_unfilled_section_it_is_not_submitted() {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(paragraph("目标"))).statusCode(200);
        write("liaoning-editor", id, "scope", doc()).statusCode(200);
        act("liaoning-editor", id, "submit")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/sections/scope",
                                "/sections/tasks",
                                "/sections/projects",
                                "/sections/sequence",
                                "/sections/safeguards"))
                .body("errors.code[0]", equalTo("SECTION_UNFILLED"));
    }

    @Test
    void submitted_it_is_written_no_more_until_it_is_taken_back() {
        String id = submitted();
        write("liaoning-editor", id, "goals", doc(paragraph("再改")))
                .statusCode(409)
                .body("errors.code", contains("PLAN_NOT_OPEN"));
        plan("jiangsu-editor", id)
                .body("state", equalTo("REVIEW"))
                .body("locks.code", contains("PLAN_NOT_OPEN"))
                .body("sections.mayWrite[0]", equalTo(false));
        act("jiangsu-approver", id, "reopen", because("数字有误"))
                .statusCode(200)
                .body("state", equalTo("DRAFTING"))
                .body("history.kind", contains("BEGUN", "SUBMITTED", "REOPENED"))
                .body("history.reason[2]", equalTo("数字有误"));
        write("liaoning-editor", id, "goals", doc(paragraph("再改"))).statusCode(200);
        act("jiangsu-approver", id, "reopen", Map.of()).statusCode(400).body("errors.pointer", contains("/reason"));
    }

    @Test
    void what_approvers_have_seen_is_not_replaced_by_what_is_written_afterwards() {
        String id = submitted();
        act("jiangsu-approver", id, "reopen", because("试")).statusCode(200);
        write("liaoning-editor", id, "goals", doc(paragraph("收回后写的"))).statusCode(200);
        as("liaoning-editor")
                .get(PLANS + "/" + id + "/sections/goals/versions")
                .then()
                .body("items.version", contains(3, 2, 1));
    }

    @Test
    void each_side_signs_what_it_has_read() {
        String id = submitted();
        String digest = plan("ndrc", id).statusCode(404).extract().path("contentDigest");
        as("liaoning-approver").post(PLANS + "/" + id + "/sign").then().statusCode(428);
        as("liaoning-approver")
                .header("If-Match", "\"1.1\"")
                .post(PLANS + "/" + id + "/sign")
                .then()
                .statusCode(412);
        digest = sign("liaoning-approver", id)
                .statusCode(200)
                .body("state", equalTo("SIGNED_ONE"))
                .body("signedBy", contains("NORTHEAST"))
                .body("actions", hasItems("REOPEN", "WITHDRAW_SIGNATURE"))
                .extract()
                .path("contentDigest");
        sign("liaoning-approver", id).statusCode(409).body("errors.code", contains("SIGNED_ALREADY"));
        sign("jiangsu-approver", id)
                .statusCode(200)
                .body("state", equalTo("SIGNED_BOTH"))
                .body("signatures.side", contains("NORTHEAST", "EAST"))
                .body("signatures.digest", contains(digest, digest))
                .body("actions", hasItems("FILE"));
    }

    @Test
    void both_sides_at_the_same_moment_sign_together() {
        String id = submitted();
        String read = plan("liaoning-approver", id).extract().header("ETag");
        List<Integer> answers = AtOnce.all(
                List.of(() -> signOn(read, "liaoning-approver", id), () -> signOn(read, "jiangsu-approver", id)));
        assertEquals(List.of(200, 200), answers);
        plan("jiangsu-approver", id).body("state", equalTo("SIGNED_BOTH"));
    }

    @Test
    void a_signature_is_withdrawn_with_a_reason_and_void_once_the_plan_is_taken_back() {
        String id = signed();
        act("jiangsu-approver", id, "withdraw-signature", because("尚需会签有关部门"))
                .statusCode(200)
                .body("state", equalTo("SIGNED_ONE"))
                .body("signatures.side", contains("NORTHEAST"));
        act("jiangsu-approver", id, "withdraw-signature", because("试"))
                .statusCode(409)
                .body("errors.code", contains("NOT_SIGNED"));
        act("jiangsu-approver", id, "reopen", because("试"))
                .statusCode(200)
                .body("signatures", empty())
                .body("signedBy", empty());
    }

    @Test
    void with_an_unsigned_side_it_is_not_filed() {
        String id = submitted();
        sign("liaoning-approver", id).statusCode(200);
        act("liaoning-approver", id, "file", Map.of())
                .statusCode(409)
                .body("errors.code", contains("NOT_SIGNED_BY_BOTH"));
    }

    @Test
    void a_region_without_a_partner_signs_alone() {
        String id = begun("neimenggu-editor", with(aPlan(), "pairCode", "NM"));
        fill("neimenggu-editor", id);
        act("neimenggu-editor", id, "submit").statusCode(200);
        sign("neimenggu-approver", id).statusCode(200).body("state", equalTo("SIGNED_BOTH"));
    }

    @Test
    void what_was_never_filed_is_abandoned_and_frees_its_days() {
        Map<String, Object> facts = aPlan();
        String id = begun("liaoning-editor", facts);
        act("liaoning-approver", id, "abandon", because("不再编制"))
                .statusCode(200)
                .body("state", equalTo("ABANDONED"))
                .body("abandonedBy", contains("NORTHEAST"))
                .body("actions", empty());
        write("liaoning-editor", id, "goals", doc()).statusCode(409);
        begun("jiangsu-editor", facts);
        act("liaoning-approver", PlanFixture.filed(), "abandon", because("试"))
                .statusCode(409)
                .body("errors.code", contains("PLAN_FILED_BEFORE"));
    }

    @Test
    void what_one_side_abandons_the_other_one_confirms_or_takes_up_again() {
        Map<String, Object> facts = aPlan();
        String id = begun("liaoning-editor", facts);
        act("jiangsu-approver", id, "confirm-abandonment")
                .statusCode(409)
                .body("errors.code", contains("NOT_ABANDONED_BY_OTHER"));
        act("liaoning-approver", id, "abandon", because("不再编制")).statusCode(200);
        plan("jiangsu-approver", id).body("actions", contains("CONFIRM_ABANDONMENT", "CONTRADICT_ABANDONMENT"));
        plan("jiangsu-editor", id).body("actions", empty());
        act("liaoning-approver", id, "contradict-abandonment", because("试")).statusCode(409);
        act("zhejiang-approver", id, "confirm-abandonment").statusCode(404);
        act("jiangsu-approver", id, "contradict-abandonment", Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        act("jiangsu-approver", id, "contradict-abandonment", because("应继续编制"))
                .statusCode(200)
                .body("state", equalTo("DRAFTING"))
                .body("abandonedBy", empty())
                .body("history.kind", contains("BEGUN", "ABANDONED", "ABANDONMENT_CONTRADICTED"));
        act("jiangsu-approver", id, "abandon", because("改由另一件编制")).statusCode(200);
        act("liaoning-approver", id, "confirm-abandonment")
                .statusCode(200)
                .body("state", equalTo("ABANDONED"))
                .body("abandonedBy", contains("NORTHEAST", "EAST"))
                .body("actions", empty());
    }

    @Test
    void what_was_abandoned_is_not_taken_up_again_where_another_one_has_its_days() {
        Map<String, Object> facts = aPlan();
        String id = begun("liaoning-editor", facts);
        act("liaoning-approver", id, "abandon", because("不再编制")).statusCode(200);
        begun("liaoning-editor", facts);
        act("jiangsu-approver", id, "contradict-abandonment", because("试"))
                .statusCode(409)
                .body("errors.code", contains("PERIODS_OVERLAP"));
    }

    @Test
    void an_editor_submits_and_does_not_sign() {
        String id = written();
        plan("jiangsu-editor", id).body("actions", contains("EDIT", "COMMENT", "SUBMIT"));
        act("jiangsu-editor", id, "submit").statusCode(200);
        act("jiangsu-editor", id, "sign").statusCode(403);
    }

    private static int signOn(String tag, String account, String id) {
        return as(account)
                .header("If-Match", tag)
                .post(PLANS + "/" + id + "/sign")
                .statusCode();
    }
}
