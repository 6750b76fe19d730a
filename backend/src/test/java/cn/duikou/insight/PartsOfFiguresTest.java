package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.share;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what stands beside a figure, and its net, are what their own lists add up to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PartsOfFiguresTest {

    private static final String FIGURES = "/api/v1/statistics/figures?";
    private static final JsonPathConfig WHOLE =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    @ParameterizedTest
    @CsvSource({
        "ndrc, by=PAIR",
        "ndrc, pairCode=LN-JS&clause=T2&from=2024-01-01&to=2025-12-31",
        "ndrc, pairCode=SY-BJ&interval=YEAR",
        "jiangsu-approver, by=PAIR",
        "observer, pairCode=LN-JS&asOf=2025-12-31"
    })
    void net_is_the_sum_of_the_shares_in_its_list(String account, String asked) {
        shared();
        Map<String, Map<String, Object>> measures = SummedList.measures();
        List<Map<String, Object>> figures = figures(account, asked);
        assertTrue(figures.stream().anyMatch(figure -> figure.get("net") != null), asked);
        for (Map<String, Object> figure : figures) {
            Map<String, Object> measure = measures.get(figure.get("measure").toString());
            assertEquals(measure.get("attributed"), figure.get("netList") != null, figure.toString());
            if (figure.get("netList") != null) {
                String field = measure.get("sumOf").toString();
                BigDecimal sum = SummedList.of(
                        account,
                        figure.get("netList").toString(),
                        "attributed" + field.substring(0, 1).toUpperCase() + field.substring(1));
                assertEquals(plain(figure.get("net")), plain(sum.setScale(2, RoundingMode.HALF_UP)), figure.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ndrc, pairCode=LN-JS", "jiangsu-approver, clause=T2.1", "ndrc, from=2024-01-01&to=2025-12-31"})
    void what_is_beside_a_figure_is_the_sum_of_its_own_list(String account, String asked) {
        TwoSides.sent();
        TwoSides.returned();
        Map<String, Map<String, Object>> measures = SummedList.measures();
        for (Map<String, Object> figure : figures(account, asked)) {
            Map<String, Object> measure = measures.get(figure.get("measure").toString());
            for (String part : List.of("oneSided", "sent", "disputed")) {
                Map<?, ?> beside = (Map<?, ?>) figure.get(part);
                if (measure.get("ratioOf") == null && beside != null && beside.get("list") != null) {
                    String list = beside.get("list").toString();
                    assertEquals(
                            plain(beside.get("value")),
                            plain(SummedList.of(account, list, measure)),
                            part + " of " + figure);
                }
            }
        }
    }

    @Test
    void a_row_tells_the_share_of_the_pairs_that_are_asked_for() {
        String id = shared();
        String mine = "items.find { it.id == '" + id + "' }.";
        String list = "/api/v1/projects?size=200&attributedTo=";
        as("ndrc")
                .get(list + "SY-BJ")
                .then()
                .body(mine + "pairCode", equalTo("LN-JS"))
                .body(mine + "attributedPercent", equalTo(33.33f))
                .body(mine + "attributedTotalInvestmentWan", equalTo(39996.16665f));
        as("ndrc").get(list + "SY-BJ&attributedTo=LN-JS").then().body(mine + "attributedPercent", equalTo(100));
        as("ndrc").get(list + "JL-ZJ").then().body("items.find { it.id == '" + id + "' }", nullValue());
        as("ndrc")
                .get("/api/v1/projects?pairCode=LN-JS")
                .then()
                .body("items.attributedPercent", everyItem(nullValue()));
        as("ndrc").get(list + "XX").then().statusCode(400).body("errors[0].pointer", equalTo("attributedTo"));
        as("ndrc")
                .get("/api/v1/progress-reports?attributedTo=XX")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("attributedTo"));
    }

    @Test
    void what_only_agreed_records_can_be_has_nothing_that_waits() {
        TwoSides.sent(with(aSignedProject(), "signedOn", "2018-01-05"));
        as("ndrc")
                .get(FIGURES + "measure=DORMANT_PROJECTS&measure=PROJECTS")
                .then()
                .body("items[0].sent", nullValue())
                .body("items[0].disputed", nullValue())
                .body("items[0].oneSided.records", equalTo(0))
                .body(
                        "items[1].sent.list",
                        equalTo(
                                "/api/v1/projects?state=SENT&kind=INVESTMENT&kind=SERVICE"
                                        + "&kind=TECHNOLOGY&stage=SIGNED&stage=REGISTERED&stage=STARTED&stage=COMPLETED&stage=OPERATING"));
    }

    private static String shared() {
        return TwoSides.agreed(with(
                with(aSignedProject(), "attribution", List.of(share("LN-JS", 66.67), share("SY-BJ", 33.33))),
                "progressReports",
                List.of(with(progress("2024-12", 100.07), "paidInWan", 33.01), progress("2025-02", 250.25))));
    }

    private static List<Map<String, Object>> figures(String account, String asked) {
        return as(account)
                .get(FIGURES + asked)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(WHOLE)
                .getList("items");
    }

    private static String plain(Object told) {
        BigDecimal stripped = new BigDecimal(told.toString()).stripTrailingZeros();
        return stripped.signum() == 0 ? "0" : stripped.toPlainString();
    }
}
