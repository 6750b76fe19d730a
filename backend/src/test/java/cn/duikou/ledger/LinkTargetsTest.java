package cn.duikou.ledger;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.agreement.AgreementFixture;
import cn.duikou.exchange.ExchangeFixture;
import cn.duikou.meeting.MeetingFixture;
import cn.duikou.park.ParkFixture;
import cn.duikou.support.SupportFixture;
import cn.duikou.zone.ZoneLinkFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A code among facts stands for a record of the ledgers that the contract names there, and of no other. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LinkTargetsTest {

    private static final Map<LinkTarget, Long> LEDGERS = Map.of(
            LinkTarget.ANY_RECORD, 8L,
            LinkTarget.PROJECT, 1L,
            LinkTarget.PARK_OR_PROJECT, 2L,
            LinkTarget.REPLICATION, 1L,
            LinkTarget.PROJECT_OR_REPLICATION, 2L);

    @Inject
    EveryLedger everyLedger;

    @Test
    void a_record_of_another_ledger_cannot_stand_there() {
        BothSides meetings = new BothSides("/api/v1/meetings");
        String meeting = codeOf(meetings, meetings.drafted(MeetingFixture.aMeeting()));
        Map<String, Object> tenant = Map.of("enterprise", "某公司", "stage", "SIGNED", "projectCode", meeting);
        refused("parks", with(ParkFixture.aPark(), "tenants", List.of(tenant)), "/tenants/0/projectCode");
        refused("supports", with(SupportFixture.aSupport(), "recipientCode", meeting), "/recipientCode");
        refused(
                "cadre-exchanges",
                with(
                        ExchangeFixture.aBatch(),
                        "participants",
                        List.of(with(ExchangeFixture.aParticipant(), "creditedRecords", List.of(meeting)))),
                "/participants/0/creditedRecords/0");
        List<String> twoOfWhichOneFits = List.of(AnyRecord.agreedReplication(), AnyRecord.agreed());
        refused(
                "zone-links",
                with(ZoneLinkFixture.aZoneLink(), "experienceRecords", twoOfWhichOneFits),
                "/experienceRecords/1");
    }

    @Test
    void what_came_of_an_agreement_may_be_of_any_ledger() {
        BothSides meetings = new BothSides("/api/v1/meetings");
        String code = codeOf(meetings, meetings.drafted(MeetingFixture.aMeeting()));
        new BothSides("/api/v1/agreements")
                .drafted(
                        with(AgreementFixture.anAgreement(), "outcomes", List.of(code, AnyRecord.agreedReplication())));
    }

    /** It may stand where it stood, and nowhere else. */
    @Test
    void what_was_agreed_in_one_place_is_asked_for_in_another() {
        BothSides zones = new BothSides("/api/v1/zone-links");
        String project = AnyRecord.agreed();
        String id = zones.agreed(with(ZoneLinkFixture.aZoneLink(), "outcomes", List.of(project)));
        zones.change("liaoning-editor", id, Map.of("experienceRecords", List.of(project)))
                .statusCode(422)
                .body("errors.code", contains("RECORD_OF_OTHER_LEDGER"));
        zones.change("liaoning-editor", id, Map.of("results", "引进企业一家。")).statusCode(200);
    }

    @Test
    void no_record_is_its_own_result() {
        BothSides agreements = new BothSides("/api/v1/agreements");
        String id = agreements.agreed(AgreementFixture.anAgreement());
        agreements
                .change("liaoning-editor", id, Map.of("outcomes", List.of(codeOf(agreements, id))))
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/outcomes/0 POINTS_TO_ITSELF"));
    }

    /** Otherwise nothing at all could stand there. */
    @Test
    void every_target_is_a_ledger_that_there_is() {
        for (LinkTarget target : LinkTarget.values()) {
            long allowed = everyLedger.names().stream().filter(target::isIn).count();
            assertEquals(LEDGERS.get(target), allowed, target.name());
        }
    }

    private static void refused(String ledger, Map<String, Object> facts, String pointer) {
        as("liaoning-editor")
                .body(facts)
                .post("/api/v1/" + ledger)
                .then()
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains(pointer + " RECORD_OF_OTHER_LEDGER"));
    }

    private static String codeOf(BothSides ledger, String id) {
        return ledger.view("liaoning-editor", id).extract().path("code");
    }

    private static Map<String, Object> with(Map<String, Object> facts, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(facts);
        changed.put(field, value);
        return changed;
    }
}
