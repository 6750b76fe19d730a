package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of the register of measures, and what cannot. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeasuresTest {

    private static final String FIGURES = "/api/v1/statistics/figures?";

    @ParameterizedTest
    @CsvSource({
        "measure=XX,measure,UNKNOWN_MEASURE",
        "measure=STAGE_AGEING,measure,MEASURE_TOLD_ELSEWHERE",
        "measure=PARKS&from=2025-01-01,measure,HAS_NO_PERIOD",
        "measure=PARKS&interval=YEAR,measure,HAS_NO_PERIOD",
        "from=2025-12-31&to=2025-01-01,to,PERIOD_REVERSED",
        "asOf=2199-01-01,asOf,DATE_IN_FUTURE",
        "asOf=2016-12-31,asOf,DATE_TOO_EARLY",
        "asOf=2025-02-30,asOf,NOT_A_DATE",
        "pairCode=XX,pairCode,UNKNOWN_PAIR",
        "clause=X9,clause,UNKNOWN_CLAUSE",
        "by=REGION,by,NOT_ONE_OF",
        "interval=DAY,interval,NOT_ONE_OF"
    })
    void what_cannot_be_counted_is_named(String filters, String pointer, String code) {
        as("ndrc")
                .get(FIGURES + filters)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void who_does_not_see_a_pair_gets_no_figure_of_it() {
        as("shenyang-editor")
                .get(FIGURES + "pairCode=LN-JS")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_PAIR"));
    }

    @Test
    void every_measure_says_how_it_counts() {
        List<Map<String, Object>> measures =
                as("ndrc").get("/api/v1/statistics/measures").path("items");
        assertFalse(measures.isEmpty());
        measures.forEach(measure -> {
            for (String field : List.of(
                    "titleZh", "titleEn", "definitionZh", "definitionEn", "formulaZh", "formulaEn", "formulaSql")) {
                assertFalse(measure.get(field).toString().isBlank(), measure.get("code") + " " + field);
            }
            for (Object clause : (List<?>) measure.get("clauses")) {
                as("ndrc").get("/api/v1/clauses/" + clause).then().statusCode(200);
            }
        });
        as("ndrc").get("/api/v1/statistics/measures/XX").then().statusCode(404);
    }
}
