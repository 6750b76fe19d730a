package cn.duikou.administration;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the administrator loads of regions, and pairs compared by it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferenceFiguresTest {

    private static final String PATH = "/api/v1/reference-figures";
    private static final String FIGURES =
            "/api/v1/statistics/figures?by=PAIR&measure=TOTAL_INVESTMENT&measure=STARTED_RATE";

    @Test
    void pairs_are_compared_by_the_latest_year_with_its_source_and_those_without_say_so() {
        TwoSides.agreed(aSignedProject());
        load(entry("POPULATION", "210000", 2022, 4000), entry("POPULATION", "210000", 2024, 4100.5))
                .statusCode(200);
        JsonPath answer = as("ndrc")
                .get(FIGURES + "&per=CAPITA")
                .then()
                .statusCode(200)
                .body("items.find { it.measure == 'STARTED_RATE' && it.pairCode == 'LN-JS' }.per", nullValue())
                .body("items.find { it.pairCode == null }.per", nullValue())
                .extract()
                .jsonPath();
        String per = "items.find { it.measure == 'TOTAL_INVESTMENT' && it.pairCode == 'LN-JS' }.";
        BigDecimal value = new BigDecimal(answer.getString(per + "value"));
        assertEquals(
                value.divide(new BigDecimal("4100.5"), 4, RoundingMode.HALF_UP).stripTrailingZeros(),
                new BigDecimal(answer.getString(per + "per.value")).stripTrailingZeros());
        assertEquals(2024, answer.getInt(per + "per.year"));
        assertEquals("210000", answer.getString(per + "per.regionCode"));
        assertEquals("公报 2024", answer.getString(per + "per.source"));
        as("ndrc").get(FIGURES + "&per=CAPITA&to=2023-12-31").then().body(per + "per.year", equalTo(2022));
        as("ndrc")
                .get(FIGURES + "&per=GDP&perSide=EAST&pairCode=LN-JS&pairCode=NM")
                .then()
                .body(per + "per.regionCode", equalTo("320000"))
                .body(per + "per.value", nullValue())
                .body("items.find { it.pairCode == 'NM' }.per.regionCode", nullValue());
    }

    @Test
    void nothing_is_overwritten_and_a_past_day_knows_only_what_was_loaded_then() {
        load(entry("GDP", "230000", 2023, 100)).body("added", equalTo(1));
        load(entry("GDP", "230000", 2023, 100)).body("unchanged", equalTo(1)).body("corrected", equalTo(0));
        load(entry("GDP", "230000", 2023, 120)).body("corrected", equalTo(1));
        loaded("230000").body("items.findAll { it.regionCode == '230000' }.value", contains(120));
        as("ndrc")
                .get(FIGURES + "&per=GDP&pairCode=HL-GD&asOf=2025-12-31")
                .then()
                .statusCode(200)
                .body("items.per.value", everyItem(nullValue()));
        Map<String, Object> withdrawn = entry("GDP", "230000", 2023, 1);
        withdrawn.remove("value");
        load(withdrawn).body("withdrawn", equalTo(1));
        loaded("230000").body("items.regionCode", not(hasItem("230000")));
    }

    @Test
    void a_rehearsal_stores_nothing() {
        as("admin")
                .body(Map.of("items", List.of(entry("GDP", "220000", 2023, 100))))
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        loaded("220000").body("items.regionCode", not(hasItem("220000")));
    }

    @ParameterizedTest
    @CsvSource({
        "GDP, 999999, 2023, 1, 公报, 422, /items/1/regionCode",
        "GDP, 210000, 2099, 1, 公报, 422, /items/1/year",
        "GDP, 220100, 2020, 1, 公报, 422, /items/1",
        "GDP, 210000, 1999, 1, 公报, 400, /items/1/year",
        "GDP, 210000, 2023, 0, 公报, 400, /items/1/value",
        "GDP, 210000, 2023, -5, 公报, 400, /items/1/value",
        "GDP, 210000, 2023, 1.00001, 公报, 400, /items/1/value",
        "GDP, 210000, 2023, 1, '', 400, /items/1/source",
        "AREA, 210000, 2023, 1, 公报, 400, /items/1/kind"
    })
    void a_bad_row_is_named_and_nothing_is_stored(
            String kind, String region, int year, BigDecimal value, String source, int status, String pointer) {
        Map<String, Object> bad = entry(kind, region, year, value);
        bad.put("source", source);
        load(entry("GDP", "220100", 2020, 7), bad).statusCode(status).body("errors.pointer", hasItem(pointer));
        loaded("220100").body("items.regionCode", not(hasItem("220100")));
    }

    @Test
    void a_load_is_neither_empty_nor_endless_and_the_administrators() {
        as("admin").body(Map.of("items", List.of())).post(PATH).then().statusCode(400);
        for (String noObject : List.of("[]", "\"x\"", "5")) {
            as("admin").body(noObject).post(PATH).then().statusCode(400).body("errors.code", contains("NOT_AN_OBJECT"));
        }
        as("liaoning-approver")
                .body(Map.of("items", List.of(entry("GDP", "210000", 2023, 1))))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"&per=AREA, per", "&per=GDP&perSide=WEST, perSide"})
    void bad_questions_are_named(String filters, String pointer) {
        as("ndrc").get(FIGURES + filters).then().statusCode(400).body("errors.pointer", contains(pointer));
        as("ndrc")
                .get("/api/v1/statistics/figures?per=GDP")
                .then()
                .statusCode(400)
                .body("errors.code", contains("PER_NEEDS_PAIRS"));
    }

    private static Map<String, Object> entry(String kind, String region, int year, Object value) {
        return new TreeMap<>(
                Map.of("kind", kind, "regionCode", region, "year", year, "value", value, "source", "公报 " + year));
    }

    @SafeVarargs
    private static ValidatableResponse load(Map<String, Object>... entries) {
        return as("admin").body(Map.of("items", List.of(entries))).post(PATH).then();
    }

    private static ValidatableResponse loaded(String region) {
        return as("observer").get(PATH).then().statusCode(200);
    }
}
