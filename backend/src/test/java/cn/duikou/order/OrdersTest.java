package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.ORDERS;
import static cn.duikou.order.OrderFixture.aFinding;
import static cn.duikou.order.OrderFixture.anOrder;
import static cn.duikou.order.OrderFixture.drafted;
import static cn.duikou.order.OrderFixture.dueOn;
import static cn.duikou.order.OrderFixture.get;
import static cn.duikou.order.OrderFixture.in;
import static cn.duikou.order.OrderFixture.issue;
import static cn.duikou.order.OrderFixture.move;
import static cn.duikou.order.OrderFixture.number;
import static cn.duikou.order.OrderFixture.post;
import static cn.duikou.order.OrderFixture.someEvidence;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.evaluation.EvaluationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order from its finding until it is closed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrdersTest {

    @Test
    void is_followed_from_the_finding_until_it_is_closed() {
        String id = in("drafted");
        get("ndrc", id)
                .body("code", matchesPattern("ZG-20[0-9]{2}-[0-9]{6}"))
                .body("year", equalTo(2025))
                .body("actions", contains("CHANGE", "DISCARD", "ISSUE"));
        issue(id).statusCode(200).body("state", equalTo("ISSUED")).body("light", equalTo("GREEN"));
        get("liaoning-editor", id).body("actions", contains("ANSWER"));
        get("jiangsu-approver", id).body("actions", contains("ANSWER", "REPORT", "ASK_EXTENSION"));
        String measure = OrderFixture.measured(id);
        report(id).statusCode(422).body("errors.code", contains("MEASURE_NOT_DONE"));
        post("jiangsu-editor", id, "measures/" + measure + "/progress", Map.of("percent", 100, "note", "完成"))
                .statusCode(201)
                .body("measures[0].percent", equalTo(100));
        report(id).statusCode(422).body("errors.code", contains("FINDING_WITHOUT_EVIDENCE"));
        post("jiangsu-editor", id, "evidence", someEvidence())
                .statusCode(201)
                .body("evidence[0].evidence[0].digest", notNullValue());
        report(id).statusCode(200).body("state", equalTo("REPORTED"));
        check(id, Map.of("outcome", "REOPENED", "reason", "证据不足"))
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"));
        check(id, Map.of("outcome", "REOPENED", "reason", "证据不足", "dueOn", "2090-12-31"))
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("dueOn", equalTo("2090-12-31"));
        report(id).statusCode(422).body("errors.code", contains("FINDING_UNCHANGED"));
        post("jiangsu-editor", id, "evidence", someEvidence()).statusCode(201);
        report(id).statusCode(200);
        check(id, Map.of("outcome", "CLOSED", "reason", "已整改"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", notNullValue())
                .body("light", equalTo("GREEN"))
                .body("actions", empty())
                .body(
                        "history.kind.findAll { it in ['ISSUED', 'REPORTED', 'REOPENED', 'CLOSED'] }",
                        contains("ISSUED", "REPORTED", "REOPENED", "REPORTED", "CLOSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "evaluationId, 00000000-0000-0000-0000-000000000000, 422, /evaluationId, ROUND_NOT_DECIDED",
        "pairCode, JL-ZJ, 422, /pairCode, PAIR_NOT_EVALUATED",
        "dueOn, 2020-01-01, 422, /dueOn, NOT_LATER_THAN",
        "dueOn, 1999-01-01, 400, /dueOn, DATE_OUT_OF_RANGE",
        "title, ' ', 400, /title, BLANK"
    })
    void refuses_to_draft_what_does_not_follow_from_a_result(
            String field, String value, int status, String pointer, String code) {
        Map<String, Object> order = anOrder();
        order.put(field, value);
        as("ndrc")
                .body(order)
                .post(ORDERS)
                .then()
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void refuses_findings_of_no_clause_or_measure_and_rounds_that_are_not_decided() {
        Map<String, Object> finding = aFinding();
        finding.putAll(Map.of("clauseCode", "T9.9", "measure", "NOTHING"));
        Map<String, Object> order = anOrder();
        order.put("findings", List.of(aFinding(), finding));
        as("ndrc")
                .body(order)
                .post(ORDERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/findings/1/clauseCode", "/findings/1/measure"));
        order.put("findings", List.of());
        as("ndrc").body(order).post(ORDERS).then().statusCode(400).body("errors.code", contains("FINDINGS_COUNT"));
        Map<String, Object> early = anOrder();
        early.put("evaluationId", EvaluationFixture.in("review"));
        as("ndrc").body(early).post(ORDERS).then().statusCode(422).body("errors.code", contains("ROUND_NOT_DECIDED"));
    }

    @Test
    void nothing_is_issued_before_the_result_is_published_or_under_a_number_twice() {
        Map<String, Object> order = anOrder();
        order.put("evaluationId", EvaluationFixture.in("decided"));
        String early = drafted(order);
        issue(early).statusCode(409).body("errors.code", contains("ROUND_NOT_PUBLISHED"));
        get("liaoning-approver", early).statusCode(404);
        String number = number();
        move("ndrc", in("drafted"), "issue", Map.of("number", number)).statusCode(200);
        move("ndrc", in("drafted"), "issue", Map.of("number", number))
                .statusCode(422)
                .body("errors.code", contains("DOCUMENT_NUMBER_TAKEN"));
        move("ndrc", in("drafted"), "issue", Map.of("number", "12号"))
                .statusCode(422)
                .body("errors.pointer", contains("/number"));
        move("ndrc", in("drafted"), "issue", Map.of("number", "发改振兴〔2099〕71号"))
                .statusCode(422)
                .body("errors.pointer", contains("/number"))
                .body("errors.code", contains("DOCUMENT_NUMBER_OF_OTHER_YEAR"));
    }

    @Test
    void proposes_findings_by_the_items_that_fell_behind() {
        as("ndrc")
                .queryParam("evaluationId", OrderFixture.published())
                .queryParam("pairCode", "LN-JS")
                .queryParam("below", 100)
                .get(ORDERS + "/proposal")
                .then()
                .statusCode(200)
                .body("findings.item", hasItem("MECHANISM"))
                .body("findings.finding", everyItem(not(matchesPattern(".*[0-9][.][0-9]{3}.*"))))
                .body("findings.find { it.item == 'MECHANISM' }.clauseCode", equalTo("T4"))
                .body("findings.find { it.item == 'MECHANISM' }.finding", notNullValue());
        as("ndrc").get(ORDERS + "/proposal").then().statusCode(400);
        as("ndrc")
                .queryParam("evaluationId", OrderFixture.published())
                .queryParam("pairCode", "JL-ZJ")
                .get(ORDERS + "/proposal")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("pairCode"));
    }

    @Test
    void answers_go_with_the_findings_and_days_of_the_order() {
        String id = in("issued");
        Map<String, Object> measure = OrderFixture.aMeasure();
        measure.putAll(Map.of("finding", 2, "dueOn", "2090-07-01"));
        post("liaoning-editor", id, "measures", measure)
                .statusCode(422)
                .body("errors.pointer", contains("/finding", "/dueOn"));
        String known = OrderFixture.measured(id);
        post("liaoning-editor", id, "measures/" + known + "/progress", Map.of("percent", 101, "note", "试"))
                .statusCode(422)
                .body("errors.pointer", contains("/percent"));
        post("liaoning-editor", id, "measures/" + id + "/progress", Map.of("percent", 1, "note", "试"))
                .statusCode(404);
        post(
                        "liaoning-editor",
                        id,
                        "evidence",
                        Map.of(
                                "finding",
                                1,
                                "note",
                                "试",
                                "evidence",
                                Map.of("recordCodes", List.of(), "attachmentIds", List.of())))
                .statusCode(422)
                .body("errors.code", contains("EVIDENCE_MISSING"));
        post("liaoning-editor", in("reported"), "measures", OrderFixture.aMeasure())
                .statusCode(409)
                .body("errors.code", contains("ORDER_AT_OTHER_STEP"));
    }

    @Test
    void late_stays_late_whatever_comes_after() {
        String id = in("done");
        dueOn(id, "2020-01-10");
        get("liaoning-editor", id)
                .body("overdue", equalTo(true))
                .body("wasLate", equalTo(true))
                .body("light", equalTo("RED"));
        report(id).statusCode(200).body("overdue", equalTo(false)).body("light", equalTo("AMBER"));
        check(id, Map.of("outcome", "REOPENED", "reason", "试", "dueOn", "2090-12-31"))
                .body("wasLate", equalTo(true))
                .body("light", equalTo("AMBER"));
        post("jiangsu-editor", id, "evidence", someEvidence()).statusCode(201);
        report(id).statusCode(200);
        check(id, Map.of("outcome", "CLOSED", "reason", "试"))
                .statusCode(200)
                .body("wasLate", equalTo(true))
                .body("light", equalTo("AMBER"));
    }

    @Test
    void what_is_planned_now_is_not_due_before_today() {
        Map<String, Object> measure = OrderFixture.aMeasure();
        measure.put("dueOn", "2020-01-01");
        OrderFixture.post("liaoning-editor", in("issued"), "measures", measure)
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"))
                .body("errors.code", contains("MEASURE_BEFORE_TODAY"));
    }

    @Test
    void refuses_an_item_that_is_not_in_the_sheet() {
        Map<String, Object> finding = aFinding();
        finding.put("item", "NOPE");
        Map<String, Object> order = anOrder();
        order.put("findings", List.of(finding));
        as("ndrc")
                .body(order)
                .post(ORDERS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/findings/0/item"))
                .body("errors.code", contains("UNKNOWN_SCORE_ITEM"));
    }

    @Test
    void tells_what_came_back_of_earlier_years() {
        String earlier = in("issued");
        Stored.tamper("update order_notice set year = 2024 where id = '" + earlier + "'");
        get("jiangsu-editor", in("issued")).body("recurrences.orderId", hasItem(earlier));
        get("jiangsu-editor", earlier).body("recurrences.orderId", not(hasItem(earlier)));
    }

    @Test
    void of_two_coordinators_who_check_at_once_one_does() {
        String id = in("reported");
        String tag = get("ndrc", id).extract().header("ETag");
        Callable<Integer> one = () -> as("ndrc")
                .header("If-Match", tag)
                .body(Map.of("outcome", "CLOSED", "reason", "试"))
                .post(ORDERS + "/" + id + "/checks")
                .statusCode();
        List<Integer> answers = AtOnce.all(List.of(one, one)).stream().sorted().toList();
        assertEquals(200, answers.getFirst());
        assertTrue(List.of(409, 412).contains(answers.getLast()), answers.toString());
    }

    private static ValidatableResponse report(String id) {
        return move("liaoning-approver", id, "report", Map.of("reason", "已完成"));
    }

    private static ValidatableResponse check(String id, Map<String, ?> check) {
        return move("ndrc", id, "checks", check);
    }
}
