package cn.duikou.notice;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.added;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.fill;
import static cn.duikou.plan.PlanFixture.in;
import static cn.duikou.plan.PlanFixture.sign;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.duty.DutyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What duties and plans of 辽宁 and 江苏 ask of whom, on their way. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportTodosTest {

    /** Others that share the database have much else to do. */
    private static final String OF_DUTIES_AND_PLANS = "/api/v1/todos?"
            + EnumSet.range(ReportTodoKind.TO_PREPARE, ReportTodoKind.TO_RECEIVE).stream()
                    .map(kind -> "reportKind=" + kind)
                    .collect(Collectors.joining("&"));

    private static final List<String> NOBODY = List.of();

    @Test
    void a_duty_waits_to_be_prepared_until_a_plan_is_begun_for_it() {
        LocalDate due = TODAY.plusDays(5);
        String duty = dueOn(due, "SPECIAL", "LN-JS");
        for (String account : List.of("liaoning-editor", "liaoning-approver", "jiangsu-editor", "jiangsu-approver")) {
            waits(account, duty, "TO_PREPARE");
        }
        for (String account : List.of("zhejiang-approver", "shenyang-approver", "ndrc", "cod", "observer", "admin")) {
            waits(account, duty);
        }
        String id = begun("liaoning-editor", planFor(duty, due));
        waits("jiangsu-editor", duty);
        waits("jiangsu-editor", id, "TO_WRITE");
        as("jiangsu-editor")
                .get(OF_DUTIES_AND_PLANS)
                .then()
                .body(one(id) + "dueOn", equalTo(due.toString()))
                .body(one(id) + "lateness", equalTo("DUE_SOON"))
                .body(one(id) + "resource", equalTo("plans"))
                .body(one(id) + "title", equalTo("装备制造专项实施方案"))
                .body(one(id) + "pairCode", equalTo("LN-JS"));
    }

    @Test
    void what_is_overdue_says_so_in_the_language_of_the_reader() {
        LocalDate due = TODAY.minusDays(3);
        String duty = dueOn(due, "SPECIAL", "LN-JS");
        as("liaoning-editor")
                .header("Accept-Language", "en")
                .get(OF_DUTIES_AND_PLANS)
                .then()
                .body(one(duty) + "lateness", equalTo("OVERDUE"))
                .body(one(duty) + "title", startsWith("Tried "));
        String later = dueOn(TODAY.plusDays(60), "SPECIAL", "LN-JS");
        as("liaoning-editor").get(OF_DUTIES_AND_PLANS).then().body(one(later) + "lateness", nullValue());
    }

    @Test
    void what_one_side_declares_empty_waits_for_the_other_sides_approver() {
        String duty = dueOn(TODAY.plusDays(5), "SPECIAL", "LN-JS");
        DutyFixture.act("liaoning-approver", duty, "declare-empty", because("无"))
                .statusCode(200);
        waits("liaoning-approver", duty);
        waits("jiangsu-editor", duty);
        waits("jiangsu-approver", duty, "TO_CONFIRM_EMPTY");
        DutyFixture.act("jiangsu-approver", duty, "declare-empty", because("无")).statusCode(200);
        waits("jiangsu-approver", duty);
    }

    @Test
    void a_plan_asks_for_what_comes_next() {
        String id = in("drafted");
        waits("liaoning-editor", id, "TO_WRITE");
        fill("liaoning-editor", id);
        waits("jiangsu-editor", id, "TO_SUBMIT");
        act("liaoning-editor", id, "submit").statusCode(200);
        waits("liaoning-editor", id);
        waits("liaoning-approver", id, "TO_SIGN");
        waits("jiangsu-approver", id, "TO_SIGN");
        sign("liaoning-approver", id).statusCode(200);
        waits("liaoning-approver", id);
        waits("jiangsu-approver", id, "TO_SIGN");
        sign("jiangsu-approver", id).statusCode(200);
        waits("jiangsu-editor", id);
        waits("liaoning-approver", id, "TO_FILE");
    }

    @Test
    void comments_wait_for_those_who_did_not_write_them() {
        String id = in("submitted");
        String comment = added("jiangsu-approver", id, "comments", Map.of("text", "请核"));
        waits("liaoning-editor", id, "TO_SETTLE");
        waits("jiangsu-approver", id, "TO_SIGN");
        as("liaoning-editor")
                .post("/api/v1/plans/" + id + "/comments/" + comment + "/resolve")
                .then()
                .statusCode(200);
        waits("liaoning-editor", id);
    }

    @Test
    void what_was_filed_waits_for_each_body_until_it_has_answered() {
        String id = in("filed");
        waits("ndrc", id, "TO_RECEIVE");
        waits("cod", id, "TO_RECEIVE");
        waits("liaoning-approver", id);
        act("ndrc", id, "receive", Map.of()).statusCode(200);
        waits("ndrc", id);
        waits("cod", id, "TO_RECEIVE");
        act("cod", id, "return", because("请补充")).statusCode(200);
        waits("cod", id);
        waits("liaoning-editor", id, "TO_MEND");
        waits("jiangsu-approver", id, "TO_MEND");
        as("liaoning-editor")
                .get(OF_DUTIES_AND_PLANS)
                .then()
                .body(
                        "reportCounts",
                        hasEntry(
                                equalTo("TO_MEND"),
                                equalTo(as("liaoning-editor")
                                        .get(OF_DUTIES_AND_PLANS)
                                        .path("reports.count { it.kind == 'TO_MEND' }"))));
    }

    @Test
    void what_one_side_abandons_waits_for_the_other_sides_approver() {
        String id = in("drafted");
        act("liaoning-approver", id, "abandon", because("不再编制")).statusCode(200);
        waits("liaoning-approver", id);
        waits("jiangsu-editor", id);
        waits("jiangsu-approver", id, "TO_ANSWER_ABANDONMENT");
        act("jiangsu-approver", id, "confirm-abandonment").statusCode(200);
        waits("jiangsu-approver", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"observer", "admin"})
    void nothing_waits_for_those_who_have_no_part_in_it(String account) {
        as(account)
                .get(OF_DUTIES_AND_PLANS)
                .then()
                .statusCode(200)
                .body("reports", equalTo(NOBODY))
                .body("reportCounts", equalTo(Map.of()));
    }

    private static Map<String, Object> planFor(String duty, LocalDate due) {
        Map<String, Object> plan = new TreeMap<>(aPlan());
        plan.putAll(Map.of(
                "dutyCode", duty,
                "periodFrom", (due.getYear() - 1) + "-01-01",
                "periodTo", (due.getYear() - 1) + "-12-31"));
        return plan;
    }

    private static void waits(String account, String id, String... kinds) {
        assertEquals(
                List.of(kinds),
                as(account).get(OF_DUTIES_AND_PLANS).path("reports.findAll { it.resourceId == '" + id + "' }.kind"));
    }

    private static String one(String id) {
        return "reports.find { it.resourceId == '" + id + "' }.";
    }
}
