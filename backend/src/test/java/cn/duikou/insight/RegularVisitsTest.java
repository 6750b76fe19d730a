package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That visits of principals are held against the duty of 四(一), year by year. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegularVisitsTest {

    private static final String VISITS = "/api/v1/statistics/regular-visits";
    private static final BothSides MEETINGS = new BothSides("/api/v1/meetings");
    private static final int THIS_YEAR =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

    @Test
    void a_year_without_a_visit_that_both_agreed_on_is_missing_and_the_running_one_awaited() {
        Map<String, Object> visit = with(with(aMeeting(), "kind", "PRINCIPALS_VISIT"), "heldOn", "2018-06-01");
        MEETINGS.sent(visit);
        MEETINGS.agreed(with(aMeeting(), "heldOn", "2018-06-01"));
        Map<String, Object> before = of("LN-JS", 2018);
        MEETINGS.agreed(visit);
        Map<String, Object> after = of("LN-JS", 2018);
        assertEquals((int) before.get("visits") + 1, after.get("visits"));
        assertEquals("KEPT", after.get("standing"));
        assertEquals(
                after.get("visits"),
                literally(as("ndrc")).get(after.get("list").toString()).path("total"));
        visits("pairCode=LN-JS")
                .body("clause", equalTo("S1.f"))
                .body("measures.code", hasItems("VISIT_YEARS_DUE", "VISIT_YEARS_KEPT", "VISIT_YEARS_MISSING"))
                .body("pairs[0].years.size()", equalTo(THIS_YEAR - 2016))
                .body("pairs[0].years.find { it.year == " + THIS_YEAR + " }.standing", equalTo("AWAITED"))
                .body("pairs[0].due", equalTo(THIS_YEAR - 2017));
        String all = visits("pairCode=LN-JS").extract().path("pairs[0].list");
        List<Integer> visits = visits("pairCode=LN-JS").extract().path("pairs[0].years.visits");
        assertEquals(
                visits.stream().mapToInt(Integer::intValue).sum(),
                literally(as("ndrc")).get(all).<Integer>path("total"));
        visits("pairCode=LN-JS&asOf=2018-12-31")
                .body("pairs[0].due", equalTo(2))
                .body("pairs[0].missing", equalTo(2))
                .body("pairs[0].years.list", contains(nullValue(), nullValue()));
        visits("pairCode=LN-JS&asOf=2018-12-30").body("pairs[0].due", equalTo(1));
    }

    @Test
    void only_the_pairs_of_the_plan_owe_visits() {
        visits("")
                .body("pairs.pairCode", hasItems("LN-JS", "HRB-SZ"))
                .body("pairs.pairCode", not(hasItems("NM")))
                .body("pairs", hasSize(7));
        visits("pairCode=LN-JS.liaoyang-nantong").body("pairs", empty());
        as("jiangsu-editor").get(VISITS).then().body("pairs.pairCode", contains("LN-JS"));
    }

    @Test
    void bad_questions_are_named() {
        as("shenyang-editor")
                .get(VISITS + "?pairCode=LN-JS")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("pairCode"));
        as("ndrc")
                .get(VISITS + "?asOf=2016-12-31")
                .then()
                .statusCode(400)
                .body("errors.code", contains("DATE_TOO_EARLY"));
    }

    private static Map<String, Object> of(String pair, int year) {
        return visits("pairCode=" + pair).extract().path("pairs[0].years.find { it.year == " + year + " }");
    }

    private static ValidatableResponse visits(String filters) {
        return as("ndrc")
                .get(VISITS + (filters.isEmpty() ? "" : "?" + filters))
                .then()
                .statusCode(200);
    }
}
