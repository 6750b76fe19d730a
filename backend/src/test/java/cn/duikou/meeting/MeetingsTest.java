package cn.duikou.meeting;

import static cn.duikou.Calls.as;
import static cn.duikou.meeting.MeetingFixture.aDetailedMeeting;
import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.meeting.MeetingFixture.delegation;
import static cn.duikou.meeting.MeetingFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.AnyRecord;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Meetings and their commitments over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingsTest {

    private static final String PATH = "/api/v1/meetings";
    private static final BothSides SIDES = new BothSides(PATH);

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = aDetailedMeeting();
        String id = SIDES.agreed(facts);
        var answer = SIDES.view("ndrc", id).statusCode(200);
        facts.forEach((field, value) -> answer.body(field, equalTo(value)));
    }

    @Test
    void commitments_of_all_meetings_stand_in_one_list_by_what_became_of_them() {
        String id = SIDES.agreed(aDetailedMeeting());
        String of = "items.findAll { it.meetingId == '" + id + "' }.";
        commitments("").body(of + "number", hasSize(5));
        commitments("state=KEPT").body(of + "number", contains(1));
        commitments("state=KEPT_LATE").body(of + "number", contains(2));
        commitments("state=OVERDUE").body(of + "number", contains(3));
        commitments("state=OPEN").body(of + "number", contains(7));
        commitments("state=CANCELLED").body(of + "number", contains(9)).body(of + "cancelReason", contains("改由企业自行商定"));
        commitments("dueOnFrom=2099-01-01").body(of + "number", contains(7));
        commitments("side=NORTHEAST").body(of + "number", hasSize(0));
    }

    @Test
    void by_urgency_what_is_overdue_comes_first_and_what_is_done_with_last() {
        String id = SIDES.agreed(aDetailedMeeting());
        commitments("sort=urgency,dueOn")
                .body("items.findAll { it.meetingId == '" + id + "' }.number", contains(3, 7, 2, 1, 9));
    }

    @Test
    void the_records_that_commitments_are_about_are_linked_as_far_as_the_caller_may_see_them() {
        String agreed = AnyRecord.agreed();
        String drafted = AnyRecord.drafted();
        String id = SIDES.agreed(with(
                aMeeting(),
                "commitments",
                List.of(
                        with(commitment(1, "2026-01-01"), "recordCode", agreed),
                        with(commitment(2, "2026-01-01"), "recordCode", drafted))));
        as("jiangsu-editor")
                .get(PATH + "/" + id + "/linked-records")
                .then()
                .statusCode(200)
                .body("items.code", contains(agreed))
                .body("items.ledger", contains("projects"));
    }

    @Test
    void a_commitment_is_kept_by_a_change_that_both_agree_on() {
        String id = SIDES.agreed(with(aMeeting(), "commitments", List.of(commitment(1, "2025-12-31"))));
        Map<String, Object> kept =
                Map.of("commitments", List.of(with(commitment(1, "2025-12-31"), "keptOn", "2025-11-01")));
        SIDES.change(BothSides.THEIRS, id, kept).statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "send").statusCode(200);
        SIDES.move(BothSides.OURS, id, "agree").statusCode(200);
        commitments("state=KEPT").body("items.meetingId", hasItem(id));
        SIDES.change(BothSides.OURS, id, Map.of("commitments", List.of()))
                .statusCode(422)
                .body("errors.code", hasItem("COMMITMENT_DROPPED"));
    }

    @Test
    void what_both_sides_have_not_agreed_on_is_neither_late_nor_listed() {
        Map<String, Object> facts = with(aMeeting(), "commitments", List.of(commitment(1, "2025-12-31")));
        List<String> unconfirmed = List.of(SIDES.drafted(facts), SIDES.sent(facts), SIDES.returned(facts));
        for (String reader : List.of("liaoning-editor", "jiangsu-editor", "ndrc", "observer")) {
            for (String id : unconfirmed) {
                as(reader)
                        .get("/api/v1/commitments?size=200")
                        .then()
                        .statusCode(200)
                        .body("items.meetingId", not(hasItem(id)));
            }
        }
    }

    @Test
    void it_ends_once_its_commitments_are_kept_or_cancelled() {
        String id = SIDES.agreed(with(aMeeting(), "commitments", List.of(commitment(1, "2025-12-31"))));
        Map<String, Object> end = Map.of("reason", "议定事项均已落实");
        SIDES.move(BothSides.OURS, id, "close", end)
                .statusCode(422)
                .body("errors.pointer", contains("/commitments/0/keptOn"))
                .body("errors.code", contains("COMMITMENT_STILL_OPEN"));
        SIDES.change(
                        BothSides.OURS,
                        id,
                        Map.of("commitments", List.of(with(commitment(1, "2025-12-31"), "keptOn", "2025-11-01"))))
                .statusCode(200);
        SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
        SIDES.move(BothSides.OURS, id, "close", end).statusCode(200);
    }

    @Test
    void the_list_finds_by_kind_level_date_and_lateness() {
        String late = SIDES.agreed(aDetailedMeeting());
        String fair = SIDES.agreed(with(with(aMeeting(), "kind", "EXPO"), "heldOn", "2024-09-01"));
        list("kind=EXPO&level=PROVINCE").body("items.id", hasItem(fair)).body("items.id", not(hasItem(late)));
        list("heldOnFrom=2024-09-01&heldOnTo=2024-09-30").body("items.id", hasItem(fair));
        list("overdue=true").body("items.id", hasItem(late)).body("items.id", not(hasItem(fair)));
        list("overdue=false").body("items.id", hasItem(fair)).body("items.id", not(hasItem(late)));
        list("q=第7项合作&sort=nextDueOn").body("items.id", hasItem(late));
        list("sort=-heldOn").body("items.find { it.id == '" + late + "' }.openCommitments", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "state=LATE, state",
        "side=NORTH, side",
        "dueOnFrom=2025-1-1, dueOnFrom",
        "pairCode=XX, pairCode",
        "sort=content, sort",
        "colour=red, colour",
        "size=0, size"
    })
    void a_list_that_cannot_be_asked_for_is_refused(String query, String name) {
        as("liaoning-editor")
                .get("/api/v1/commitments?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(name));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String pointer, String field, Object value) {
        Map<String, Object> facts = with(aMeeting(), "agenda", "不该留下的议题");
        facts.put(field, value);
        facts.values().removeIf("absent"::equals);
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        list("q=不该留下的议题").body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of(400, "/kind", "kind", "absent"),
                Arguments.of(400, "/level", "level", "WORLD"),
                Arguments.of(400, "/heldOn", "heldOn", "2025-02-30"),
                Arguments.of(400, "/place", "place", "\u0000"),
                Arguments.of(400, "/delegations", "delegations", List.of()),
                Arguments.of(400, "/delegations/0/rank", "delegations", List.of(Map.of("side", "EAST"))),
                Arguments.of(
                        400,
                        "/delegations/0/people",
                        "delegations",
                        List.of(with(delegation("NORTHEAST", "某市", "LEADER"), "people", 0))),
                Arguments.of(
                        400,
                        "/delegations/0/leader",
                        "delegations",
                        List.of(with(delegation("NORTHEAST", "某市", "LEADER"), "leader", "某某"))),
                Arguments.of(400, "/minutes", "minutes", "长".repeat(8001)),
                Arguments.of(400, "/commitments/0/number", "commitments", List.of(commitment(0, "2026-01-01"))),
                Arguments.of(400, "/commitments/0/dueOn", "commitments", List.of(commitment(1, "9999-01-01"))),
                Arguments.of(
                        400,
                        "/commitments/0/recordCode",
                        "commitments",
                        List.of(with(commitment(1, "2026-01-01"), "recordCode", "X"))),
                Arguments.of(422, "/commitments/0/dueOn", "commitments", List.of(commitment(1, "2025-05-11"))),
                Arguments.of(
                        422,
                        "/commitments/0/cancelReason",
                        "commitments",
                        List.of(with(commitment(1, "2026-01-01"), "cancelledOn", "2025-06-01"))),
                Arguments.of(
                        422,
                        "/commitments/0/recordCode",
                        "commitments",
                        List.of(with(commitment(1, "2026-01-01"), "recordCode", "DK-2099-000001"))),
                Arguments.of(422, "/heldOn", "heldOn", "2099-01-01"),
                Arguments.of(422, "/endedOn", "endedOn", "2025-05-11"),
                Arguments.of(400, "/hostSide", "hostSide", "BOTH"),
                Arguments.of(422, "/delegations", "delegations", List.of(delegation("EAST", "某市", "LEADER"))),
                Arguments.of(422, "/pairCode", "pairCode", "JL-ZJ"),
                Arguments.of(422, "/clauses/0", "clauses", List.of("S9")));
    }

    private static ValidatableResponse list(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }

    private static ValidatableResponse commitments(String query) {
        return as("liaoning-editor")
                .get("/api/v1/commitments?size=200&" + query)
                .then()
                .statusCode(200);
    }
}
