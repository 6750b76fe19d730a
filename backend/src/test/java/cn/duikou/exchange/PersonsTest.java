package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.entered;
import static cn.duikou.exchange.ExchangeFixture.erase;
import static cn.duikou.exchange.ExchangeFixture.names;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may know who a participant is, and what is found by it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonsTest {

    @Test
    void a_name_is_seen_by_whoever_entered_it_by_its_own_sides_personnel_and_by_the_supervisor() {
        Map<String, Object> person = aPerson();
        String id = entered("liaoning-editor", aParticipant(), person);
        for (String account : List.of("liaoning-editor", "liaoning-personnel")) {
            names(account, id).statusCode(200).body("items.person.name", contains(person.get("name")));
        }
        names("cod", id).statusCode(404);
        agree(id);
        names("cod", id).statusCode(200).body("items.person.name", contains(person.get("name")));
        for (String account : List.of("jiangsu-editor", "jiangsu-approver", "jiangsu-personnel")) {
            names(account, id).statusCode(200).body("items", hasSize(0));
        }
        for (String account : List.of("ndrc", "observer", "admin")) {
            names(account, id).statusCode(403);
        }
        names("jilin-personnel", id).statusCode(404);
    }

    @Test
    void a_colleague_who_did_not_enter_it_neither_sees_nor_overwrites_it() {
        Map<String, Object> participant = aParticipant();
        String id = entered("liaoning-approver", participant, aPerson());
        names("liaoning-editor", id).statusCode(200).body("items", hasSize(0));
        enter("liaoning-editor", id, participant, aPerson("示例改过的人")).statusCode(403);
        enter("liaoning-editor", id, with(participant, "toOn", "2026-01-31"), null)
                .statusCode(200);
        names("liaoning-approver", id).body("items.person.name", hasItem(aName(id)));
    }

    @Test
    void every_view_is_noted_for_the_administrator_and_a_look_at_nothing_is_not() {
        String id = entered("liaoning-editor", aParticipant(), aPerson());
        agree(id);
        names("jiangsu-approver", id).statusCode(200);
        names("cod", id).statusCode(200);
        String code = SIDES.view("ndrc", id).extract().path("code");
        as("admin")
                .get("/api/v1/personal-data/name-views?recordCode=" + code)
                .then()
                .statusCode(200)
                .body("items.username", contains("cod"))
                .body("items[0].people", equalTo(1))
                .body("items[0].organisation", equalTo("cod"));
        as("admin")
                .get("/api/v1/personal-data/name-views?viewedFrom=2000-01-01&viewedTo=1999-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void the_other_side_cannot_enter_or_learn_who_ones_own_participants_are() {
        Map<String, Object> participant = aParticipant();
        String id = SIDES.agreed(with(aBatch(), "participants", List.of(participant)));
        enter("jiangsu-editor", id, participant, aPerson())
                .statusCode(422)
                .body("errors.pointer", contains("/person"))
                .body("errors.code", contains("PERSON_OF_OTHER_SIDE"));
    }

    @Test
    void the_id_of_a_participant_is_used_in_one_batch_only() {
        Map<String, Object> participant = aParticipant();
        entered("liaoning-editor", participant, aPerson());
        String other = SIDES.drafted(aBatch());
        Map<String, Object> listed = Map.of("participants", List.of(participant));
        for (ValidatableResponse refused : List.of(
                enter("liaoning-editor", other, participant, aPerson()),
                enter("liaoning-editor", other, participant, null),
                SIDES.change("liaoning-editor", other, listed),
                as("liaoning-editor")
                        .body(with(aBatch(), "participants", listed.get("participants")))
                        .post(PATH)
                        .then())) {
            refused.statusCode(422)
                    .body("errors.pointer", contains("/participants/0/id"))
                    .body("errors.code", contains("PARTICIPANT_OF_OTHER_BATCH"));
        }
    }

    @Test
    void one_person_in_two_places_at_once_is_found_within_a_batch() {
        Map<String, Object> person = aPerson();
        String id = entered("liaoning-editor", aParticipant("2025-03-01", "2025-12-31"), person);
        String before = SIDES.tag("liaoning-editor", id);
        enter("liaoning-editor", id, aParticipant("2025-12-31", "2026-06-30"), person)
                .statusCode(422)
                .body("errors.code", contains("SECONDED_TWICE"))
                .body("errors.pointer", contains("/participants/1/fromOn"))
                .body("errors[0].message", containsString("第 1 名"));
        assertEquals(before, SIDES.tag("liaoning-editor", id));
        enter("liaoning-editor", id, aParticipant("2026-01-01", "2026-06-30"), person)
                .statusCode(200);
    }

    @Test
    void in_another_batch_it_is_found_and_may_have_a_reason() {
        Map<String, Object> person = aPerson();
        String first = entered("liaoning-editor", aParticipant(), person);
        agree(first);
        String code = SIDES.view("liaoning-editor", first).extract().path("code");
        String second = SIDES.drafted(aBatch());
        Map<String, Object> again = aParticipant("2026-02-28", "2026-12-31");
        enter("liaoning-editor", second, again, person)
                .statusCode(422)
                .body("errors.pointer", contains("/participants/0/overlapReason"))
                .body("errors[0].message", containsString(code));
        enter("liaoning-editor", second, with(again, "overlapReason", "HANDOVER"), person)
                .statusCode(200);
    }

    @Test
    void a_draft_of_another_batch_stops_nobody_until_it_is_sent() {
        Map<String, Object> person = aPerson();
        String first = entered("liaoning-editor", aParticipant(), person);
        String second = entered("liaoning-editor", aParticipant(), person);
        SIDES.move("liaoning-approver", first, "send").statusCode(200);
        SIDES.move("liaoning-approver", second, "send")
                .statusCode(422)
                .body("errors.code", contains("SECONDED_ELSEWHERE"))
                .body("errors.pointer", contains("/participants/0/overlapReason"));
    }

    @Test
    void what_one_of_two_terms_explains_is_explained_in_both() {
        Map<String, Object> person = aPerson();
        Map<String, Object> participant = aParticipant();
        String first = entered("liaoning-editor", participant, person);
        agree(first);
        String second = entered("liaoning-editor", with(aParticipant(), "overlapReason", "DOUBLE_POST"), person);
        agree(second);
        enter("liaoning-editor", first, with(participant, "toOn", "2026-06-30"), null)
                .statusCode(200);
    }

    @Test
    void who_serves_as_agreed_is_not_asked_about_again() {
        Map<String, Object> person = aPerson();
        String first = entered("liaoning-editor", aParticipant(), person);
        Map<String, Object> again = aParticipant("2026-03-01", "2026-12-31");
        String second = entered("liaoning-editor", again, person);
        agree(first);
        agree(second);
        Stored.tamper(
                "update exchange set facts = jsonb_set(facts, '{participants,0,toOn}', '\"2026-08-31\"') where id = '"
                        + first + "'");
        SIDES.change("liaoning-editor", second, Map.of("summary", "协助招商")).statusCode(200);
        enter("liaoning-editor", second, with(again, "midTermAssessed", true), null)
                .statusCode(200);
        enter("liaoning-editor", second, with(again, "toOn", "2027-01-31"), null)
                .statusCode(422)
                .body("errors.code", contains("SECONDED_ELSEWHERE"));
    }

    @Test
    void erasing_takes_the_person_away_and_leaves_counts_and_the_chain() {
        Map<String, Object> participant = aParticipant();
        String id = entered("liaoning-editor", participant, aPerson());
        agree(id);
        String code = SIDES.view("ndrc", id).extract().path("code");
        Map<String, Object> request =
                Map.of("recordCode", code, "participantId", participant.get("id"), "reason", "REQUEST");
        as("admin").body(request).post("/api/v1/personal-data/erasures").then().statusCode(204);
        as("admin").body(request).post("/api/v1/personal-data/erasures").then().statusCode(422);
        names("liaoning-editor", id)
                .statusCode(200)
                .body("items[0].person", nullValue())
                .body("items[0].lock.code", equalTo("PERSON_ERASED"));
        as("ndrc").get(PATH + "?q=" + code).then().body("items[0].people", equalTo(1));
        SIDES.view("ndrc", id).statusCode(200);
        literally(as("ndrc"))
                .get(PATH + "/" + id + "/revisions:verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        enter("liaoning-editor", id, participant, aPerson())
                .statusCode(422)
                .body("errors.code", contains("PERSON_ERASED"));
    }

    @Test
    void nothing_is_erased_as_kept_for_long_enough_before_it_was() {
        Map<String, Object> participant = aParticipant();
        String id = entered("liaoning-editor", participant, aPerson());
        agree(id);
        erase(id, participant, "RETENTION")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("STILL_KEPT"))
                .body("errors[0].message", containsString("2026-02-28"));
        names("liaoning-editor", id).body("items[0].lock", nullValue());
        Map<String, Object> longAgo = with(aBatch(), "year", 2015);
        longAgo.putAll(Map.of("startsOn", "2015-03-01", "endsOn", "2017-12-31"));
        String old = SIDES.drafted(longAgo);
        Map<String, Object> gone = aParticipant("2015-03-01", "2016-02-28");
        enter("liaoning-editor", old, gone, aPerson()).statusCode(200);
        agree(old);
        erase(old, gone, "RETENTION").statusCode(204);
        String code = SIDES.view("ndrc", old).extract().path("code");
        String one = "items.find { it.participantId == '" + gone.get("id") + "' }.";
        as("admin")
                .get("/api/v1/personal-data/erasures")
                .then()
                .statusCode(200)
                .body(one + "recordId", equalTo(old))
                .body(one + "recordCode", equalTo(code))
                .body(one + "erasedBy", equalTo("admin"))
                .body(one + "reason", equalTo("RETENTION"));
    }

    @Test
    void what_was_kept_for_long_enough_is_erased_and_the_rest_is_not() {
        Map<String, Object> longAgo = with(aBatch(), "year", 2015);
        longAgo.putAll(Map.of("startsOn", "2015-03-01", "endsOn", "2017-12-31"));
        String old = SIDES.drafted(longAgo);
        enter("liaoning-editor", old, aParticipant("2015-03-01", "2016-02-28"), aPerson())
                .statusCode(200);
        String fresh = entered("liaoning-editor", aParticipant(), aPerson());
        as("admin").post("/api/v1/personal-data/erase-expired").then().statusCode(200);
        names("liaoning-editor", old).body("items.lock.code", contains("PERSON_ERASED"));
        names("liaoning-editor", fresh).body("items[0].lock", nullValue());
    }

    @Test
    void a_turned_key_seals_anew_and_a_lost_one_harms_nothing_else() {
        String id = entered("liaoning-editor", aParticipant(), aPerson());
        Stored.tamper("update participant_person set key_id = 'lost' where record_id = '" + id + "'");
        names("liaoning-editor", id)
                .statusCode(200)
                .body("items[0].person", nullValue())
                .body("items[0].lock.code", equalTo("PERSON_KEY_MISSING"));
        SIDES.change("liaoning-editor", id, Map.of("hostOrganisation", "某市")).statusCode(200);
        as("admin")
                .post("/api/v1/personal-data/reseal")
                .then()
                .statusCode(200)
                .body("keys.find { it.id == 'lost' }.known", equalTo(false))
                .body("keys.find { it.id == 'new' }.current", equalTo(true));
    }

    @Test
    void who_has_seen_names_cannot_be_made_unseen() {
        String id = entered("liaoning-editor", aParticipant(), aPerson());
        names("liaoning-editor", id).statusCode(200);
        assertEquals(
                List.of("t", "f"),
                Stored.all("select unnest(array[has_table_privilege('duikou_app', 'name_view', 'insert'),"
                                + " has_table_privilege('duikou_app', 'name_view', 'update, delete, truncate')])::text")
                        .stream()
                        .map(one -> one.substring(0, 1))
                        .toList());
    }

    private static String aName(String id) {
        return names("liaoning-personnel", id).extract().path("items[0].person.name");
    }

    private static void agree(String id) {
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
    }
}
