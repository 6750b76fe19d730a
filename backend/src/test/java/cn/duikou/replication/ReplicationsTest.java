package cn.duikou.replication;

import static cn.duikou.Calls.as;
import static cn.duikou.replication.ReplicationFixture.aReplication;
import static cn.duikou.replication.ReplicationFixture.anEvaluatedReplication;
import static cn.duikou.replication.ReplicationFixture.effect;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
                "clause=T1.1&asOf=2099-01-01")) {
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
        String before = as("ndrc").get(figures).asString();
        Map<String, Object> facts = aReplication();
        facts.put("clauses", List.of("T4.1.b"));
        String id = SIDES.agreed(facts);
        as("ndrc")
                .get("/api/v1/clauses/T4.1.b/evidence")
                .then()
                .statusCode(200)
                .body("pairs.find { it.pairCode == 'LN-JS' }.records.id", hasItem(id));
        as("ndrc").get(figures).then().statusCode(200).body(equalTo(before));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String pointer, String field, Object value) {
        Map<String, Object> facts = anEvaluatedReplication();
        facts.put("name", "不该留下的推广");
        if (value.equals("absent")) {
            facts.remove(field);
        } else {
            facts.put(field, value);
        }
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        found("liaoning-editor", "q=不该留下的推广").body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                        Stream.of(
                                        "practiceTitle",
                                        "practiceBody",
                                        "practiceRegionCode",
                                        "adopterName",
                                        "manner",
                                        "stage")
                                .map(field -> Arguments.of(400, "/" + field, field, "absent")),
                        Stream.of(
                                Arguments.of(400, "/clauses", "clauses", List.of()),
                                Arguments.of(400, "/stage", "stage", "DONE"),
                                Arguments.of(400, "/manner", "manner", 1),
                                Arguments.of(400, "/documentNumber", "documentNumber", "30号"),
                                Arguments.of(400, "/documentNumber", "documentNumber", "苏发〔1999〕30号"),
                                Arguments.of(400, "/documentItem", "documentItem", "条".repeat(61)),
                                Arguments.of(400, "/practiceBody", "practiceBody", "省\u0007办"),
                                Arguments.of(400, "/documentOn", "documentOn", "2022-13-01"),
                                Arguments.of(400, "/evaluatedOn", "evaluatedOn", "1999-12-31"),
                                Arguments.of(400, "/practiceCode", "practiceCode", "P-3F9A0C21B7D4"),
                                Arguments.of(400, "/sourceAddress", "sourceAddress", "ftp://example.invalid"),
                                Arguments.of(400, "/effects/0/aim", "effects", List.of(Map.of("name", "时间"))),
                                Arguments.of(400, "/effects/0/after", "effects", measured(new BigDecimal("1e400"))),
                                Arguments.of(400, "/effects/0/after", "effects", measured(new BigDecimal("0.00001"))),
                                Arguments.of(
                                        400, "/effects/0/after", "effects", measured(new BigDecimal("-1000000000000"))),
                                Arguments.of(422, "/pairCode", "pairCode", "XX-YY"),
                                Arguments.of(422, "/practiceRegionCode", "pairCode", "JL-ZJ"),
                                Arguments.of(422, "/clauses/0", "clauses", List.of("T9.9.z")),
                                Arguments.of(422, "/practiceRegionCode", "practiceRegionCode", "210100"),
                                Arguments.of(422, "/practiceRegionCode", "practiceRegionCode", "330000"),
                                Arguments.of(422, "/adopterRegionCode", "adopterRegionCode", "320100"),
                                Arguments.of(422, "/adopterRegionCode", "adopterRegionCode", "000000"),
                                Arguments.of(422, "/documentOn", "documentOn", "absent"),
                                Arguments.of(422, "/plannedOn", "documentOn", "2023-09-02"),
                                Arguments.of(422, "/pilotedOn", "pilotedOn", "2023-08-31"),
                                Arguments.of(422, "/rolledOutOn", "rolledOutOn", "absent"),
                                Arguments.of(422, "/evaluatedOn", "stage", "ROLLED_OUT"),
                                Arguments.of(422, "/evaluatedOn", "evaluatedOn", "2099-01-01"),
                                Arguments.of(422, "/effects", "effects", List.of()),
                                Arguments.of(
                                        422,
                                        "/effects/0/measuredOn",
                                        "effects",
                                        List.of(effect("时间", "FALL", 5, 1, "2023-12-31")))))
                .flatMap(all -> all);
    }

    private static List<Object> measured(Number after) {
        return List.of(effect("时间", "FALL", 5, after, "2025-06-30"));
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
