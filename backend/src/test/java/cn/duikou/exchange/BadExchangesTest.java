package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is named by its field, and nothing of it stays. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadExchangesTest {

    @ParameterizedTest
    @MethodSource("badBatches")
    void a_bad_batch_is_refused(int status, String pointer, String field, Object value) {
        Map<String, Object> facts = with(aBatch(), field, value);
        facts.values().removeIf("absent"::equals);
        List<String> before = Stored.fingerprint();
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        assertEquals(before, Stored.fingerprint());
    }

    static Stream<Arguments> badBatches() {
        return Stream.of(
                Arguments.of(400, "/kind", "kind", "absent"),
                Arguments.of(400, "/kind", "kind", "VISIT"),
                Arguments.of(400, "/direction", "direction", 1),
                Arguments.of(400, "/year", "year", "2025"),
                Arguments.of(400, "/year", "year", 1999),
                Arguments.of(400, "/batchNumber", "batchNumber", 0),
                Arguments.of(400, "/startsOn", "startsOn", "2025-02-30"),
                Arguments.of(400, "/summary", "summary", "长".repeat(4001)),
                Arguments.of(400, "/organiser", "organiser", "某\u0000厅"),
                Arguments.of(400, "/planned/0/people", "planned", List.of(Map.of("category", "CADRE", "people", 0))),
                Arguments.of(400, "/planned/0/people", "planned", List.of(Map.of("category", "CADRE", "people", 1.5))),
                Arguments.of(400, "/leader", "leader", "某某"),
                Arguments.of(400, "/participants/0/name", "participants", List.of(with(aParticipant(), "name", "某某"))),
                Arguments.of(400, "/participants/0/id", "participants", List.of(with(aParticipant(), "id", "1"))),
                Arguments.of(
                        400,
                        "/participants/0/endReason",
                        "participants",
                        List.of(with(aParticipant(), "endReason", "生病"))),
                Arguments.of(
                        400,
                        "/participants/0/creditedRecords/0",
                        "participants",
                        List.of(with(aParticipant(), "creditedRecords", List.of("X")))),
                Arguments.of(422, "/clauses/0", "clauses", List.of("S9")),
                Arguments.of(422, "/pairCode", "pairCode", "JL-ZJ"),
                Arguments.of(422, "/endsOn", "endsOn", "2025-02-28"),
                Arguments.of(
                        422,
                        "/participants/0/fromOn",
                        "participants",
                        List.of(aParticipant("2025-02-01", "2025-12-31"))),
                Arguments.of(
                        422, "/participants/0/toOn", "participants", List.of(aParticipant("2025-03-02", "2025-03-01"))),
                Arguments.of(
                        422,
                        "/participants/0/creditedRecords/0",
                        "participants",
                        List.of(with(aParticipant(), "creditedRecords", List.of("DK-2099-000001")))),
                Arguments.of(422, "/headCounts", "headCounts", List.of(Map.of("category", "CADRE", "people", 5))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void the_bounds_of_a_number_are_said(int batchNumber) {
        as("liaoning-editor")
                .body(with(aBatch(), "batchNumber", batchNumber))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.message", contains("应为 1 至 999 的整数。"));
    }

    @ParameterizedTest
    @MethodSource("badPersons")
    void a_bad_participant_is_refused(
            int status, String pointer, Map<String, Object> participant, Map<String, Object> person) {
        String id = SIDES.drafted(aBatch());
        List<String> before = Stored.fingerprint();
        enter("liaoning-editor", id, participant, person).statusCode(status).body("errors.pointer", hasItem(pointer));
        assertEquals(before, Stored.fingerprint());
    }

    static Stream<Arguments> badPersons() {
        return Stream.of(
                Arguments.of(400, "/participant/side", without(aParticipant(), "side"), aPerson()),
                Arguments.of(400, "/participant/toOn", with(aParticipant(), "toOn", "9999-01-01"), aPerson()),
                Arguments.of(400, "/person/name", aParticipant(), without(aPerson(), "name")),
                Arguments.of(400, "/person/name", aParticipant(), with(aPerson(), "name", " ")),
                Arguments.of(400, "/person/birthMonth", aParticipant(), with(aPerson(), "birthMonth", "1980-13")),
                Arguments.of(422, "/person/birthMonth", aParticipant(), with(aPerson(), "birthMonth", "2080-01")),
                Arguments.of(422, "/person/birthMonth", aParticipant(), with(aPerson(), "birthMonth", "2007-04")),
                Arguments.of(400, "/person/finalGrade", aParticipant(), with(aPerson(), "finalGrade", "GOOD")),
                Arguments.of(
                        400, "/person/assessment", aParticipant(), with(aPerson(), "assessment", "长".repeat(1001))),
                Arguments.of(400, "/person/idNumber", aParticipant(), with(aPerson(), "idNumber", "1")),
                Arguments.of(422, "/participants/0/side", with(aParticipant(), "side", "EAST"), aPerson()),
                Arguments.of(422, "/participants/0/fromOn", aParticipant("2024-12-31", "2025-12-31"), aPerson()));
    }

    @Test
    void a_batch_is_not_shortened_below_its_participants() {
        String id = SIDES.drafted(with(aBatch(), "participants", List.of(aParticipant("2025-03-01", "2026-02-28"))));
        SIDES.change("liaoning-editor", id, Map.of("endsOn", "2026-02-27"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/participants/0/toOn"))
                .body("errors.code", hasItem("OUTSIDE_BATCH"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=VISIT, kind",
        "direction=UP, direction",
        "year=25, year",
        "endingWithin=-1, endingWithin",
        "endingWithin=x, endingWithin",
        "activeOn=2025-2-1, activeOn",
        "begunOnFrom=2025-13-01, begunOnFrom",
        "begunOnFrom=2025-02-01&begunOnTo=2025-01-31, begunOnTo",
        "sort=name_of_person, sort",
        "person=x, person"
    })
    void a_list_that_cannot_be_asked_for_is_refused(String query, String name) {
        as("liaoning-editor").get(PATH + "?" + query).then().statusCode(400).body("errors.pointer", hasItem(name));
    }

    private static Map<String, Object> without(Map<String, Object> facts, String field) {
        Map<String, Object> fewer = with(facts, field, "absent");
        fewer.remove(field);
        return fewer;
    }
}
