package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.anExtension;
import static cn.duikou.order.OrderFixture.dueOn;
import static cn.duikou.order.OrderFixture.extending;
import static cn.duikou.order.OrderFixture.get;
import static cn.duikou.order.OrderFixture.in;
import static cn.duikou.order.OrderFixture.move;
import static cn.duikou.order.OrderFixture.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More time is asked for by one person and decided by another; what is late goes up the ladder. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrderExtensionsTest {

    @Test
    void is_asked_for_by_one_and_granted_by_another_and_forgives_no_lateness() {
        String id = in("issued");
        dueOn(id, "2020-01-10");
        String extension = extending(id);
        get("ndrc", id).body("extensionAsked", equalTo(true)).body("actions", contains("DECIDE_EXTENSION"));
        post("liaoning-approver", id, "extensions", anExtension())
                .statusCode(409)
                .body("errors.code", contains("EXTENSION_WAITS"));
        decide(id, extension, "grant", null)
                .statusCode(200)
                .body("dueOn", equalTo("2090-09-30"))
                .body("extensions.state", contains("GRANTED"))
                .body("history.kind", contains("ISSUED", "EXTENSION_ASKED", "EXTENDED"))
                .body("wasLate", equalTo(true))
                .body("light", equalTo("AMBER"));
        decide(id, extension, "grant", null).statusCode(409).body("errors.code", contains("NO_EXTENSION_WAITS"));
    }

    @Test
    void is_withdrawn_by_the_report_that_it_is_done() {
        String id = in("done");
        String extension = extending(id);
        get("jiangsu-approver", id).body("actions", contains("ANSWER", "REPORT"));
        move("jiangsu-approver", id, "report", Map.of("reason", "完成"))
                .statusCode(200)
                .body("state", equalTo("REPORTED"))
                .body("extensionAsked", equalTo(false))
                .body("extensions.state", contains("WITHDRAWN"))
                .body("extensions.decidedBy", contains("jiangsu-approver"));
        decide(id, extension, "grant", null).statusCode(409);
        String own = in("done");
        extending(own);
        move("liaoning-approver", own, "report", Map.of("reason", "完成"))
                .statusCode(200)
                .body("extensions.state", contains("WITHDRAWN"));
    }

    @Test
    void is_withdrawn_by_whoever_asked_for_it_and_by_nobody_else() {
        String id = in("issued");
        String extension = extending(id);
        get("liaoning-approver", id).body("actions", hasItem("WITHDRAW_EXTENSION"));
        get("jiangsu-approver", id).body("actions", not(hasItem("WITHDRAW_EXTENSION")));
        get("ndrc", id).body("actions", not(hasItem("WITHDRAW_EXTENSION")));
        for (String account : List.of("jiangsu-approver", "liaoning-editor", "ndrc")) {
            withdraw(account, id, extension, "*").statusCode(403);
        }
        withdraw("liaoning-approver", id, extension, "\"77\"").statusCode(412);
        withdraw("liaoning-approver", id, extension, "*")
                .statusCode(200)
                .body("extensionAsked", equalTo(false))
                .body("state", equalTo("ISSUED"))
                .body("extensions.state", contains("WITHDRAWN"))
                .body("history.kind", contains("ISSUED", "EXTENSION_ASKED", "EXTENSION_WITHDRAWN"))
                .body("history.by", contains("ndrc", "liaoning-approver", "liaoning-approver"))
                .body("history.forOrganisation", contains("ndrc", "liaoning", "liaoning"))
                .body("actions", hasItem("ASK_EXTENSION"));
        withdraw("liaoning-approver", id, extension, "*")
                .statusCode(409)
                .body("errors.code", contains("EXTENSION_DECIDED"));
        decide(id, extension, "grant", null).statusCode(409);
    }

    @Test
    void a_coordinator_withdraws_what_he_asked_for() {
        String id = in("issued");
        String extension = post("ndrc", id, "extensions", anExtension())
                .statusCode(201)
                .extract()
                .path("extensions[0].id");
        withdraw("liaoning-approver", id, extension, "*").statusCode(403);
        withdraw("ndrc", id, extension, "*").statusCode(200).body("extensions.state", contains("WITHDRAWN"));
    }

    @Test
    void is_refused_with_a_reason() {
        String id = in("issued");
        String extension = extending(id);
        decide(id, extension, "refuse", Map.of("reason", " ")).statusCode(400);
        decide(id, extension, "refuse", Map.of("reason", "批复已下达"))
                .statusCode(200)
                .body("extensions.refusal", contains("批复已下达"))
                .body("dueOn", equalTo("2090-06-30"))
                .body("history.kind", contains("ISSUED", "EXTENSION_ASKED", "EXTENSION_REFUSED"))
                .body("history.reason", hasItem("批复已下达"));
        extending(id);
    }

    @Test
    void a_coordinator_who_asked_for_it_does_not_grant_it() {
        String id = in("issued");
        String extension = post("ndrc", id, "extensions", anExtension())
                .statusCode(201)
                .extract()
                .path("extensions[0].id");
        decide(id, extension, "grant", null).statusCode(403).body("errors.code", contains("ANOTHER_PERSON_NEEDED"));
        decide(id, extension, "refuse", Map.of("reason", "试")).statusCode(403);
        todos("ndrc").body(kinds(id), not(hasItem("TO_DECIDE_EXTENSION")));
    }

    @Test
    void is_not_granted_to_a_day_that_has_passed() {
        String id = in("issued");
        String extension = extending(id);
        Stored.tamper("update order_extension set due_on = '2020-01-10' where id = '" + extension + "'");
        decide(id, extension, "grant", null)
                .statusCode(409)
                .body("errors.code", contains("EXTENSION_DAY_PASSED"))
                .body("errors.message", contains(containsString("2020")));
        get("ndrc", id).body("dueOn", equalTo("2090-06-30"));
        decide(id, extension, "refuse", Map.of("reason", "时限已过")).statusCode(200);
    }

    @Test
    void goes_to_a_later_day() {
        String id = in("issued");
        for (String day : List.of("2090-06-30", "2020-01-01")) {
            post("liaoning-approver", id, "extensions", Map.of("dueOn", day, "reason", "试"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/dueOn"))
                    .body("errors.code", contains("NOT_LATER_THAN"));
        }
    }

    @Test
    void what_is_late_goes_to_the_coordinator_and_then_to_the_principals() {
        String id = in("issued");
        dueOn(id, day(1));
        todos("jiangsu-editor").body(kinds(id), contains("TO_RECTIFY"));
        todos("ndrc").body(kinds(id), not(hasItem("TO_PRESS")));
        dueOn(id, day(-1));
        todos("ndrc")
                .body(kinds(id), contains("TO_PRESS"))
                .body("reports.find { it.resourceId == '" + id + "' }.lateness", equalTo("OVERDUE"));
        todos("jiangsu-approver").body(kinds(id), not(hasItem("TO_ACCOUNT_FOR_DELAY")));
        dueOn(id, day(-35));
        todos("jiangsu-editor").body(kinds(id), contains("TO_RECTIFY"));
        todos("jiangsu-approver").body(kinds(id), hasItems("TO_RECTIFY", "TO_ACCOUNT_FOR_DELAY"));
        todos("ndrc").body(kinds(id), contains("TO_PRESS"));
        todos("zhejiang-approver").body(kinds(id), not(hasItem("TO_RECTIFY")));
    }

    @Test
    void the_coordinator_is_asked_to_check_and_to_decide() {
        String reported = in("reported");
        String extending = in("issued");
        extending(extending);
        dueOn(reported, day(1));
        dueOn(extending, day(1));
        todos("ndrc")
                .body(kinds(reported), contains("TO_RECHECK"))
                .body(kinds(extending), contains("TO_DECIDE_EXTENSION"));
        todos("liaoning-approver").body(kinds(reported), not(hasItem("TO_RECTIFY")));
    }

    /** Near, so that it stands among the first whatever else waits. */
    private static String day(int from) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(from).toString();
    }

    private static ValidatableResponse todos(String account) {
        List<String> ofOrders =
                List.of("TO_RECTIFY", "TO_ACCOUNT_FOR_DELAY", "TO_PRESS", "TO_RECHECK", "TO_DECIDE_EXTENSION");
        return as(account)
                .queryParam("reportKind", ofOrders)
                .get("/api/v1/todos")
                .then()
                .statusCode(200);
    }

    private static String kinds(String id) {
        return "reports.findAll { it.resourceId == '" + id + "' }.kind";
    }

    private static ValidatableResponse withdraw(String account, String id, String extension, String tag) {
        return as(account)
                .header("If-Match", tag)
                .post(OrderFixture.ORDERS + "/" + id + "/extensions/" + extension + "/withdraw")
                .then();
    }

    private static ValidatableResponse decide(String id, String extension, String how, Map<String, ?> body) {
        String path = OrderFixture.ORDERS + "/" + id + "/extensions/" + extension + "/" + how;
        return (body == null ? as("ndrc") : as("ndrc").body(body)).post(path).then();
    }
}
