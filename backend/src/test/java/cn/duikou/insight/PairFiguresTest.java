package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pair's figures count, seen by how they move. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PairFiguresTest {

    private static final JsonPathConfig WHOLE =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);
    private static final String GROSS = "totalInvestmentGrossWan";
    private static final String NET = "totalInvestmentNetWan";
    private static final String INVESTED = "investedWan";
    private static final String PENDING = "pendingRevisions";

    @Test
    void a_shared_project_is_gross_where_it_is_entered_and_net_by_its_shares() {
        Figures own = new Figures("LN-JS");
        Figures other = new Figures("SY-BJ");
        TwoSides.agreed(with(aSignedProject(), "attribution", List.of(share("LN-JS", 60), share("SY-BJ", 40))));
        assertEquals(List.of("120000.5", "72000.3"), own.moved(GROSS, NET));
        assertEquals(List.of("0", "48000.2"), other.moved(GROSS, NET));
    }

    @Test
    void a_project_that_attributes_nothing_is_all_its_own() {
        Figures own = new Figures("LN-JS");
        TwoSides.agreed();
        assertEquals(List.of("120000.5", "120000.5"), own.moved(GROSS, NET));
    }

    @Test
    void neither_an_intention_nor_a_framework_is_investment() {
        Figures own = new Figures("LN-JS");
        TwoSides.agreed(with(aSignedProject(), "kind", "FRAMEWORK"));
        TwoSides.agreed(with(with(aSignedProject(), "stage", "INTENDED"), "signedOn", null));
        assertEquals(List.of("0", "0", "0"), own.moved(GROSS, NET, INVESTED));
    }

    @Test
    void what_was_invested_stays_invested_when_the_project_is_given_up() {
        Figures own = new Figures("LN-JS");
        Map<String, Object> givenUp = with(with(aSignedProject(), "stage", "TERMINATED"), "terminatedOn", "2025-09-01");
        TwoSides.agreed(with(givenUp, "progressReports", List.of(progress("2025-05", 300.25))));
        assertEquals(List.of("0", "0", "300.25"), own.moved(GROSS, NET, INVESTED));
    }

    @Test
    void a_first_draft_is_no_pending_revision_and_a_change_is_one() {
        Figures own = new Figures("LN-JS");
        TwoSides.sent();
        assertEquals(List.of("0"), own.moved(PENDING));
        String id = TwoSides.agreed();
        TwoSides.change(TwoSides.OURS, id, Map.of("summary", "拟补充")).statusCode(200);
        TwoSides.move(TwoSides.OURS, id, "send").statusCode(200);
        assertEquals(List.of("1"), own.moved(PENDING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?asOf=2025-12-31"})
    void every_number_names_its_measure_and_opens_what_adds_up_to_it(String day) {
        TwoSides.sent();
        TwoSides.agreed(with(aSignedProject(), "kind", "FRAMEWORK"));
        JsonPath summary = as("ndrc").get("/api/v1/pairs/LN-JS/summary" + day).jsonPath(WHOLE);
        Map<String, Map<String, Object>> measures = SummedList.measures();
        for (Map<String, Object> source : summary.<Map<String, Object>>getList("sources")) {
            String pointer = source.get("pointer").toString();
            assertEquals(measures.get(source.get("measure")).get("version"), source.get("version"));
            BigDecimal told =
                    new BigDecimal(summary.getString(pointer.substring(1).replace('/', '.')));
            String summed = pointer.equals("/totalInvestmentNetWan")
                    ? "attributedTotalInvestmentWan"
                    : (String) measures.get(source.get("measure")).get("sumOf");
            BigDecimal sum = SummedList.of("ndrc", source.get("list").toString(), summed);
            assertEquals(0, told.compareTo(sum.setScale(2, RoundingMode.HALF_UP)), pointer + " " + sum);
        }
        for (Map<String, Object> stage : summary.<Map<String, Object>>getList("stages")) {
            assertEquals(
                    stage.get("count").toString(),
                    SummedList.of("ndrc", stage.get("list").toString(), (String) null)
                            .toString());
            BigDecimal amount = stage.get("investmentList") == null
                    ? BigDecimal.ZERO
                    : SummedList.of("ndrc", stage.get("investmentList").toString(), "totalInvestmentWan");
            assertEquals(
                    0,
                    amount.compareTo(
                            new BigDecimal(stage.get("totalInvestmentWan").toString())),
                    stage.toString());
        }
    }

    @Test
    void of_a_past_day_only_what_was_in_force_is_told() {
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/summary?asOf=2019-12-31")
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2019-12-31"))
                .body("projectsByState", not(hasKey("SENT")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2999-01-01", "yesterday"})
    void a_day_of_which_nothing_can_be_told_is_refused(String day) {
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/summary?asOf=" + day)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("asOf"));
    }

    /** A pair's figures as they stood when it was made. */
    private record Figures(String pairCode, Map<String, Object> before) {

        Figures(String pairCode) {
            this(pairCode, read(pairCode));
        }

        List<String> moved(String... figures) {
            Map<String, Object> now = read(pairCode);
            return List.of(figures).stream()
                    .map(figure -> number(now, figure).subtract(number(before, figure)))
                    .map(difference -> difference.stripTrailingZeros().toPlainString())
                    .toList();
        }

        private static BigDecimal number(Map<String, Object> figures, String figure) {
            return new BigDecimal(figures.get(figure).toString());
        }

        private static Map<String, Object> read(String pairCode) {
            String figures =
                    as("ndrc").get("/api/v1/pairs/" + pairCode + "/summary").asString();
            return JsonPath.from(figures).using(WHOLE).getMap("$");
        }
    }
}
