package cn.duikou.replication;

import static cn.duikou.Calls.as;
import static cn.duikou.replication.ReplicationFixture.anEvaluatedReplication;
import static cn.duikou.replication.ReplicationFixture.effect;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Replications that cannot be: each is named, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadReplicationsTest {

    private static final String PATH = "/api/v1/replications";

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
        as("liaoning-editor").get(PATH + "?q=不该留下的推广").then().statusCode(200).body("total", equalTo(0));
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
}
