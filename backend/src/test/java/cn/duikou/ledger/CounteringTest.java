package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static cn.duikou.ledger.BothSides.OURS;
import static cn.duikou.ledger.BothSides.THEIRS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.agreement.AgreementFixture;
import cn.duikou.exchange.ExchangeFixture;
import cn.duikou.meeting.MeetingFixture;
import cn.duikou.park.ParkFixture;
import cn.duikou.project.ProjectFixture;
import cn.duikou.replication.ReplicationFixture;
import cn.duikou.support.SupportFixture;
import cn.duikou.zone.ZoneLinkFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures told with a return are held against the rules of their ledger like a proposal of the side that tells them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CounteringTest {

    private static final Map<String, Map<String, Object>> LEDGERS = Map.of(
            "projects", ProjectFixture.aSignedProject(),
            "parks", ParkFixture.aPark(),
            "zone-links", ZoneLinkFixture.aZoneLink(),
            "cadre-exchanges", ExchangeFixture.aBatch(),
            "meetings", MeetingFixture.aMeeting(),
            "agreements", AgreementFixture.anAgreement(),
            "replications", ReplicationFixture.aReplication(),
            "supports", SupportFixture.aSupport());

    @Test
    void no_ledger_moves_a_record_to_another_pair_by_a_return() {
        LEDGERS.forEach((ledger, facts) -> {
            BothSides sides = new BothSides("/api/v1/" + ledger);
            String id = sides.sent(facts);
            String tag = sides.tag(THEIRS, id);
            refused(counter(sides, id, Map.of("pairCode", "JL-ZJ")), "/pairCode", "PAIR_IS_FIXED");
            refused(counter(sides, id, Map.of("clauses", List.of("X9"))), "/clauses/0", "UNKNOWN_CLAUSE");
            assertEquals(tag, sides.tag(THEIRS, id));
            sides.view(THEIRS, id).body("state", equalTo("SENT"));
        });
    }

    @Test
    void what_no_side_could_propose_is_no_figure_of_the_other_one_either() {
        refused("agreements", Map.of("expiresOn", "2025-03-01"), "/expiresOn");
        refused(
                "supports",
                Map.of("movements", List.of(Map.of("step", "USED", "on", "2025-03-01", "quantity", 1))),
                "/movements/0/quantity");
        refused(
                "meetings",
                Map.of("commitments", List.of(MeetingFixture.commitment(1, "2025-05-11"))),
                "/commitments/0/dueOn");
        refused("projects", Map.of("stage", "OPERATING"), "/registeredOn");
        Map<String, Object> gone = ExchangeFixture.aParticipant();
        gone.putAll(Map.of("endedOn", "2099-01-01", "endReason", "OTHER"));
        refused("cadre-exchanges", Map.of("participants", List.of(gone)), "/participants/0/endedOn");
    }

    @Test
    void a_rehearsal_refuses_the_same() {
        BothSides sides = new BothSides("/api/v1/agreements");
        String id = sides.sent(LEDGERS.get("agreements"));
        as(THEIRS)
                .header("If-Match", sides.tag(THEIRS, id))
                .body(Map.of("reason", "不符", "counterFacts", Map.of("expiresOn", "2025-03-01")))
                .post("/api/v1/agreements/" + id + "/return?dryRun=true")
                .then()
                .statusCode(422);
    }

    /** The other side does not see all that a proposal points to; that is no reason to keep it. */
    @Test
    void what_the_proposal_itself_has_wrong_for_the_other_side_stops_no_return() {
        BothSides sides = new BothSides("/api/v1/supports");
        Map<String, Object> facts = SupportFixture.aSupport();
        facts.put("recipientCode", AnyRecord.drafted());
        String id = sides.sent(facts);
        counter(sides, id, Map.of("grantor", "江苏省发展改革委")).statusCode(200);
        sides.view(OURS, id).body("state", equalTo("RETURNED"));
    }

    private static void refused(String ledger, Map<String, Object> counterFacts, String pointer) {
        BothSides sides = new BothSides("/api/v1/" + ledger);
        counter(sides, sides.sent(LEDGERS.get(ledger)), counterFacts)
                .statusCode(422)
                .body("errors.pointer", hasItem("/counterFacts" + pointer));
    }

    private static void refused(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("errors.pointer", contains("/counterFacts" + pointer))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse counter(BothSides sides, String id, Map<String, Object> counterFacts) {
        return sides.move(THEIRS, id, "return", Map.of("reason", "与我方不符", "counterFacts", counterFacts));
    }
}
