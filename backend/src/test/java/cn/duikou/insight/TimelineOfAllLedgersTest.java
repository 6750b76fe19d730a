package cn.duikou.insight;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.agreement.AgreementFixture;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.BothSides;
import cn.duikou.park.ParkFixture;
import cn.duikou.park.SettlementCalls;
import cn.duikou.replication.ReplicationFixture;
import cn.duikou.support.SupportFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What came after the first step stands on the timeline as well: promises, stages, payments and settlements. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineOfAllLedgersTest {

    @Test
    void what_was_promised_stands_on_the_day_on_which_it_is_due_or_was_done() {
        Map<String, Object> facts = with(
                with(AgreementFixture.anAgreement(), "signedOn", "2018-01-05"),
                "obligations",
                List.of(
                        Map.of("content", "编制规划", "side", "EAST", "dueOn", "2018-03-01"),
                        with(
                                with(
                                        Map.of("content", "共建平台", "side", "EAST", "dueOn", "2018-05-01"),
                                        "cancelledOn",
                                        "2018-02-02"),
                                "cancelReason",
                                "不再需要"),
                        Map.of("content", "互派团队", "side", "EAST", "dueOn", "2018-04-01", "doneOn", "2018-02-01")));
        BothSides agreements = new BothSides("/api/v1/agreements");
        in2018(agreements.agreed(facts))
                .body("kind", contains("AGREEMENT_SIGNED", "OBLIGATION_DONE", "OBLIGATION_DUE"))
                .body("detail", contains(null, "互派团队", "编制规划"));
        facts.put("endedOn", "2018-02-15");
        in2018(agreements.agreed(facts))
                .body("kind", contains("AGREEMENT_SIGNED", "OBLIGATION_DONE", "AGREEMENT_ENDED"));
    }

    @Test
    void every_stage_of_a_replication_stands_on_its_day() {
        Map<String, Object> facts = with(ReplicationFixture.aReplication(), "stage", "ROLLED_OUT");
        facts.put("benchmarkedOn", "2018-01-01");
        facts.put("plannedOn", "2018-02-01");
        facts.put("pilotedOn", "2018-03-01");
        facts.put("rolledOutOn", "2018-04-01");
        BothSides replications = new BothSides("/api/v1/replications");
        in2018(replications.agreed(facts))
                .body(
                        "kind",
                        contains(
                                "PRACTICE_BENCHMARKED", "PRACTICE_PLANNED", "PRACTICE_ADOPTED", "PRACTICE_ROLLED_OUT"));
    }

    @Test
    void each_movement_of_a_support_stands_on_its_day() {
        List<Map<String, Object>> movements = List.of(
                Map.of("step", "GRANTED", "on", "2018-01-01", "quantity", 10),
                Map.of("step", "GRANTED", "on", "2018-01-01", "quantity", 5),
                Map.of("step", "PAID", "on", "2018-02-01", "quantity", 5),
                Map.of("step", "USED", "on", "2018-03-01", "quantity", 2));
        String id = new BothSides("/api/v1/supports").agreed(with(SupportFixture.aSupport(), "movements", movements));
        in2018(id).body("kind", contains("SUPPORT_GRANTED", "SUPPORT_GRANTED", "SUPPORT_PAID", "SUPPORT_USED"));
    }

    @Test
    void each_year_to_settle_and_those_that_were_agreed_stand_on_their_days() {
        BothSides parks = new BothSides("/api/v1/parks");
        Map<String, Object> facts =
                with(ParkFixture.aParkWithTerms(), "settlements", List.of(ParkFixture.figures(2022, 800, null)));
        String id = SettlementCalls.settled(facts, List.of(ParkFixture.figures(2022, 800, 800)));
        String today = AsOf.today(Clock.systemUTC()).toString();
        of(id, "kind=SETTLEMENT_DUE&onTo=2026-12-31")
                .body("on", contains("2024-04-29", "2025-04-30", "2026-04-30"))
                .body("detail", contains("2023", "2024", "2025"));
        of(id, "kind=SETTLEMENT_DUE&onTo=2024-12-31").body("benefitBase", contains("RETAINED_TAX"));
        of(id, "kind=PARK_ESTABLISHED").body("benefitBase", everyItem(nullValue()));
        String thisYear = today.substring(0, 4);
        of(id, "kind=SETTLEMENT_DUE").body("detail.max()", equalTo(thisYear));
        of(id, "kind=SETTLEMENT_AGREED").body("on", contains(today)).body("detail", contains("2022"));
        String drafted = parks.sent(facts);
        of(drafted, "kind=SETTLEMENT_DUE").body("kind", empty());
    }

    @Test
    void what_was_settled_on_one_day_stands_in_the_order_of_its_years() {
        List<Map<String, Object>> settled = Stream.of(2024, 2022, 2025, 2023)
                .map(year -> ParkFixture.figures(year, 800, 800))
                .toList();
        String id = SettlementCalls.settled(ParkFixture.aParkWithTerms(), settled);
        of(id, "kind=SETTLEMENT_AGREED").body("detail", contains("2022", "2023", "2024", "2025"));
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?size=200&kind=SETTLEMENT_AGREED")
                .then()
                .body("items.findAll { it.recordId == '" + id + "' }.detail", contains("2025", "2024", "2023", "2022"));
    }

    /** The events of that record alone, the earliest first. */
    private static ValidatableResponse of(String id, String asked) {
        return as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?size=200&sort=on&" + asked)
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.recordId == '" + id + "' }");
    }

    private static ValidatableResponse in2018(String id) {
        return of(id, "onFrom=2018-01-01&onTo=2018-12-31");
    }
}
