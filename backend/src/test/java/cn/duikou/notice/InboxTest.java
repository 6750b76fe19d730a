package cn.duikou.notice;

import static cn.duikou.Calls.as;
import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.added;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.in;
import static cn.duikou.plan.PlanFixture.sign;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.duty.DutyFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches whom, and what of it was seen. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxTest {

    private static final String INBOX = "/api/v1/inbox";

    @Test
    void what_others_do_with_a_plan_reaches_both_sides_and_nobody_else() {
        String id = in("signed");
        assertEquals(List.of("PLAN_SIGNED"), reached("liaoning-approver", id).subList(0, 1));
        assertEquals(
                List.of("PLAN_SIGNED", "PLAN_SIGNED", "PLAN_SUBMITTED", "PLAN_BEGUN"), reached("jiangsu-editor", id));
        for (String account : List.of("ndrc", "cod", "zhejiang-approver", "observer", "admin")) {
            assertEquals(List.of(), reached(account, id), account);
        }
    }

    @Test
    void what_is_filed_reaches_those_who_receive_it_and_their_answer_the_sides() {
        String id = in("filed");
        assertEquals(List.of("PLAN_FILED"), reached("ndrc", id));
        act("ndrc", id, "return", Map.of("reason", "请补充", "comments", List.of(Map.of("text", "第三节"))))
                .statusCode(200);
        assertTrue(reached("liaoning-editor", id).containsAll(List.of("PLAN_RETURNED", "PLAN_COMMENTED")));
        as("liaoning-editor")
                .get(INBOX + "?kind=PLAN_RETURNED&size=200")
                .then()
                .body(one(id) + "reason", equalTo("请补充"))
                .body(one(id) + "receiver", equalTo("NDRC"))
                .body("items.kind", everyItem(is("PLAN_RETURNED")));
    }

    @Test
    void comments_reach_the_others() {
        String id = in("drafted");
        added("jiangsu-editor", id, "comments", Map.of("text", "请核对"));
        assertEquals("PLAN_COMMENTED", reached("liaoning-editor", id).getFirst());
        assertTrue(!reached("jiangsu-editor", id).contains("PLAN_COMMENTED"));
    }

    /** Of the steps of 21, 14, 7 and 1 days before, three have come. */
    @Test
    void due_days_remind_as_long_as_the_duty_was_not_met() {
        String duty = dueOn(TODAY.plusDays(5), "SPECIAL", "LN-JS");
        assertEquals(
                List.of("DUTY_REMINDED", "DUTY_REMINDED", "DUTY_REMINDED", "DUTY_OPENED"),
                reached("liaoning-editor", duty));
        String overdue = dueOn(TODAY.minusDays(1), "SPECIAL", "LN-JS");
        assertEquals("DUTY_OVERDUE", reached("jiangsu-editor", overdue).getFirst());
        DutyFixture.act("ndrc", overdue, "waive", because("试")).statusCode(200);
        assertEquals(
                List.of("DUTY_WAIVED", "DUTY_OVERDUE"),
                reached("jiangsu-editor", overdue).subList(0, 2));
    }

    @Test
    void what_came_on_paper_is_news_as_long_as_it_was_due_lately() {
        String lately = dueOn(TODAY.minusDays(20), "SPECIAL", "LN-JS");
        String longAgo = dueOn(TODAY.minusDays(400), "SPECIAL", "LN-JS");
        for (String duty : List.of(lately, longAgo)) {
            String day = (duty.equals(lately) ? TODAY.minusDays(21) : TODAY.minusDays(401)).toString();
            DutyFixture.act("ndrc", duty, "note-paper", Map.of("number", "收1号", "receivedOn", day, "reason", "补录"))
                    .statusCode(200);
        }
        assertEquals("DUTY_FILED_ON_PAPER", reached("jiangsu-editor", lately).getFirst());
        assertEquals(List.of(), reached("jiangsu-editor", longAgo));
    }

    @Test
    void an_answer_to_an_abandonment_reaches_whoever_abandoned() {
        String id = in("drafted");
        act("liaoning-approver", id, "abandon", because("不再编制")).statusCode(200);
        assertEquals("PLAN_ABANDONED", reached("jiangsu-approver", id).getFirst());
        act("jiangsu-approver", id, "contradict-abandonment", because("应继续编制")).statusCode(200);
        assertEquals(
                "PLAN_ABANDONMENT_CONTRADICTED",
                reached("liaoning-approver", id).getFirst());
    }

    @Test
    void what_was_met_before_a_step_is_not_reminded_of() {
        String duty = dueOn(TODAY.plusDays(30), "SPECIAL", "LN-JS");
        DutyFixture.act("ndrc", duty, "waive", because("试")).statusCode(200);
        assertEquals(List.of("DUTY_WAIVED", "DUTY_OPENED"), reached("liaoning-editor", duty));
    }

    @Test
    void a_later_due_day_takes_the_reminders_of_the_former_with_it() {
        String duty = dueOn(TODAY.plusDays(5), "SPECIAL", "LN-JS");
        DutyFixture.act(
                        "ndrc",
                        duty,
                        "extend",
                        Map.of("reason", "试", "dueOn", TODAY.plusDays(15).toString()))
                .statusCode(200);
        assertEquals(List.of("DUTY_EXTENDED", "DUTY_OPENED"), reached("liaoning-editor", duty));
    }

    @Test
    void single_items_and_all_until_a_moment_can_be_seen() {
        String id = in("signed");
        int unread = unread("jiangsu-editor");
        List<String> items =
                of("jiangsu-editor", id).extract().path("items.findAll { it.resourceId == '" + id + "' }.id");
        seen("jiangsu-editor", Map.of("items", items.subList(0, 1))).statusCode(204);
        seen("jiangsu-editor", Map.of("items", items.subList(0, 1))).statusCode(204);
        assertEquals(unread - 1, unread("jiangsu-editor"));
        String newest = of("jiangsu-editor", id).extract().path("items[0].at");
        seen("jiangsu-editor", Map.of("until", newest)).statusCode(204);
        assertEquals(0, unread("jiangsu-editor"));
        sign("jiangsu-approver", in("submitted")).statusCode(200);
        assertTrue(unread("jiangsu-editor") > 0);
        seen("jiangsu-editor", Map.of("until", "2020-01-01T00:00:00Z")).statusCode(204);
        as("jiangsu-editor").get(INBOX + "?unread=false&size=1").then().body("items", not(empty()));
        as("jiangsu-editor").get(INBOX + "?sort=-unread,-at&size=1").then().body("items[0].unread", equalTo(true));
    }

    @Test
    void marks_are_ones_own() {
        String id = in("signed");
        int unread = unread("liaoning-editor");
        seen(
                        "jiangsu-editor",
                        Map.of("until", of("jiangsu-editor", id).extract().path("items[0].at")))
                .statusCode(204);
        assertEquals(unread, unread("liaoning-editor"));
    }

    @Test
    void a_mark_says_what_was_seen() {
        String foreign = of("liaoning-editor", in("drafted")).extract().path("items[0].id");
        seen("jiangsu-editor", Map.of()).statusCode(422).body("errors[0].code", equalTo("SEEN_WHAT"));
        seen("jiangsu-editor", Map.of("until", "2099-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/until"))
                .body("errors[0].code", equalTo("MOMENT_IN_FUTURE"));
        seen("zhejiang-editor", Map.of("items", List.of(foreign)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/items/0"))
                .body("errors[0].code", equalTo("UNKNOWN_ITEM"));
        seen("jiangsu-editor", Map.of("items", List.of(UUID.randomUUID().toString())))
                .statusCode(422);
        seen("jiangsu-editor", Map.of("items", List.of())).statusCode(400);
        seen("jiangsu-editor", Map.of("items", List.of("x"))).statusCode(400);
        seen("jiangsu-editor", Map.of("until", "yesterday")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=NONE",
                "unread=maybe",
                "pairCode=XX-YY",
                "sort=title",
                "size=0",
                "after=x",
                "asOf=2026-01-01"
            })
    void what_cannot_be_asked_for_is_refused(String query) {
        as("liaoning-editor").get(INBOX + "?" + query).then().statusCode(400);
    }

    @Test
    void it_can_be_asked_for_by_pair_and_be_read_on() {
        in("signed");
        as("liaoning-editor")
                .get(INBOX + "?pairCode=LN-JS&size=200")
                .then()
                .body("items.pairCode", everyItem(is("LN-JS")));
        as("liaoning-editor").get(INBOX + "?pairCode=SY-BJ").then().body("items.pairCode", everyItem(is("SY-BJ")));
        List<String> first = as("liaoning-editor").get(INBOX + "?size=2").path("items.id");
        String next = as("liaoning-editor").get(INBOX + "?size=1").path("next");
        List<String> read =
                new ArrayList<>(as("liaoning-editor").get(INBOX + "?size=1").<List<String>>path("items.id"));
        read.addAll(as("liaoning-editor").get(INBOX + "?size=1&after=" + next).<List<String>>path("items.id"));
        assertEquals(first, read);
    }

    private static ValidatableResponse seen(String account, Map<String, ?> body) {
        return as(account).body(body).post(INBOX + "/seen").then();
    }

    private static int unread(String account) {
        return as(account).get(INBOX + "?unread=true&size=1").path("total");
    }

    /** Of duties, which go by their codes, or of plans: others that share the database have news of much else. */
    private static ValidatableResponse of(String account, String id) {
        String about = id.contains(".") ? "DUTY_" : "PLAN_";
        List<String> kinds = Arrays.stream(InboxKind.values())
                .map(InboxKind::name)
                .filter(kind -> kind.startsWith(about))
                .toList();
        return as(account)
                .queryParam("kind", kinds)
                .get(INBOX + "?size=200")
                .then()
                .statusCode(200);
    }

    /** The newest first. */
    private static List<String> reached(String account, String id) {
        return of(account, id).extract().path("items.findAll { it.resourceId == '" + id + "' }.kind");
    }

    private static String one(String id) {
        return "items.find { it.resourceId == '" + id + "' }.";
    }
}
