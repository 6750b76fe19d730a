package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.project.TwoSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filtering the board, reading on in it, and what it comes to by pair. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiscrepancyBoardTest {

    private static final String PATH = "/api/v1/discrepancies";
    private static final String SUB_PAIR = "LN-JS.fuxin-yancheng";

    @Test
    void a_kind_is_asked_for_by_name() {
        String dispute = TwoSides.returned();
        String waiting = TwoSides.sent();
        board("ndrc", "kind=DISPUTE")
                .body("items.kind", everyItem(equalTo("DISPUTE")))
                .body("items.id", hasItem(dispute));
        board("ndrc", "kind=WAITING")
                .body("items.kind", everyItem(equalTo("WAITING")))
                .body("items.id", hasItem(waiting));
        List<String> both = board("ndrc", "kind=WAITING&kind=DISPUTE").extract().path("items.id");
        assertTrue(both.containsAll(List.of(dispute, waiting)));
    }

    @Test
    void a_pair_is_asked_for_alone_or_with_those_below_it() {
        String below = below();
        board("ndrc", "pairCode=LN-JS").body("items.pairCode", everyItem(equalTo("LN-JS")));
        board("ndrc", "pairCode=LN-JS&withSubPairs=true").body("items.id", hasItem(below));
        board("ndrc", "pairCode=" + SUB_PAIR).body("items.id", hasItem(below));
        board("ndrc", "pairCode=JL-ZJ&withSubPairs=true").body(of(below), empty());
    }

    @Test
    void older_means_that_so_many_days_have_passed() {
        String id = TwoSides.returned();
        board("ndrc", "olderThanDays=0").body(of(id), empty());
        age(id, 10);
        board("ndrc", "olderThanDays=9&kind=DISPUTE")
                .body(of(id) + ".days", contains(10))
                .body("items.days.findAll { it < 10 }", empty());
        board("ndrc", "olderThanDays=10").body(of(id), empty());
    }

    @Test
    void the_oldest_comes_first_and_one_page_follows_the_other() {
        for (int days : List.of(4001, 4003, 4002)) {
            age(TwoSides.returned(), days);
        }
        List<Integer> days = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = as("ndrc")
                    .get(PATH + "?pairCode=LN-JS&kind=DISPUTE&olderThanDays=4000&size=2" + after)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(3))
                    .extract()
                    .jsonPath();
            days.addAll(page.getList("items.days"));
            after = page.getString("next") == null ? "" : "&after=" + page.getString("next");
        } while (!after.isEmpty());
        assertEquals(List.of(4003, 4002, 4001), days);
        as("ndrc")
                .get(PATH + "?pairCode=LN-JS&kind=DISPUTE&olderThanDays=4000&page=2&size=2")
                .then()
                .body("items.days", contains(4001));
    }

    @Test
    void can_be_sorted_by_pair_and_by_ledger() {
        for (String sort : List.of("pairCode", "ledger", "code")) {
            List<String> values = as("ndrc")
                    .get(PATH + "?size=200&sort=" + sort)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items." + sort);
            assertEquals(values.stream().sorted().toList(), values, sort);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind=QUARREL,kind,NOT_ONE_OF",
        "ledger=revision,ledger,NOT_ONE_OF",
        "pairCode=XX-YY,pairCode,UNKNOWN_PAIR",
        "withSubPairs=yes,withSubPairs,NOT_A_FLAG",
        "olderThanDays=-1,olderThanDays,OUT_OF_RANGE",
        "olderThanDays=36501,olderThanDays,OUT_OF_RANGE",
        "olderThanDays=ten,olderThanDays,NOT_A_NUMBER",
        "sort=days,sort,NOT_ONE_OF",
        "after=x,after,CURSOR_INVALID",
        "q=机床,q,UNKNOWN_PARAMETER"
    })
    void what_cannot_be_asked_is_named(String query, String name, String code) {
        String[] parameter = query.split("=", 2);
        refused("ndrc", call -> call.queryParam(parameter[0], parameter[1]).get(PATH), 400, name, code);
    }

    @Test
    void a_pair_sums_up_its_own_and_those_below_it() {
        Sum before = Sum.of("ndrc", "LN-JS");
        String id = TwoSides.sent();
        TwoSides.sent();
        below();
        move(THEIRS, id, "return", Map.of("reason", "不符", "counterFacts", Map.of("totalInvestmentWan", 98000.25)))
                .statusCode(200);
        TwoSides.returned();
        Sum now = Sum.of("ndrc", "LN-JS");
        assertEquals(2, now.number("disputes") - before.number("disputes"));
        assertEquals(2, now.number("waiting") - before.number("waiting"));
        assertEquals(0, now.number("oneSided") - before.number("oneSided"));
        assertEquals(new BigDecimal("240001.0"), now.wan("proposedWan").subtract(before.wan("proposedWan")));
        assertEquals(
                0,
                new BigDecimal("98000.25").compareTo(now.wan("counteredWan").subtract(before.wan("counteredWan"))),
                "where the other side has no figures, nothing is in force");
        assertEquals(0, now.wan("inForceWan").compareTo(before.wan("inForceWan")));
    }

    @Test
    void the_pair_with_the_most_disputes_comes_first() {
        List<Integer> disputes = summary("ndrc", "").extract().path("items.disputes");
        assertEquals(disputes.stream().sorted((one, other) -> other - one).toList(), disputes);
    }

    @Test
    void the_summary_tells_what_the_list_finds() {
        String filters = "?pairCode=LN-JS&withSubPairs=true&size=1&kind=";
        Sum sum = Sum.of("jiangsu-editor", "LN-JS");
        for (Map.Entry<String, String> kind : Map.of(
                        "DISPUTE", "disputes", "WAITING", "waiting", "ONE_SIDED", "oneSided")
                .entrySet()) {
            as("jiangsu-editor")
                    .get(PATH + filters + kind.getKey())
                    .then()
                    .body("total", equalTo(sum.number(kind.getValue())));
        }
    }

    @Test
    void who_sees_agreed_records_only_is_told_no_number_of_disputes() {
        summary("observer", "?pairCode=LN-JS")
                .body("items.disputes", contains(nullValue()))
                .body("items.waiting", contains(nullValue()))
                .body("items.proposedWan", contains(nullValue()));
    }

    @Test
    void a_city_sees_its_own_pair_alone() {
        summary("shenyang-approver", "").body("items.pairCode", contains("SY-BJ"));
        summary("jiangsu-editor", "").body("items.pairCode", hasSize(1));
        refused(
                "shenyang-approver",
                call -> call.get(PATH + "/summary?pairCode=LN-JS"),
                400,
                "pairCode",
                "UNKNOWN_PAIR");
    }

    /** A proposal for a sub-pair, sent by the province above. */
    private static String below() {
        Map<String, Object> project = aSignedProject();
        project.putAll(Map.of("pairCode", SUB_PAIR, "regionCode", "210900", "name", "阜新新能源项目"));
        String id = TwoSides.drafted(project);
        move(OURS, id, "send").statusCode(200);
        return id;
    }

    private static void age(String id, int days) {
        Stored.tamper("update discrepancy set since = since - interval '" + days + " days' where id = '" + id + "'");
    }

    private static String of(String id) {
        return "items.findAll { it.id == '" + id + "' }";
    }

    private static ValidatableResponse board(String account, String filter) {
        return as(account).get(PATH + "?sort=-since&size=200&" + filter).then().statusCode(200);
    }

    private static ValidatableResponse summary(String account, String asked) {
        return as(account).get(PATH + "/summary" + asked).then().statusCode(200);
    }

    /** What a pair came to when it was read. */
    private record Sum(Map<String, Object> told) {

        static Sum of(String account, String pair) {
            return new Sum(summary(account, "?pairCode=" + pair).extract().path("items[0]"));
        }

        int number(String field) {
            return (Integer) told.get(field);
        }

        BigDecimal wan(String field) {
            return new BigDecimal(told.get(field).toString());
        }
    }
}
