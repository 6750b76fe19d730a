package cn.duikou.order;

import static cn.duikou.Calls.as;
import static cn.duikou.order.OrderFixture.COMMENDATIONS;
import static cn.duikou.order.OrderFixture.aCommendation;
import static cn.duikou.order.OrderFixture.commendationIn;
import static cn.duikou.order.OrderFixture.number;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.evaluation.EvaluationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commendations: drafted by a result, issued once, then for everybody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommendationsTest {

    @Test
    void is_drafted_issued_and_stays() {
        String id = commendationIn("drafted");
        as("zhejiang-approver").get(COMMENDATIONS + "/" + id).then().statusCode(404);
        issue(id, number())
                .statusCode(200)
                .body("code", matchesPattern("TB-20[0-9]{2}-[0-9]{6}"))
                .body("state", equalTo("ISSUED"))
                .body("issuedOn", notNullValue())
                .body("actions", empty());
        as("zhejiang-approver").get(COMMENDATIONS + "/" + id).then().statusCode(200);
        issue(id, number()).statusCode(409).body("errors.code", contains("COMMENDATION_ISSUED"));
        as("ndrc")
                .header("If-Match", "*")
                .body(aCommendation())
                .put(COMMENDATIONS + "/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void commends_pairs_of_the_round_alone_each_once() {
        Map<String, Object> commendation = aCommendation();
        commendation.put("pairCodes", List.of("LN-JS", "JL-ZJ", "LN-JS"));
        as("ndrc")
                .body(commendation)
                .post(COMMENDATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("DOUBLED", "PAIR_NOT_EVALUATED"))
                .body("errors.pointer", contains("/pairCodes/2", "/pairCodes/1"));
    }

    @Test
    void who_has_an_overdue_order_is_commended_knowingly() {
        String order = OrderFixture.in("issued");
        OrderFixture.dueOn(order, "2020-01-10");
        Map<String, Object> commendation = aCommendation();
        commendation.remove("knowingly");
        as("ndrc")
                .body(commendation)
                .post(COMMENDATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("PAIR_ORDER_OVERDUE"))
                .body("errors.pointer", hasItem("/pairCodes/0"));
        commendation.put("knowingly", true);
        as("ndrc").body(commendation).post(COMMENDATIONS).then().statusCode(201);
        OrderFixture.dueOn(order, "2090-06-30");
    }

    @Test
    void what_came_up_since_it_was_drafted_is_asked_again_when_it_is_issued() {
        String id = commendationIn("drafted");
        String order = OrderFixture.in("issued");
        OrderFixture.dueOn(order, "2020-01-10");
        issue(id, Map.of("number", number()))
                .statusCode(422)
                .body("errors.code", hasItem("PAIR_ORDER_OVERDUE"))
                .body("errors.pointer", hasItem("/knowingly"));
        Stored.tamper("update commendation set pair_codes = '{JL-ZJ}' where id = '" + id + "'");
        issue(id, OrderFixture.anIssue()).statusCode(409).body("errors.code", contains("PAIR_NOT_EVALUATED"));
        Stored.tamper("update commendation set pair_codes = '{LN-JS}' where id = '" + id + "'");
        issue(id, OrderFixture.anIssue()).statusCode(200);
        OrderFixture.dueOn(order, "2090-06-30");
    }

    @Test
    void nothing_is_issued_before_the_result_is_published() {
        Map<String, Object> commendation = aCommendation();
        commendation.put("evaluationId", EvaluationFixture.nationalIn("decided"));
        String id = as("ndrc")
                .body(commendation)
                .post(COMMENDATIONS)
                .then()
                .extract()
                .path("id");
        issue(id, number()).statusCode(409).body("errors.code", contains("ROUND_NOT_PUBLISHED"));
        issue(id, "文件").statusCode(422).body("errors.pointer", contains("/number"));
    }

    @Test
    void a_draft_is_changed_by_whoever_has_it_before_his_eyes_and_discarded() {
        String id = commendationIn("drafted");
        as("ndrc").body(aCommendation()).put(COMMENDATIONS + "/" + id).then().statusCode(428);
        as("ndrc")
                .header("If-Match", "\"1\"")
                .body(aCommendation())
                .put(COMMENDATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("ndrc")
                .header("If-Match", "\"1\"")
                .delete(COMMENDATIONS + "/" + id)
                .then()
                .statusCode(412);
        as("ndrc")
                .header("If-Match", "\"2\"")
                .delete(COMMENDATIONS + "/" + id)
                .then()
                .statusCode(204);
        as("ndrc").get(COMMENDATIONS + "/" + id).then().statusCode(404);
    }

    @Test
    void nothing_goes_out_under_the_number_of_an_order() {
        String taken = as("ndrc")
                .get(OrderFixture.ORDERS + "/" + OrderFixture.in("issued"))
                .path("number");
        issue(commendationIn("drafted"), taken).statusCode(422).body("errors.code", contains("DOCUMENT_NUMBER_TAKEN"));
    }

    @ParameterizedTest
    @CsvSource({"pairCode, LN-JS, true", "pairCode, JL-ZJ, false", "state, ISSUED, true", "state, DRAFT, false"})
    void the_list_is_filtered(String filter, String value, boolean found) {
        String id = commendationIn("issued");
        as("ndrc")
                .queryParam(filter, value)
                .queryParam("size", 200)
                .get(COMMENDATIONS)
                .then()
                .statusCode(200)
                .body("items.id", found ? hasItem(id) : not(hasItem(id)));
        as("ndrc").queryParam(filter, "nowhere").get(COMMENDATIONS).then().statusCode(400);
    }

    @Test
    void who_came_first_in_his_group_is_proposed() {
        String proposal = COMMENDATIONS + "/proposal";
        as("ndrc")
                .queryParam("evaluationId", EvaluationFixture.nationalIn("decided"))
                .get(proposal)
                .then()
                .statusCode(200)
                .body("pairCodes", not(empty()))
                .body("text", containsString("通报表扬"));
        as("ndrc")
                .queryParam("evaluationId", EvaluationFixture.in("open"))
                .get(proposal)
                .then()
                .statusCode(400)
                .body("errors.code", contains("ROUND_NOT_DECIDED"));
        as("ndrc").get(proposal).then().statusCode(400).body("errors.pointer", contains("evaluationId"));
    }

    @Test
    void nobody_is_commended_for_what_he_thinks_of_himself() {
        Map<String, Object> commendation = aCommendation();
        commendation.put("evaluationId", EvaluationFixture.in("decided"));
        as("ndrc")
                .body(commendation)
                .post(COMMENDATIONS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("ROUND_OF_A_PAIR"))
                .body("errors.pointer", contains("/evaluationId"));
        as("ndrc")
                .queryParam("evaluationId", EvaluationFixture.in("decided"))
                .get(COMMENDATIONS + "/proposal")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ROUND_OF_A_PAIR"));
    }

    @Test
    void is_an_official_paper() throws IOException {
        byte[] content = as("observer")
                .get(COMMENDATIONS + "/" + commendationIn("issued") + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(content))) {
            assertTrue(paper.getParagraphs().stream()
                    .anyMatch(line -> line.getText().equals("国家发展改革委")));
        }
    }

    private static ValidatableResponse issue(String id, String number) {
        return issue(id, Map.of("number", number, "knowingly", true));
    }

    private static ValidatableResponse issue(String id, Map<String, ?> issue) {
        return as("ndrc")
                .header("If-Match", "*")
                .body(issue)
                .post(COMMENDATIONS + "/" + id + "/issue")
                .then();
    }
}
