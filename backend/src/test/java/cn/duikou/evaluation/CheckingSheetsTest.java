package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is tried on a round of the past; nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckingSheetsTest {

    @Test
    void the_sheet_of_the_round_itself_comes_to_the_same() {
        String round = in("decided");
        String code = get("ndrc", round).extract().path("sheetCode");
        check(code, round)
                .statusCode(200)
                .body("pairs.pairCode", contains("LN-JS"))
                .body("pairs[0].items", empty());
    }

    @Test
    void tells_which_points_differ_and_why_and_keeps_nothing() {
        String round = in("decided");
        String digest = get("ndrc", round + "/scores").extract().path("digest");
        String code = get("ndrc", round).extract().path("sheetCode");
        JsonNode sheet = SheetFixture.resource("round.json");
        ((ObjectNode) sheet).put("code", code);
        ((ObjectNode) sheet.at("/dimensions/2/items/0")).put("code", "PUNCTUAL");
        ((ObjectNode) sheet.at("/dimensions/2/items/0/basis")).put("startingPoints", 4);
        Map<String, Object> draft = SheetFixture.JSON.convertValue(sheet, new TypeReference<>() {});
        as("ndrc").body(draft).post(SheetFixture.SHEETS).then().statusCode(201);
        check(code, round)
                .statusCode(200)
                .body("sheetVersion", equalTo(2))
                .body("pairs[0].items.item", hasItem("PUNCTUAL"))
                .body("pairs[0].items.find { it.item == 'PUNCTUAL' }.toldAfter", notNullValue())
                .body("pairs[0].items.find { it.item == 'TIMELY' }.toldBefore", notNullValue());
        assertEquals(digest, get("ndrc", round + "/scores").extract().path("digest"));
        as("ndrc")
                .header("If-Match", "*")
                .delete(SheetFixture.SHEETS + "/" + code)
                .then()
                .statusCode(204);
    }

    @Test
    void tries_what_is_being_written_and_tells_what_is_wrong_with_it() {
        String round = in("decided");
        JsonNode sheet = SheetFixture.resource("round.json");
        ((ObjectNode) sheet.at("/dimensions/2/items/0")).put("code", "PUNCTUAL");
        Map<String, Object> written = SheetFixture.JSON.convertValue(sheet, new TypeReference<>() {});
        check("NEVER_SAVED", Map.of("evaluationId", round, "sheet", written))
                .statusCode(200)
                .body("sheetVersion", equalTo(1))
                .body("pairs[0].items.item", hasItem("PUNCTUAL"));
        SheetFixture.read("ndrc", "NEVER_SAVED").statusCode(404);
        ((ObjectNode) sheet.at("/dimensions/0")).put("weightPercent", 60);
        Map<String, Object> wrong = SheetFixture.JSON.convertValue(sheet, new TypeReference<>() {});
        check("NEVER_SAVED", Map.of("evaluationId", round, "sheet", wrong))
                .statusCode(422)
                .body("errors.pointer", hasItem("/sheet/dimensions"))
                .body("errors.code", hasItem("WEIGHTS_NOT_WHOLE"));
    }

    @Test
    void refuses_a_round_that_is_not_decided_and_a_sheet_that_there_is_not() {
        check("NATIONAL", in("review"))
                .statusCode(422)
                .body("errors.pointer", contains("/evaluationId"))
                .body("errors.code", contains("ROUND_NOT_DECIDED"));
        check("NONE", in("decided")).statusCode(404);
    }

    private static ValidatableResponse check(String code, String round) {
        return check(code, Map.of("evaluationId", round));
    }

    private static ValidatableResponse check(String code, Map<String, ?> trial) {
        return as("ndrc")
                .body(trial)
                .post(SheetFixture.SHEETS + "/" + code + "/check")
                .then();
    }
}
