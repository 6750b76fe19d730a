package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.names;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who a participant is needs no agreement: telling it alone is no revision of the batch, wherever the batch stands. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectingPersonsTest {

    private final Map<String, Object> participant = aParticipant();
    private final Map<String, Object> batch = with(aBatch(), "participants", List.of(participant));

    @Test
    void of_what_was_agreed_nothing_is_proposed() {
        String id = SIDES.agreed(batch);
        tellsWhoItIs(id).body("pendingRevision", nullValue());
        enter("liaoning-editor", id, participant, null).statusCode(200).body("pendingRevision", nullValue());
        revisions(id, 1);
    }

    @Test
    void what_was_returned_stays_returned() {
        String id = SIDES.returned(batch);
        tellsWhoItIs(id).body("pendingRevision.state", equalTo("RETURNED"));
        revisions(id, 1);
    }

    @Test
    void a_draft_stays_as_it_was() {
        String id = SIDES.agreed(aBatch());
        enter("liaoning-editor", id, participant, null).statusCode(200);
        tellsWhoItIs(id).body("pendingRevision.state", equalTo("DRAFT"));
        revisions(id, 2);
    }

    @Test
    void a_term_told_anew_is_proposed_as_ever() {
        String id = SIDES.agreed(batch);
        enter("liaoning-editor", id, with(participant, "midTermAssessed", true), aPerson())
                .statusCode(200)
                .body("pendingRevision.state", equalTo("DRAFT"));
        revisions(id, 2);
    }

    @Test
    void an_outdated_version_is_refused_all_the_same() {
        String id = SIDES.agreed(batch);
        as("liaoning-editor")
                .header("If-Match", "\"7.7.7\"")
                .body(Map.of("participant", participant, "person", aPerson()))
                .post(PATH + "/" + id + "/participants")
                .then()
                .statusCode(412);
        names("liaoning-editor", id).statusCode(200).body("items", hasSize(0));
    }

    /** The version that others hold stays the one that is there. */
    private ValidatableResponse tellsWhoItIs(String id) {
        String tag = SIDES.tag("liaoning-editor", id);
        Map<String, Object> person = aPerson();
        ValidatableResponse answer =
                enter("liaoning-editor", id, participant, person).statusCode(200);
        names("liaoning-editor", id).body("items.person.name", contains(person.get("name")));
        assertEquals(tag, SIDES.tag("liaoning-editor", id));
        return answer;
    }

    private static void revisions(String id, int count) {
        SIDES.view("liaoning-editor", id + "/revisions").body("items", hasSize(count));
    }
}
