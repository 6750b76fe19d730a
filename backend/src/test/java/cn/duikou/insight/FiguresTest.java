package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.park.ParkFixture.aPark;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That every figure is what its list adds up to, and counts what its measure says. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FiguresTest {

    private static final String FIGURES = "/api/v1/statistics/figures?";
    private static final JsonPathConfig WHOLE =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    @ParameterizedTest
    @ValueSource(strings = {"ndrc", "jiangsu-approver", "observer"})
    void every_figure_is_the_sum_of_its_list(String account) {
        TwoSides.agreed();
        TwoSides.sent();
        whatStandsWithinRecords();
        Map<String, Map<String, Object>> measures = SummedList.measures();
        for (String filters : someFilters(account)) {
            for (Map<String, Object> figure : figures(account, filters)) {
                Map<String, Object> measure = measures.get(figure.get("measure").toString());
                if (measure.get("ratioOf") == null) {
                    String told = account + " " + filters + " " + figure.get("measure");
                    assertEquals(
                            plain(figure.get("value")),
                            plain(SummedList.of(account, figure.get("list").toString(), measure)),
                            told);
                }
            }
        }
    }

    /** Progress, commitments and yearly indicators, whose measures count them one by one. */
    private static void whatStandsWithinRecords() {
        TwoSides.agreed(with(
                with(aSignedProject(), "attribution", List.of(share("LN-JS", 60), share("SY-BJ", 40))),
                "progressReports",
                List.of(progress("2024-12", 100), progress("2025-02", 250.25))));
        new BothSides("/api/v1/meetings")
                .agreed(with(
                        aMeeting(), "commitments", List.of(commitment(1, "2025-06-01"), commitment(2, "2099-01-01"))));
        new BothSides("/api/v1/parks")
                .agreed(with(
                        aPark(),
                        "indicators",
                        List.of(Map.of("year", 2023, "tenants", 9), Map.of("year", 2024, "tenants", 7))));
    }

    @Test
    void what_one_side_says_is_told_beside_and_never_within() {
        Map<String, Object> before = figure("pairCode=LN-JS", "TOTAL_INVESTMENT");
        TwoSides.sent();
        TwoSides.returned();
        Map<String, Object> after = figure("pairCode=LN-JS", "TOTAL_INVESTMENT");
        assertEquals(before.get("value"), after.get("value"));
        assertEquals("120000.5", moved(before, after, "sent"));
        assertEquals("120000.5", moved(before, after, "disputed"));
    }

    @Test
    void a_shared_project_counts_once_and_net_by_its_shares() {
        Map<String, Object> own = figure("pairCode=LN-JS", "TOTAL_INVESTMENT");
        Map<String, Object> other = figure("pairCode=SY-BJ", "TOTAL_INVESTMENT");
        Map<String, Object> all = figure("", "TOTAL_INVESTMENT");
        TwoSides.agreed(with(aSignedProject(), "attribution", List.of(share("LN-JS", 60), share("SY-BJ", 40))));
        assertEquals("120000.5 72000.3", moved(own, figure("pairCode=LN-JS", "TOTAL_INVESTMENT")));
        assertEquals("0 48000.2", moved(other, figure("pairCode=SY-BJ", "TOTAL_INVESTMENT")));
        assertEquals("120000.5 120000.5", moved(all, figure("", "TOTAL_INVESTMENT")));
    }

    @Test
    void a_series_parts_what_its_figure_has_together() {
        TwoSides.agreed();
        for (String interval : List.of("MONTH", "QUARTER", "YEAR")) {
            BigDecimal parts = figures("ndrc", "measure=EVER_SIGNED&interval=" + interval).stream()
                    .map(figure -> number(figure.get("value")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(plain(figure("", "EVER_SIGNED").get("value")), plain(parts), interval);
        }
        Map<String, Object> march = figures("ndrc", "measure=EVER_SIGNED&interval=MONTH&pairCode=LN-JS").stream()
                .filter(figure -> figure.get("from").equals("2025-03-01"))
                .findFirst()
                .orElseThrow();
        assertEquals("2025-03-31", march.get("to"));
    }

    @Test
    void a_rate_is_one_figure_by_another_and_none_where_nothing_was_signed() {
        TwoSides.agreed();
        Map<String, Object> signed = figure("pairCode=LN-JS", "EVER_SIGNED");
        Map<String, Object> started = figure("pairCode=LN-JS", "EVER_STARTED");
        BigDecimal rate = number(started.get("value"))
                .multiply(BigDecimal.valueOf(100))
                .divide(number(signed.get("value")), 2, RoundingMode.HALF_UP);
        assertEquals(plain(rate), plain(figure("pairCode=LN-JS", "STARTED_RATE").get("value")));
        as("ndrc").get(FIGURES + "measure=STARTED_RATE&asOf=2018-01-01").then().body("items[0].value", nullValue());
    }

    @Test
    void each_pair_has_a_figure_of_its_own_beside_that_of_all() {
        as("ndrc")
                .get(FIGURES + "measure=PROJECTS&by=PAIR")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.pairCode", hasItem("LN-JS"))
                .body("items[0].pairCode", nullValue())
                .body("items.findAll { it.pairCode }.value.sum()", equalTo(value("PROJECTS")));
        as("jiangsu-editor")
                .get(FIGURES + "measure=PROJECTS&by=PAIR")
                .then()
                .body("items.pairCode", contains(null, "LN-JS"));
    }

    @Test
    void a_past_day_has_no_standing_disputes() {
        as("ndrc")
                .get(FIGURES + "measure=PROJECTS&asOf=2018-01-01")
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(0))
                .body("items[0].sent", nullValue())
                .body("items[0].disputed", nullValue());
    }

    @Test
    void what_has_no_period_is_left_out_of_a_period() {
        as("ndrc")
                .get(FIGURES + "from=2025-01-01&to=2025-12-31")
                .then()
                .statusCode(200)
                .body("items.measure", hasItem("PROJECTS"))
                .body("items.measure", not(hasItem("PARKS")));
    }

    private static List<String> someFilters(String account) {
        List<String> pairs = as(account).get(FIGURES + "measure=PROJECTS").path("pairCodes");
        Random random = new Random(20171122);
        List<String> filters = new ArrayList<>(List.of(""));
        for (String clause :
                List.of("&clause=T2", "&clause=T2.1&clause=S3", "&from=2024-01-01&to=2025-06-18", "&asOf=2019-01-01")) {
            filters.add("pairCode=" + pairs.get(random.nextInt(pairs.size())) + clause);
        }
        return filters;
    }

    private static List<Map<String, Object>> figures(String account, String filters) {
        return as(account)
                .get(at(filters))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(WHOLE)
                .getList("items");
    }

    private static String at(String filters) {
        return filters.isEmpty() ? FIGURES.replace("?", "") : FIGURES + filters;
    }

    private static Map<String, Object> figure(String filters, String measure) {
        return figures("ndrc", (filters.isEmpty() ? "" : filters + "&") + "measure=" + measure)
                .getFirst();
    }

    private static int value(String measure) {
        return number(figure("", measure).get("value")).intValueExact();
    }

    private static String moved(Map<String, Object> before, Map<String, Object> after) {
        return difference(before.get("value"), after.get("value")) + " "
                + difference(before.get("net"), after.get("net"));
    }

    private static String moved(Map<String, Object> before, Map<String, Object> after, String beside) {
        return difference(((Map<?, ?>) before.get(beside)).get("value"), ((Map<?, ?>) after.get(beside)).get("value"));
    }

    private static String difference(Object before, Object after) {
        return plain(number(after).subtract(number(before)));
    }

    private static BigDecimal number(Object told) {
        return new BigDecimal(told.toString());
    }

    private static String plain(Object told) {
        BigDecimal stripped = number(told).stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
