package cn.duikou.exchange;

import static cn.duikou.Calls.as;
import static cn.duikou.exchange.ExchangeFixture.PATH;
import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aTraining;
import static cn.duikou.exchange.ExchangeFixture.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Batches over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExchangesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void a_second_batch_of_the_same_number_is_worth_a_look() {
        Map<String, Object> batch = with(aBatch(), "batchNumber", 100 + new Random().nextInt(899));
        String first = SIDES.sent(batch);
        String code = SIDES.view("ndrc", first).extract().path("code");
        SIDES.view("jiangsu-editor", first).body("warnings", empty());
        SIDES.view("liaoning-editor", SIDES.drafted(batch))
                .body("warnings.pointer", contains("/batchNumber"))
                .body("warnings[0].code", equalTo("BATCH_NUMBER_TAKEN"))
                .body("warnings[0].message", containsString(code));
        SIDES.view("jiangsu-editor", first).body("warnings", empty());
        String back = SIDES.drafted(with(batch, "direction", "TO_NORTHEAST"));
        SIDES.view("liaoning-editor", back).body("warnings", empty());
    }

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = with(aTraining(), "institution", "某干部学院");
        facts.put("participants", List.of(with(aParticipant("2025-03-01", "2025-06-30"), "midTermAssessed", true)));
        String id = SIDES.agreed(facts);
        ValidatableResponse answer = SIDES.view("ndrc", id).statusCode(200);
        facts.forEach((field, value) -> {
            if (!field.equals("participants")) {
                answer.body(field, equalTo(value));
            }
        });
        answer.body("participants[0].midTermAssessed", equalTo(true));
    }

    @Test
    void the_list_finds_by_kind_direction_year_and_who_serves_when() {
        String running = SIDES.agreed(batchUntil(TODAY.plusDays(30)));
        String later = SIDES.agreed(batchUntil(TODAY.plusDays(400)));
        String training = SIDES.agreed(aTraining());
        list("kind=TRAINING").body("items.id", hasItem(training)).body("items.id", not(hasItem(running)));
        list("direction=TO_NORTHEAST").body("items.id", not(hasItem(running)));
        list("year=2025&endingWithin=60")
                .body("items.id", hasItem(running))
                .body("items.id", not(hasItems(later)))
                .body("items.id", not(hasItem(training)));
        list("activeOn=2025-03-05").body("items.id", hasItems(running, later));
        list("activeOn=2025-02-28").body("items.id", not(hasItem(running)));
        String row = "items.find { it.id == '" + running + "' }.";
        list("sort=-endsOn")
                .body(row + "serving", equalTo(1))
                .body(row + "endingSoon", equalTo(1))
                .body(row + "plannedPeople", equalTo(20));
    }

    @Test
    void persons_and_attendances_are_two_things() {
        String id = SIDES.agreed(aTraining());
        String row = "items.find { it.id == '" + id + "' }.";
        list("kind=TRAINING")
                .body(row + "people", equalTo(60))
                .body(row + "attendances", equalTo(85))
                .body(row + "sessions", equalTo(2));
    }

    @Test
    void the_balance_is_kept_by_pair_year_and_kind_of_what_both_sides_agreed_on() {
        Map<String, Object> training = with(aTraining(), "year", 2024);
        training.putAll(Map.of("startsOn", "2024-03-01", "sessions", List.of()));
        training.put("sessions", List.of(ExchangeFixture.session("冬季班", "2024-11-01", 33)));
        String where = "/summary?year=2024&kind=TRAINING";
        int before = sum(where, "attendancesToEast");
        SIDES.sent(training);
        assertEquals(before, sum(where, "attendancesToEast"));
        SIDES.agreed(training);
        assertEquals(before + 33, sum(where, "attendancesToEast"));
        assertEquals(0, sum(where, "peopleToNortheast"));
    }

    @Test
    void who_is_where_is_told_as_of_today() {
        Map<String, Object> batch = with(batchUntil(TODAY.plusDays(20)), "hostOrganisation", "江苏某市某区");
        SIDES.agreed(batch);
        String place = "present.find { it.hostOrganisation == '江苏某市某区' }.";
        as("ndrc")
                .get(PATH + "/summary?pairCode=LN-JS")
                .then()
                .statusCode(200)
                .body("onDay", equalTo(TODAY.toString()))
                .body(place + "serving", equalTo(1))
                .body(place + "endingSoon", equalTo(1));
    }

    @Test
    void whose_terms_end_soon_is_counted_as_it_is_listed() {
        Map<String, Object> batch = with(batchUntil(TODAY.plusDays(20)), "hostOrganisation", "江苏某市某镇");
        String agreed = SIDES.agreed(batch);
        String drafted = SIDES.drafted(batch);
        as("liaoning-editor")
                .get(PATH + "/summary?endingWithin=60")
                .then()
                .body("present.find { it.hostOrganisation == '江苏某市某镇' }.endingSoon", equalTo(1));
        for (String filter : List.of("endingWithin=60", "activeOn=" + TODAY)) {
            list(filter).body("items.id", hasItem(agreed)).body("items.id", not(hasItem(drafted)));
        }
    }

    @Test
    void who_was_where_is_told_as_of_a_day_that_was() {
        String place = "江苏某市某村";
        SIDES.agreed(with(batchUntil(TODAY.plusDays(20)), "hostOrganisation", place));
        String then = TODAY.minusDays(1).toString();
        as("liaoning-editor")
                .get(PATH + "/summary?kind=SECONDMENT&asOf=" + then)
                .then()
                .statusCode(200)
                .body("onDay", equalTo(then))
                .body("present.hostOrganisation", not(hasItem(place)));
    }

    @Test
    void terms_say_where_they_stand_today() {
        Map<String, Object> batch = with(
                aBatch(),
                "participants",
                List.of(
                        aParticipant("2025-03-01", "2025-04-01"),
                        aParticipant("2025-03-01", TODAY.plusDays(60).toString()),
                        aParticipant("2025-03-01", TODAY.plusDays(61).toString()),
                        aParticipant("2098-01-01", "2098-12-31")));
        String id = SIDES.agreed(batch);
        as("observer")
                .get(PATH + "/" + id + "/participants")
                .then()
                .statusCode(200)
                .body("items.state", contains("OVER", "ENDING_SOON", "SERVING", "UPCOMING"));
    }

    @Test
    void a_batch_stands_on_the_timeline_and_ends_after_its_participants() {
        String id = SIDES.agreed(batchUntil(TODAY));
        as("ndrc")
                .get("/api/v1/pairs/LN-JS/timeline?size=200&onFrom=2025-03-01&onTo=2025-03-01")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("EXCHANGE_STARTED"));
        SIDES.move("liaoning-editor", id, "close", Map.of("reason", "提前结束"))
                .statusCode(422)
                .body("errors[0].code", equalTo("TERM_STILL_RUNS"))
                .body("errors[0].pointer", equalTo("/participants/0/endedOn"));
    }

    private static Map<String, Object> batchUntil(LocalDate toOn) {
        return with(aBatch(), "participants", List.of(aParticipant("2025-03-01", toOn.toString())));
    }

    private static int sum(String query, String field) {
        List<Integer> found = as("ndrc")
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .path("balance.findAll { it.pairCode == 'LN-JS' }." + field);
        return found.stream().mapToInt(Integer::intValue).sum();
    }

    private static ValidatableResponse list(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
