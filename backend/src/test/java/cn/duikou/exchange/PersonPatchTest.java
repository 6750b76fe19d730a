package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static cn.duikou.exchange.ExchangeFixture.entered;
import static cn.duikou.exchange.ExchangeFixture.erase;
import static cn.duikou.exchange.ExchangeFixture.names;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is told of a person bit by bit, by one or by several. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonPatchTest {

    @Test
    void what_is_not_told_of_a_person_stays_as_it_is_known_and_null_clears_it() {
        Map<String, Object> participant = aParticipant();
        Map<String, Object> person = aPerson();
        String id = entered("liaoning-editor", participant, person);
        enter("liaoning-editor", id, participant, Map.of("finalGrade", "COMPETENT"))
                .statusCode(200);
        names("liaoning-editor", id)
                .body("items.person.name", contains(person.get("name")))
                .body("items.person.post", contains("某处副处长"))
                .body("items.person.finalGrade", contains("COMPETENT"));
        enter("liaoning-editor", id, participant, withNull("post")).statusCode(200);
        names("liaoning-editor", id)
                .body("items.person.post", contains(nullValue()))
                .body("items.person.finalGrade", contains("COMPETENT"));
        enter("liaoning-editor", id, participant, withNull("name"))
                .statusCode(400)
                .body("errors.pointer", contains("/person/name"));
        enter("liaoning-editor", id, participant, withNull("wife"))
                .statusCode(400)
                .body("errors.pointer", contains("/person/wife"));
    }

    @Test
    void whoever_entered_a_person_reads_it_until_somebody_else_adds_to_it() {
        Map<String, Object> participant = aParticipant();
        String id = entered("liaoning-editor", participant, aPerson());
        names("liaoning-editor", id).statusCode(200).body("items", hasSize(1));
        enter("liaoning-approver", id, participant, Map.of("midTermGrade", "BASICALLY_COMPETENT"))
                .statusCode(200);
        names("liaoning-editor", id).statusCode(200).body("items", hasSize(0));
        enter("liaoning-editor", id, participant, Map.of("post", "某处处长")).statusCode(403);
        names("liaoning-approver", id).body("items.person.midTermGrade", contains("BASICALLY_COMPETENT"));
    }

    @Test
    void of_somebody_unknown_name_sex_and_month_of_birth_are_told() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), Map.of("finalGrade", "EXCELLENT"))
                .statusCode(400)
                .body("errors.pointer", contains("/person/birthMonth", "/person/name", "/person/sex"))
                .body("errors.code", everyItem(equalTo("REQUIRED")));
    }

    @Test
    void whether_it_is_known_who_takes_part_is_told_to_the_sending_side() {
        Map<String, Object> known = aParticipant();
        String id = entered("liaoning-approver", known, aPerson());
        enter("liaoning-editor", id, aParticipant(), null).statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
        Map<String, List<String>> told = new TreeMap<>();
        told.put("liaoning-approver", List.of("KEPT", "NONE"));
        told.put("liaoning-editor", List.of("WITHHELD", "NONE"));
        told.put("jiangsu-approver", Arrays.asList(null, null));
        told.forEach((account, states) -> as(account)
                .get(PATH + "/" + id + "/participants")
                .then()
                .statusCode(200)
                .body("items*.personState", equalTo(states)));
        erase(id, known, "MISTAKE").statusCode(204);
        as("jiangsu-approver")
                .get(PATH + "/" + id + "/participants")
                .then()
                .body("items*.personState", equalTo(Arrays.asList("ERASED", null)));
    }

    private static Map<String, Object> withNull(String field) {
        Map<String, Object> change = new TreeMap<>();
        change.put(field, null);
        return change;
    }
}
