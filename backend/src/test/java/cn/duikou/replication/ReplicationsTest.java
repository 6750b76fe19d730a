package cn.duikou.replication;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.told;
import static cn.duikou.replication.ReplicationFixture.aReplication;
import static cn.duikou.replication.ReplicationFixture.anEvaluatedReplication;
import static cn.duikou.replication.ReplicationFixture.effect;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replications over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReplicationsTest {

    private static final String PATH = "/api/v1/replications";
    private static final BothSides SIDES = new BothSides(PATH);
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = anEvaluatedReplication();
        String id = SIDES.agreed(facts);
        var answer = SIDES.view("ndrc", id).statusCode(200).body("state", equalTo("AGREED"));
        facts.forEach((field, value) -> answer.body(field, equalTo(value)));
    }

    @Test
    void an_agreed_stage_goes_on_and_never_back() {
        String id = SIDES.agreed(aReplication());
        SIDES.change(BothSides.OURS, id, Map.of("stage", "ROLLED_OUT", "rolledOutOn", "2024-07-01"))
                .statusCode(200);
        SIDES.move(BothSides.OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200).body("stage", equalTo("ROLLED_OUT"));
        SIDES.change(BothSides.OURS, id, new TreeMap<>(Map.of("stage", "PILOTED", "name", "退回试点")))
                .statusCode(422)
                .body("errors.pointer", hasItem("/stage"));
    }

    @Test
    void an_adoption_that_is_told_twice_is_doubted_before_whoever_may_see_the_other_one() {
        Map<String, Object> facts = from(ofItsOwn());
        String first = SIDES.drafted(facts);
        SIDES.view(BothSides.OURS, first).body("warnings", equalTo(List.of()));
        String code = SIDES.view(BothSides.OURS, first).extract().path("code");
        String second = as("liaoning-editor")
                .body(facts)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/practiceTitle"))
                .body("warnings.code", contains("ADOPTED_ALREADY"))
                .body("warnings[0].message", containsString(code))
                .extract()
                .path("id");
        SIDES.move(BothSides.OURS, second, "send").statusCode(200);
        SIDES.view(BothSides.THEIRS, second).statusCode(200).body("warnings", equalTo(List.of()));
        facts.put("adopterName", "锦州市另一单位");
        SIDES.view(BothSides.OURS, SIDES.drafted(facts)).body("warnings", equalTo(List.of()));
    }

    @Test
    void one_practice_is_counted_once_however_it_is_spelled() {
        String number = ofItsOwn();
        String first = SIDES.agreed(from(number));
        Map<String, Object> spelled = from(number.replace("〔", "[").replace("〕", "]"));
        spelled.put("documentTitle", "另一种写法的标题");
        spelled.put("adopterRegionCode", "211300");
        String second = SIDES.agreed(spelled);
        Map<String, Object> otherItem = from(number);
        otherItem.put("documentItem", "第三条");
        SIDES.agreed(otherItem);
        String hidden = SIDES.drafted(from(number));

        lineage("ndrc", first).body("adoptions", equalTo(2)).body("items.id", containsInAnyOrder(first, second));
        lineage(BothSides.OURS, second).body("items.id", hasItem(hidden)).body("adoptions", equalTo(3));
        lineage(BothSides.THEIRS, second).body("items.id", not(hasItem(hidden)));
        String code = lineage("ndrc", first).extract().path("practiceCode");
        found("ndrc", "practiceCode=" + code).body("items.id.toSet()", equalTo(Set.of(first, second)));
        summary("ndrc", "q=" + number.substring(number.indexOf("〕") + 1))
                .body("practices", equalTo(2))
                .body("adoptions", equalTo(3));
        summary("ndrc", "practiceCode=" + code)
                .body("practices", equalTo(1))
                .body("adoptions", equalTo(2))
                .body("capped", equalTo(false))
                .body("stages.stage", contains("PILOTED"))
                .body("stages.practices", contains(1));
    }

    @Test
    void where_there_is_no_number_body_and_title_name_the_practice() {
        Map<String, Object> facts = aReplication();
        facts.put("practiceTitle", "不见面审批（服务）改革" + ofItsOwn());
        String first = SIDES.agreed(facts);
        facts.put("practiceTitle", " " + facts.get("practiceTitle").toString().replace("（", "("));
        SIDES.agreed(facts);
        lineage("ndrc", first).body("adoptions", equalTo(2));
        facts.put("practiceRegionCode", "320100");
        SIDES.agreed(facts);
        lineage("ndrc", first).body("adoptions", equalTo(2));
    }

    @Test
    void the_count_of_nothing_is_nothing() {
        summary("ndrc", "q=绝无此经验")
                .body("practices", equalTo(0))
                .body("adoptions", equalTo(0))
                .body("stages", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"IMPROVED, 5, 1, 40, 92", "MIXED, 5, 5, 40, 41", "NOT_IMPROVED, 5, 6, 40, 39"})
    void what_was_measured_last_tells_the_effect(String effect, int fell, int to, int rose, int up) {
        Map<String, Object> facts = anEvaluatedReplication();
        facts.put(
                "effects",
                List.of(
                        effect("开办时间", "FALL", 9, 9, "2024-12-31"),
                        effect("开办时间", "FALL", fell, to, "2025-06-30"),
                        effect("网办率", "RISE", rose, up, "2025-06-30")));
        String id = SIDES.agreed(facts);
        found("jiangsu-editor", "effect=" + effect + "&stage=EVALUATED&sort=-stage,adoptedOn")
                .body("items.find { it.id == '" + id + "' }.effect", equalTo(effect));
        found("jiangsu-editor", "effect=NOT_MEASURED").body("items.id", not(hasItem(id)));
    }

    @Test
    void the_list_finds_by_region_manner_and_day() {
        String id = SIDES.agreed(aReplication());
        for (String fits : List.of(
                "adopterRegionCode=210000&practiceRegionCode=320000",
                "manner=ADAPTED&manner=PILOT&adoptedOnFrom=2024-01-01&adoptedOnTo=2024-01-01",
                "q=示例营商局&sort=practiceTitle",
                "clause=T1.1&asOf=" + AsOf.today(Clock.systemUTC()))) {
            found("ndrc", fits).body("items.id", hasItem(id));
        }
        found("ndrc", "adopterRegionCode=210200").body("items.id", not(hasItem(id)));
        summary("ndrc", "asOf=2020-01-01").body("adoptions", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practiceCode=P-1",
                "stage=SIGNED",
                "effect=GOOD",
                "manner=as_is",
                "adopterRegionCode=999999",
                "adoptedOnFrom=2024-02-30",
                "practiceRegionCode=%00",
                "nothing=1"
            })
    void a_filter_that_means_nothing_is_refused(String query) {
        as("ndrc").get(PATH + "?" + query).then().statusCode(400);
        as("ndrc").get(PATH + "/summary?" + query).then().statusCode(400);
    }

    @Test
    void a_replication_stands_under_its_clause_and_counts_as_no_investment() {
        String figures = "/api/v1/pairs/LN-JS/summary";
        String before = told("ndrc", figures);
        Map<String, Object> facts = aReplication();
        facts.put("clauses", List.of("T4.1.b"));
        String id = SIDES.agreed(facts);
        as("ndrc")
                .get("/api/v1/clauses/T4.1.b/evidence")
                .then()
                .statusCode(200)
                .body("pairs.find { it.pairCode == 'LN-JS' }.records.id", hasItem(id));
        assertEquals(before, told("ndrc", figures));
    }

    private static Map<String, Object> from(String documentNumber) {
        Map<String, Object> facts = aReplication();
        facts.put("documentNumber", documentNumber);
        facts.put("documentOn", "2022-06-30");
        return facts;
    }

    private static String ofItsOwn() {
        return "苏示办发〔2022〕" + NUMBER.incrementAndGet() + "号";
    }

    private static ValidatableResponse lineage(String account, String id) {
        return as(account).get(PATH + "/" + id + "/lineage").then().statusCode(200);
    }

    private static ValidatableResponse summary(String account, String query) {
        return as(account).get(PATH + "/summary?" + query).then().statusCode(200);
    }

    private static ValidatableResponse found(String account, String query) {
        return as(account).get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
