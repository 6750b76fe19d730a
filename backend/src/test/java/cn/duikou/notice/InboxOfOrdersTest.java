package cn.duikou.notice;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.bearing;
import static cn.duikou.order.OrderFixture.commendationIn;
import static cn.duikou.order.OrderFixture.in;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import cn.duikou.evaluation.EvaluationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reaches whom of evaluations, and of orders and commendations that follow from them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxOfOrdersTest {

    @Test
    void an_order_reaches_both_sides_once_it_is_issued() {
        String draft = in("drafted");
        String issued = in("issued");
        for (String account : List.of("liaoning-editor", "jiangsu-approver")) {
            assertEquals(List.of(), reached(account, draft), account);
            assertEquals(List.of("ORDER_ISSUED"), reached(account, issued), account);
        }
        for (String account : List.of("zhejiang-approver", "shenyang-approver", "observer", "cod", "ndrc")) {
            assertEquals(List.of(), reached(account, issued), account);
        }
    }

    @Test
    void what_a_side_does_reaches_the_other_and_that_it_is_done_the_coordinator() {
        String id = in("reported");
        assertEquals(List.of("ORDER_REPORTED", "ORDER_EVIDENCE_SHOWN", "ORDER_ISSUED"), reached("liaoning-editor", id));
        assertEquals(List.of("ORDER_REPORTED", "ORDER_MEASURE_PLANNED"), reached("ndrc", id));
        as("ndrc")
                .header("If-Match", "*")
                .body(Map.of("outcome", "REOPENED", "reason", "请补充", "dueOn", "2090-12-31"))
                .post("/api/v1/orders/" + id + "/checks")
                .then()
                .statusCode(200);
        assertEquals("ORDER_REOPENED", reached("jiangsu-editor", id).getFirst());
        as("jiangsu-editor")
                .get("/api/v1/inbox?kind=ORDER_REOPENED&size=200")
                .then()
                .body("items.kind", everyItem(is("ORDER_REOPENED")))
                .body("items.find { it.resourceId == '" + id + "' }.reason", is("请补充"))
                .body("items.find { it.resourceId == '" + id + "' }.dueOn", is("2090-12-31"));
    }

    @Test
    void more_time_is_asked_for_before_the_coordinator_and_refused_before_the_sides() {
        String[] ids = in("extending").split("/");
        assertTrue(reached("ndrc", ids[0]).contains("ORDER_EXTENSION_ASKED"));
        as("ndrc")
                .body(Map.of("reason", "时间足够"))
                .post("/api/v1/orders/" + ids[0] + "/extensions/" + ids[1] + "/refuse")
                .then()
                .statusCode(200);
        assertEquals(
                "ORDER_EXTENSION_REFUSED", reached("liaoning-editor", ids[0]).getFirst());
    }

    @Test
    void a_due_day_that_has_passed_is_told_for_ever_to_the_coordinator_too() {
        String id = in("issued");
        Stored.tamper("update order_notice set due_on = current_date - 3, issued_on = current_date - 30 where id = '"
                + id + "'");
        assertEquals(List.of("ORDER_OVERDUE", "ORDER_REMINDED"), ofDays("jiangsu-editor", id));
        assertEquals(List.of("ORDER_OVERDUE"), ofDays("ndrc", id));
        Stored.tamper(
                "update order_notice set late_on = due_on + 1, due_on = current_date + 90 where id = '" + id + "'");
        assertEquals(List.of("ORDER_OVERDUE"), ofDays("ndrc", id));
        assertEquals(List.of("ORDER_OVERDUE"), ofDays("jiangsu-editor", id));
    }

    @Test
    void a_commendation_reaches_whom_it_commends() {
        String id = commendationIn("issued");
        assertEquals(List.of("COMMENDATION_ISSUED"), reached("jiangsu-editor", id));
        assertEquals(List.of(), reached("zhejiang-editor", id));
        assertEquals(List.of(), reached("jiangsu-editor", commendationIn("drafted")));
    }

    @Test
    void an_objection_reaches_the_coordinator_and_its_answer_the_sides_of_that_pair_alone() {
        String[] ids = EvaluationFixture.in("objected").split("/");
        assertTrue(reached("ndrc", ids[0]).contains("OBJECTION_FILED"));
        as("ndrc")
                .body(Map.of("outcome", "REJECTED", "reason", "数据无误"))
                .post("/api/v1/evaluations/" + ids[0] + "/objections/" + ids[1] + "/answer")
                .then()
                .statusCode(200);
        for (String account : List.of("liaoning-editor", "jiangsu-editor")) {
            assertEquals("OBJECTION_ANSWERED", reached(account, ids[0]).getFirst(), account);
        }
        assertEquals(List.of(), reached("zhejiang-editor", ids[0]));
    }

    @Test
    void a_change_of_points_reaches_that_pair_once_it_may_know_of_it() {
        String[] early = EvaluationFixture.in("changed").split("/");
        assertFalse(reached("liaoning-editor", early[0]).contains("SCORE_CHANGED"));
        confirm(early[0], early[1]);
        for (String account : List.of("liaoning-editor", "jiangsu-approver")) {
            assertEquals("SCORE_CHANGED", reached(account, early[0]).getFirst(), account);
        }
        String decided = EvaluationFixture.in("decided");
        Map<String, Object> change = Map.of("pairCode", "LN-JS", "item", "TIMELY", "points", 3.5, "reason", "漏计");
        String id = bearing(Tokens.inRole("ndrc-colleague", "ndrc", "coordinator", "colleague@example.invalid"))
                .body(change)
                .post("/api/v1/evaluations/" + decided + "/changes")
                .path("id");
        confirm(decided, id);
        assertFalse(reached("liaoning-editor", decided).contains("SCORE_AMENDED"));
        as("ndrc")
                .header("If-Match", "*")
                .post("/api/v1/evaluations/" + decided + "/publish")
                .then()
                .statusCode(200);
        assertTrue(reached("liaoning-editor", decided).contains("SCORE_AMENDED"));
        assertEquals(
                List.of(),
                reached("zhejiang-editor", decided).stream()
                        .filter("SCORE_AMENDED"::equals)
                        .toList());
    }

    @Test
    void an_amended_result_reaches_all_whose_places_it_may_have_moved() {
        String round = EvaluationFixture.in("national");
        for (String step : List.of("open", "begin-review", "open-objections", "decide", "publish")) {
            as("ndrc")
                    .header("If-Match", "*")
                    .post("/api/v1/evaluations/" + round + "/" + step)
                    .then()
                    .statusCode(200);
        }
        confirm(
                round,
                bearing(Tokens.inRole("ndrc-colleague", "ndrc", "coordinator", "colleague@example.invalid"))
                        .body(Map.of("pairCode", "LN-JS", "item", "VISITS", "points", 1, "reason", "漏计"))
                        .post("/api/v1/evaluations/" + round + "/changes")
                        .path("id"));
        for (String account : List.of("liaoning-editor", "zhejiang-editor")) {
            assertTrue(reached(account, round).contains("EVALUATION_AMENDED"), account);
        }
        assertFalse(reached("zhejiang-editor", round).contains("SCORE_AMENDED"));
    }

    private static void confirm(String round, String change) {
        as("ndrc")
                .post("/api/v1/evaluations/" + round + "/changes/" + change + "/confirm")
                .then()
                .statusCode(200);
    }

    @Test
    void of_a_result_nothing_reaches_the_sides_before_it_is_published() {
        String decided = EvaluationFixture.in("decided");
        List<String> before = reached("liaoning-approver", decided);
        assertTrue(before.contains("EVALUATION_OPENED"), before.toString());
        assertTrue(
                before.stream().allMatch(List.of("EVALUATION_OPENED", "EVALUATION_OBJECTIONS_OPENED")::contains),
                before.toString());
        as("ndrc")
                .header("If-Match", "*")
                .post("/api/v1/evaluations/" + decided + "/publish")
                .then()
                .statusCode(200);
        assertEquals(
                "EVALUATION_PUBLISHED", reached("liaoning-approver", decided).getFirst());
    }

    private static List<String> ofDays(String account, String id) {
        return reached(account, id, "kind=ORDER_OVERDUE&kind=ORDER_REMINDED&");
    }

    private static List<String> reached(String account, String id) {
        return reached(account, id, "");
    }

    /** The newest first. */
    private static List<String> reached(String account, String id, String filter) {
        return as(account)
                .get("/api/v1/inbox?" + filter + "size=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.resourceId == '" + id + "' }.kind");
    }
}
