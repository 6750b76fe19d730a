package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.added;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.fill;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.sign;
import static cn.duikou.plan.PlanFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import cn.duikou.duty.DutyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds of a plan that one of those who receive it has returned. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReturnedPlansTest {

    @Test
    void it_keeps_its_duty_and_whom_it_is_filed_to() {
        String duty = dueOn(TODAY.plusDays(20), "SPECIAL", "LN-JS");
        String another = dueOn(TODAY.plusDays(20), "SPECIAL", "LN-JS");
        String id = returned(begun("liaoning-editor", with(aPlan(), "dutyCode", duty)));
        change(id, another).statusCode(422).body("errors.code", contains("DUTY_OF_FILED_PLAN"));
        change(id, null).statusCode(422).body("errors.pointer", contains("/dutyCode"));
        change(id, duty).statusCode(200).body("dutyCode", equalTo(duty));
        plan("ndrc", id).statusCode(200);
    }

    @Test
    void one_without_a_duty_may_take_one_and_is_still_filed_to_all() {
        String duty = dueOn(TODAY.plusDays(20), "SPECIAL", "LN-JS");
        String id = returned(begun("liaoning-editor", aPlan()));
        change(id, duty).statusCode(200).body("dutyCode", equalTo(duty)).body("receivers", contains("NDRC", "COD"));
        signAndFile(id);
        DutyFixture.duty("ndrc", duty).body("state", equalTo("FILED"));
    }

    @Test
    void whoever_filed_early_is_not_late_by_a_return() {
        String duty = dueOn(TODAY.plusDays(20), "SPECIAL", "LN-JS");
        String id = filedFor(duty);
        act("ndrc", id, "return", Map.of("reason", "补充", "answerBy", TODAY.toString()))
                .statusCode(200);
        DutyFixture.duty("ndrc", duty)
                .body("dueOn", equalTo(TODAY.plusDays(20).toString()))
                .body("state", not(equalTo("OVERDUE")));
        signAndFile(id);
        act(
                        "ndrc",
                        id,
                        "return",
                        Map.of("reason", "补充", "answerBy", TODAY.plusDays(30).toString()))
                .statusCode(200);
        DutyFixture.duty("ndrc", duty).body("dueOn", equalTo(TODAY.plusDays(30).toString()));
    }

    @Test
    void what_another_receiver_said_goes_out_with_his_next_answer() {
        String id = filed();
        String said = added("cod", id, "comments", Map.of("text", "干部数据再核"));
        act("ndrc", id, "return", because("补充")).statusCode(200);
        comments(id).body("items.id", not(hasItem(said)));
        signAndFile(id);
        act("cod", id, "receive", Map.of()).statusCode(200);
        comments(id).body("items.id", hasItem(said));
    }

    @Test
    void each_of_them_numbers_his_receipts_himself() {
        String number = "收〔2026〕" + UUID.randomUUID();
        String id = filed();
        act("ndrc", id, "receive", Map.of("number", number)).statusCode(200);
        act("cod", id, "receive", Map.of("number", number)).statusCode(200);
        String last = as("jiangsu-editor")
                .get(PLANS + "/" + received(filed()) + "/filings")
                .path("items[0].receipts.find { it.receiver == 'COD' }.number");
        int next = Integer.parseInt(last.substring(last.length() - 6)) + 1;
        String taken = last.substring(0, last.length() - 6) + "%06d".formatted(next);
        act("cod", filed(), "receive", Map.of("number", taken)).statusCode(200);
        received(filed());
    }

    @Test
    void a_head_that_stays_the_same_is_no_change_of_what_is_read() {
        String id = begun();
        String tag = plan("liaoning-editor", id).extract().header("ETag");
        change(id, null).statusCode(200).header("ETag", equalTo(tag));
        plan("liaoning-editor", id).body("signedBy", empty());
    }

    private static String received(String id) {
        act("cod", id, "receive", Map.of()).statusCode(200);
        return id;
    }

    private static String filedFor(String duty) {
        String id = begun("liaoning-editor", with(aPlan(), "dutyCode", duty));
        fill("liaoning-editor", id);
        signAndFile(id);
        return id;
    }

    private static String returned(String id) {
        fill("liaoning-editor", id);
        signAndFile(id);
        act("ndrc", id, "return", because("补充")).statusCode(200);
        return id;
    }

    private static void signAndFile(String id) {
        act("liaoning-editor", id, "submit").statusCode(200);
        sign("liaoning-approver", id).statusCode(200);
        sign("jiangsu-approver", id).statusCode(200);
        act("liaoning-approver", id, "file", Map.of()).statusCode(200);
    }

    private static ValidatableResponse comments(String id) {
        return as("jiangsu-editor").get(PLANS + "/" + id + "/comments").then();
    }

    private static ValidatableResponse change(String id, String duty) {
        Map<String, Object> head = new TreeMap<>(Map.of("title", "装备制造专项实施方案"));
        if (duty != null) {
            head.put("dutyCode", duty);
        }
        return as("liaoning-editor")
                .header("If-Match", "*")
                .body(head)
                .put(PLANS + "/" + id)
                .then();
    }
}
