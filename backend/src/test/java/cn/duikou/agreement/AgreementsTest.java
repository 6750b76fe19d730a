package cn.duikou.agreement;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.told;
import static cn.duikou.agreement.AgreementFixture.aDetailedAgreement;
import static cn.duikou.agreement.AgreementFixture.anAgreement;
import static cn.duikou.agreement.AgreementFixture.obligation;
import static cn.duikou.agreement.AgreementFixture.party;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.AnyRecord;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreements over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreementsTest {

    private static final String PATH = "/api/v1/agreements";
    private static final BothSides SIDES = new BothSides(PATH);

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = aDetailedAgreement();
        String id = SIDES.agreed(facts);
        var answer = SIDES.view("ndrc", id).statusCode(200).body("state", equalTo("AGREED"));
        facts.forEach((field, value) -> answer.body(field, equalTo(value)));
    }

    @Test
    void a_dispute_shows_both_and_is_settled() {
        String id = SIDES.sent(anAgreement());
        SIDES.move(
                        BothSides.THEIRS,
                        id,
                        "return",
                        Map.of("reason", "签订日期不符", "counterFacts", Map.of("signedOn", "2025-03-20")))
                .statusCode(200);
        SIDES.change(BothSides.OURS, id, Map.of("signedOn", "2025-03-20")).statusCode(200);
        SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200).body("signedOn", equalTo("2025-03-20"));
    }

    @Test
    void the_list_finds_what_expires_what_is_late_and_what_bore_no_fruit() {
        String fruitful = SIDES.agreed(aDetailedAgreement());
        String barren = SIDES.agreed(anAgreement());
        Map<String, Object> kept = anAgreement();
        kept.put("obligations", List.of(obligation("互访", "EAST", "2025-12-31", "2025-10-01")));
        String done = SIDES.agreed(kept);
        kept.put("obligations", List.of(obligation("互访", "EAST", "2025-12-31", null)));
        kept.put("endedOn", "2026-01-31");
        String ended = SIDES.agreed(kept);

        ids("fruitless=true").body("items.id", hasItem(barren)).body("items.id", not(hasItem(fruitful)));
        ids("fruitless=true").body("items.id", hasItem(ended));
        ids("fruitless=false").body("items.id", hasItem(done)).body("items.id", hasItem(fruitful));
        ids("overdue=true").body("items.id", hasItem(fruitful)).body("items.id", not(hasItem(ended)));
        ids("expiresOnFrom=2030-01-01&expiresOnTo=2030-12-31")
                .body("items.id", hasItem(fruitful))
                .body("items.id", not(hasItem(barren)));
        ids("q=苏州工业园&subject=PARK&partyType=GOVERNMENT&kind=FRAMEWORK").body("items.id", hasItem(done));
        ids("partyType=HOSPITAL&q=苏州工业园").body("items", equalTo(List.of()));
        ids("sort=nextDueOn,-signedOn").body("items.size()", not(equalTo(0)));
    }

    @Test
    void what_was_promised_is_done_or_given_up_before_it_ends() {
        Map<String, Object> facts = anAgreement();
        facts.put("obligations", List.of(obligation("互访", "EAST", "2025-12-31", null)));
        String id = SIDES.agreed(facts);
        Map<String, Object> end = Map.of("reason", "约定事项均已落实");
        SIDES.move(BothSides.OURS, id, "close", end)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/obligations/0/doneOn")))
                .body("errors.code", equalTo(List.of("OBLIGATION_STILL_OPEN")));
        SIDES.change(BothSides.OURS, id, Map.of("obligations", List.of()))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("OBLIGATION_DROPPED")));
        SIDES.change(BothSides.OURS, id, Map.of("obligations", List.of(obligation("互访", "EAST", "2099-12-31", null))))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/obligations/0/dueOn")))
                .body("errors.code", equalTo(List.of("OBLIGATION_IS_FIXED")));
        performance(id).body("openObligations", equalTo(1)).body("overdue", equalTo(true));
        Map<String, Object> givenUp = obligation("互访", "EAST", "2025-12-31", null);
        givenUp.put("cancelledOn", "2025-11-01");
        givenUp.put("cancelReason", "改由企业自行商定");
        SIDES.change(BothSides.OURS, id, Map.of("obligations", List.of(givenUp)))
                .statusCode(200);
        SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
        performance(id)
                .body("openObligations", equalTo(0))
                .body("overdue", equalTo(false))
                .body("nextDueOn", nullValue())
                .body("fruitless", equalTo(true));
        SIDES.move(BothSides.OURS, id, "close", end).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 91, BY_CONSENT",
        "IN_FORCE, 1, AUTOMATIC",
        "EXPIRING, 90, NONE",
        "EXPIRING, 0, BY_CONSENT",
        "EXPIRED, -1, NONE"
    })
    void the_term_of_an_agreement_is_that_of_today(String term, int days, String renewal) {
        Map<String, Object> facts = anAgreement();
        facts.put("expiresOn", AsOf.today(Clock.systemUTC()).plusDays(days).toString());
        facts.put("renewal", renewal);
        String id = SIDES.agreed(facts);
        ids("term=" + term).body("items.find { it.id == '" + id + "' }.term", equalTo(term));
        ids("term=ENDED").body("items.id", not(hasItem(id)));
        performance(id).body("term", equalTo(term));
    }

    @Test
    void what_came_of_it_is_linked_as_far_as_the_caller_may_see_it() {
        String agreed = AnyRecord.agreed();
        String drafted = AnyRecord.drafted();
        Map<String, Object> facts = aDetailedAgreement();
        facts.put("outcomes", List.of(agreed, drafted));
        String id = SIDES.agreed(facts);

        performance(id)
                .body("outcomes.code", equalTo(List.of(agreed)))
                .body("outcomes[0].ledger", equalTo("projects"))
                .body("overdue", equalTo(true))
                .body("openObligations", equalTo(1))
                .body("fruitless", equalTo(false));
    }

    @Test
    void nobody_names_as_outcome_what_he_does_not_see() {
        String agreed = AnyRecord.agreed();
        String drafted = AnyRecord.drafted();
        Map<String, Object> facts = anAgreement();
        facts.put("outcomes", List.of(agreed, "DK-2099-000001"));
        as("liaoning-editor")
                .body(facts)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/outcomes/1")))
                .body("errors.code", equalTo(List.of("UNKNOWN_RECORD")));
        String id = SIDES.agreed(anAgreement());
        SIDES.change(BothSides.THEIRS, id, Map.of("outcomes", List.of(drafted)))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_RECORD")));
        SIDES.change(BothSides.THEIRS, id, Map.of("outcomes", List.of(agreed))).statusCode(200);
    }

    @Test
    void what_was_agreed_may_name_what_only_the_other_side_sees() {
        Map<String, Object> facts = anAgreement();
        facts.put("outcomes", List.of(AnyRecord.drafted()));
        String id = SIDES.agreed(facts);
        SIDES.change(BothSides.THEIRS, id, Map.of("summary", "每年互访。")).statusCode(200);
    }

    @Test
    void no_agreement_counts_as_investment() {
        String figures = "/api/v1/pairs/LN-JS/summary";
        Map<String, Object> facts = aDetailedAgreement();
        String before = told("ndrc", figures);
        SIDES.agreed(facts);
        SIDES.sent(anAgreement());
        assertEquals(before, told("ndrc", figures));
    }

    @Test
    void an_agreement_stands_under_its_clause() {
        Map<String, Object> facts = anAgreement();
        facts.put("clauses", List.of("T1.4.b"));
        String id = SIDES.agreed(facts);
        as("ndrc")
                .get("/api/v1/clauses/T1.4.b/evidence")
                .then()
                .statusCode(200)
                .body("pairs.find { it.pairCode == 'LN-JS' }.records.id", hasItem(id))
                .body("pairs.find { it.pairCode == 'LN-JS' }.records.ledger", hasItem("agreements"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String pointer, Map<String, Object> changes) {
        Map<String, Object> facts = new TreeMap<>(anAgreement());
        facts.putAll(changes);
        facts.values().removeIf("absent"::equals);
        facts.put("name", facts.get("name") instanceof String ? "不该留下的协议" : facts.get("name"));
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        ids("q=不该留下的协议").body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        Map<String, Object> ours = party("甲", "GOVERNMENT", "NORTHEAST");
        return Stream.of(
                bad(400, "/kind", "kind", "absent"),
                bad(400, "/kind", "kind", "TREATY"),
                bad(400, "/subject", "subject", "absent"),
                bad(400, "/signedOn", "signedOn", "absent"),
                bad(400, "/signedOn", "signedOn", "2025-02-30"),
                bad(400, "/signedOn", "signedOn", "9999-01-01"),
                bad(400, "/clauses", "clauses", List.of()),
                bad(400, "/parties", "parties", List.of(ours)),
                bad(400, "/parties/0/type", "parties", List.of(Map.of("name", "甲", "side", "EAST"), ours)),
                bad(400, "/parties/1/name", "parties", List.of(ours, party("\u0000", "GOVERNMENT", "EAST"))),
                bad(400, "/outcomes/0", "outcomes", List.of("2026-1")),
                bad(400, "/summary", "summary", "长".repeat(4001)),
                bad(400, "/amountWan", "amountWan", 5),
                bad(400, "/obligations/0/dueOn", "obligations", List.of(Map.of("content", "互访", "side", "EAST"))),
                bad(400, "/sourceAddress", "sourceAddress", "javascript:alert(1)"),
                bad(422, "/signedOn", "signedOn", "2099-01-01"),
                bad(422, "/expiresOn", "expiresOn", "2025-03-17"),
                bad(422, "/effectiveOn", "effectiveOn", "2025-03-17"),
                bad(422, "/renewal", "renewal", "AUTOMATIC"),
                bad(422, "/parties", "parties", List.of(ours, party("乙", "GOVERNMENT", "NORTHEAST"))),
                bad(422, "/clauses/0", "clauses", List.of("T9.9.z")),
                bad(422, "/pairCode", "pairCode", "JL-ZJ"),
                bad(422, "/obligations/0/dueOn", "obligations", List.of(obligation("互访", "EAST", "2024-12-31", null))));
    }

    private static Arguments bad(int status, String pointer, String field, Object value) {
        return Arguments.of(status, pointer, Map.of(field, value));
    }

    private static String code(String ledger, String id) {
        return as("liaoning-editor").get("/api/v1/" + ledger + "/" + id).path("code");
    }

    private static ValidatableResponse performance(String id) {
        return as("jiangsu-editor").get(PATH + "/" + id + "/performance").then().statusCode(200);
    }

    private static ValidatableResponse ids(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
