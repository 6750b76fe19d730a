package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.SheetFixture.SHEETS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Score sheets that are none: what is refused, where it stands, and in both languages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadScoreSheetsTest {

    private static final String ITEM = "/dimensions/0/items/0";

    /** A place in a sound sheet, what stands there instead, and what is said of which place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "/code; \"no code\"; 400; /code; NOT_A_SHEET_CODE",
                "/purpose; \"OTHER\"; 400; /purpose; NOT_ONE_OF",
                "/decimals; null; 400; /decimals; REQUIRED",
                "/decimals; 7; 422; /decimals; OUT_OF_RANGE",
                "/titleZh; \" \"; 400; /titleZh; BLANK",
                "/more; 1; 400; /more; UNKNOWN_FIELD",
                "/dimensions; []; 400; /dimensions; DIMENSIONS_COUNT",
                "/peerGroups/0/pairs; [\"LN-JS\", \"LN-JS\"]; 422; /peerGroups/0/pairs/1; DOUBLED",
                "/peerGroups/0/pairs; [\"XX-YY\"]; 422; /peerGroups/0/pairs/0; UNKNOWN_PAIR",
                "/dimensions/0/weightPercent; 70.5; 422; /dimensions; WEIGHTS_NOT_WHOLE",
                "/dimensions/0/weightPercent; 101; 400; /dimensions/0/weightPercent; NOT_A_PERCENTAGE",
                "/dimensions/0/clauses; [\"T77\"]; 422; /dimensions/0/clauses/0; UNKNOWN_CLAUSE",
                ITEM + "/points; 1e400; 400; " + ITEM + "/points; NOT_POINTS",
                ITEM + "/points; 40.005; 400; " + ITEM + "/points; NOT_POINTS",
                ITEM + "/points; 41; 422; /dimensions/0/items; POINTS_NOT_WHOLE",
                ITEM + "/basis/type; \"GUESS\"; 400; " + ITEM + "/basis; UNKNOWN_TYPE",
                ITEM + "/basis/more; 1; 400; " + ITEM + "/basis/more; UNKNOWN_FIELD",
                ITEM + "/basis/measure; \"NONE\"; 422; " + ITEM + "/basis/measure; UNKNOWN_MEASURE",
                ITEM + "/basis/measure; \"DISPUTES\"; 422; " + ITEM + "/basis/measure; MEASURE_TOLD_ELSEWHERE",
                ITEM + "/basis/figure; \"NET\"; 422; " + ITEM + "/basis/measure; NO_NET_FIGURE",
                ITEM + "/basis/scoring/target; 0; 400; " + ITEM + "/basis/scoring/target; NOT_A_QUANTITY",
                ITEM + "/basis/scoring/type; \"BANDS\"; 400; " + ITEM + "/basis/scoring/target; UNKNOWN_FIELD",
                "/vetoes/0/when; \"duties.missing\"; 422; /vetoes/0/when; FORMULA_NOT_A_CONDITION",
                "/vetoes/0/when; \"[1].exists(x, x > 0)\"; 422; /vetoes/0/when; FORMULA_NOT_OFFERED",
                "/vetoes/0/when; \"duties.missing / 0 > 1\"; 422; /vetoes/0/when; FORMULA_DIVIDES_BY_ZERO",
                "/vetoes/0/when; \"java.lang > 1\"; 422; /vetoes/0/when; UNKNOWN_NAME"
            })
    void is_refused(String place, String value, int status, String pointer, String code) {
        post(sheet(place, value), "zh-CN")
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_circle_is_named_in_both_languages() {
        JsonNode sheet = sheet("/dimensions/0/items/1/basis/expression", "\"items.VISITS + 1\"");
        post(sheet, "zh-CN")
                .statusCode(422)
                .body("errors.pointer", hasItem("/dimensions/0/items/1/basis/expression"))
                .body("errors.message", hasItem(containsString("互访 → 互访")));
        post(sheet, "en").statusCode(422).body("errors.message", hasItem(containsString("in a circle")));
    }

    @Test
    void a_formula_that_asks_for_too_much_is_refused_at_once() {
        String place = "/dimensions/0/items/1/basis/expression";
        post(sheet(place, "\"" + "1+".repeat(1100) + "1\""), "en")
                .statusCode(400)
                .body("errors.code", hasItem("TOO_LONG"));
        post(sheet(place, "\"" + "1+".repeat(900) + "1\""), "en")
                .statusCode(422)
                .body("errors.code", hasItem("FORMULA_TOO_LONG"))
                .body("errors.message", hasItem(containsString("100 terms in a row")));
        post(sheet(place, "\"" + "(".repeat(900) + "1" + ")".repeat(900) + "\""), "en")
                .statusCode(422)
                .body("errors.code", hasItem("FORMULA_TOO_DEEP"));
    }

    @Test
    void a_number_beyond_what_can_be_reckoned_is_refused_where_it_stands() {
        String place = "/dimensions/0/items/1/basis/expression";
        for (String text : List.of("1e308*1e308", "1e400", "measures.PROJECTS + 9e307 * 100")) {
            post(sheet(place, "\"" + text + "\""), "zh-CN")
                    .statusCode(422)
                    .body("errors.find { it.code == 'FORMULA_OUT_OF_RANGE' }.pointer", equalTo(place));
        }
    }

    private static ValidatableResponse post(JsonNode sheet, String language) {
        return as("ndrc")
                .header("Accept-Language", language)
                .queryParam("dryRun", true)
                .body(sheet.toString())
                .post(SHEETS)
                .then();
    }

    private static JsonNode sheet(String place, String value) {
        try {
            ObjectNode sheet = (ObjectNode) SheetFixture.resource("self.json");
            sheet.put("code", "BAD_SHEET");
            int last = place.lastIndexOf('/');
            ((ObjectNode) sheet.at(place.substring(0, last)))
                    .set(place.substring(last + 1), SheetFixture.JSON.readTree(value));
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
