package cn.duikou.zone;

import static cn.duikou.Calls.as;
import static cn.duikou.zone.ZoneLinkFixture.aFruitfulZoneLink;
import static cn.duikou.zone.ZoneLinkFixture.aZoneLink;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.BothSides;
import cn.duikou.replication.ReplicationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zone links over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ZoneLinksTest {

    private static final String PATH = "/api/v1/zone-links";
    private static final BothSides SIDES = new BothSides(PATH);

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = aFruitfulZoneLink();
        String id = SIDES.agreed(facts);
        var answer = SIDES.view("ndrc", id).statusCode(200).body("state", equalTo("AGREED"));
        facts.forEach((field, value) -> answer.body(field, equalTo(value)));
    }

    @Test
    void a_zone_link_without_a_partner_is_agreed_alone() {
        Map<String, Object> facts = aZoneLink();
        facts.putAll(Map.of("pairCode", "NM", "northeastRegionCode", "150100"));
        String id = SIDES.drafted("neimenggu-editor", facts);
        SIDES.move("neimenggu-approver", id, "agree").statusCode(200).body("oneSided", equalTo(true));
        facts.put("eastRegionCode", "150100");
        as("neimenggu-editor").body(facts).post(PATH).then().statusCode(422);
    }

    @Test
    void the_list_finds_by_either_zone_and_by_what_came_of_it() {
        String barren = SIDES.agreed(aZoneLink());
        String fruitful = SIDES.agreed(aFruitfulZoneLink());
        for (String both : List.of(
                "zoneType=FREE_TRADE_ZONE",
                "zoneType=HIGH_TECH_ZONE&level=NATIONAL",
                "regionCode=320000",
                "regionCode=210000&sinceFrom=2022-05-18&sinceTo=2022-05-18",
                "q=示例高新区&sort=-since,northeastZoneName",
                "clause=T4.1")) {
            found("ndrc", both).body("items.id", hasItem(barren)).body("items.id", hasItem(fruitful));
        }
        found("ndrc", "zoneType=NATIONAL_NEW_AREA").body("items.id", not(hasItem(barren)));
        found("ndrc", "level=PROVINCIAL").body("items.id", not(hasItem(barren)));
        found("ndrc", "regionCode=220000").body("items.id", not(hasItem(barren)));
        found("ndrc", "fruitless=true").body("items.id", hasItem(barren)).body("items.id", not(hasItem(fruitful)));
        found("ndrc", "fruitless=false")
                .body("items.find { it.id == '" + fruitful + "' }.outcomes", equalTo(2))
                .body("items.find { it.id == '" + fruitful + "' }.experienceRecords", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    void whether_it_runs_is_told_for_the_day(int days, boolean current) {
        Map<String, Object> facts = aZoneLink();
        facts.put("until", AsOf.today(Clock.systemUTC()).plusDays(days).toString());
        String id = SIDES.agreed(facts);
        found("ndrc", "current=" + current).body("items.find { it.id == '" + id + "' }.current", equalTo(current));
        found("ndrc", "current=" + !current).body("items.id", not(hasItem(id)));
    }

    @Test
    void what_was_learnt_and_what_came_of_it_is_linked_as_far_as_the_caller_may_see_it() {
        BothSides replications = new BothSides("/api/v1/replications");
        String agreed = code(replications, replications.agreed(ReplicationFixture.aReplication()));
        String drafted = code(replications, replications.drafted(ReplicationFixture.aReplication()));
        Map<String, Object> facts = aFruitfulZoneLink();
        facts.put("experienceRecords", List.of(agreed, drafted));
        facts.put("outcomes", List.of());
        String id = SIDES.agreed(facts);
        as("jiangsu-editor")
                .get(PATH + "/" + id + "/outcome")
                .then()
                .statusCode(200)
                .body("experienceRecords.code", contains(agreed))
                .body("experienceRecords.ledger", contains("replications"))
                .body("outcomes", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoneType=ENCLAVE",
                "zoneType=X",
                "level=CITY",
                "regionCode=999999",
                "current=yes",
                "fruitless=1",
                "sinceFrom=2022-05-18&sinceTo=2022-05-17",
                "nothing=1"
            })
    void a_filter_that_means_nothing_is_refused(String query) {
        as("ndrc").get(PATH + "?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String field, Object value) {
        Map<String, Object> facts = aFruitfulZoneLink();
        facts.put("name", "不该留下的对接");
        String pointer = "/" + field;
        if (value.equals("absent")) {
            facts.remove(field);
        } else {
            facts.put(field, value);
        }
        pointer =
                value instanceof List<?> several && !several.isEmpty() ? pointer + "/" + (several.size() - 1) : pointer;
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        found("liaoning-editor", "q=不该留下的对接").body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        return Stream.concat(
                Stream.of(
                                "northeastZoneName",
                                "northeastZoneType",
                                "northeastRegionCode",
                                "eastZoneName",
                                "eastZoneType",
                                "eastRegionCode",
                                "level",
                                "summary",
                                "since")
                        .map(field -> Arguments.of(400, field, "absent")),
                Stream.of(
                        Arguments.of(400, "clauses", List.of()),
                        Arguments.of(400, "level", "CITY"),
                        Arguments.of(400, "since", "2022-02-30"),
                        Arguments.of(400, "until", "2100-01-01"),
                        Arguments.of(400, "summary", " "),
                        Arguments.of(400, "eastZoneName", "区".repeat(201)),
                        Arguments.of(400, "results", "果".repeat(2001)),
                        Arguments.of(400, "experience", "\u0000"),
                        Arguments.of(400, "outcomes", List.of("DK-26-1")),
                        Arguments.of(400, "experienceRecords", "DK-2026-000001"),
                        Arguments.of(400, "fruitless", true),
                        Arguments.of(400, "sourceAddress", "javascript:alert(1)"),
                        Arguments.of(422, "since", "2099-01-01"),
                        Arguments.of(422, "until", "2022-05-17"),
                        Arguments.of(422, "northeastZoneType", "ENCLAVE"),
                        Arguments.of(422, "eastZoneType", "SOMETHING"),
                        Arguments.of(422, "northeastRegionCode", "320500"),
                        Arguments.of(422, "eastRegionCode", "330000"),
                        Arguments.of(422, "eastRegionCode", "999999"),
                        Arguments.of(422, "clauses", List.of("T9.9.z")),
                        Arguments.of(422, "outcomes", List.of("DK-2026-000001", "DK-2026-000001")),
                        Arguments.of(422, "experienceRecords", List.of("DK-2099-000001")),
                        Arguments.of(422, "pairCode", "XX-YY")));
    }

    private static String code(BothSides ledger, String id) {
        return ledger.view("liaoning-editor", id).extract().path("code");
    }

    private static ValidatableResponse found(String account, String query) {
        return as(account).get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
