package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.confirm;
import static cn.duikou.evaluation.ObjectionFixture.objecting;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a snapshot was altered after the decision, what was decided is told, and that the facts are not those any more. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AlteredFactsTest {

    private static final String ALTERED = "存下的内容与写入时封存的不符";

    @Test
    void the_result_stays_what_was_decided_and_says_so() throws IOException {
        String id = in("published");
        String digest = get("liaoning-editor", id + "/scores")
                .body("factsIntact", equalTo(true))
                .extract()
                .path("digest");
        assertFalse(EvaluationReportTest.report("liaoning-editor", id).contains(ALTERED));
        alter(id);
        for (String account : List.of("ndrc", "liaoning-editor", "observer")) {
            for (String path : List.of("/scores", "/result", "/scores/LN-JS/TIMELY")) {
                get(account, id + path).statusCode(200).body("factsIntact", equalTo(false));
            }
        }
        assertEquals(digest, get("liaoning-editor", id + "/result").extract().path("digest"));
        assertTrue(EvaluationReportTest.report("liaoning-editor", id).contains(ALTERED));
    }

    @Test
    void so_does_what_a_pair_was_told_before() {
        String id = objecting();
        String item = id + "/preliminary-scores/LN-JS/TIMELY";
        get("liaoning-editor", item).body("factsIntact", equalTo(true));
        alter(id);
        get("liaoning-editor", item).statusCode(200).body("factsIntact", equalTo(false));
        as("ndrc").get(ROUNDS + "/" + id + "/scores").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonb_set(facts, '{x}', '1')", "'{}'", "'null'", "jsonb_set(facts, '{duties}', 'null')"})
    void facts_that_cannot_be_read_are_altered_ones(String facts) {
        String id = objecting();
        ObjectionFixture.over(id);
        Stored.tamper("update evaluation_facts set facts = " + facts + " where evaluation_id = '" + id + "'");
        get("ndrc", id + "/snapshot/verification")
                .statusCode(200)
                .body("intact", equalTo(false))
                .body("differences.kind", contains("FACTS"))
                .body("differences.pairCode", contains("LN-JS"))
                .body("parts.part", contains("FACTS"));
        for (String path : List.of("/scores", "/result", "/snapshot")) {
            get("ndrc", id + path).statusCode(409).body("errors.code", contains("SNAPSHOT_ALTERED"));
        }
        as("ndrc").post(ROUNDS + "/" + id + "/recompute").then().statusCode(409);
        step(id, "decide").statusCode(409).body("errors.code", contains("SNAPSHOT_ALTERED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonb_set(scores, '{x}', '1')", "'{}'", "'null'"})
    void so_are_scores(String scores) {
        String id = in("decided");
        Stored.tamper("update evaluation_result set scores = " + scores + " where evaluation_id = '" + id + "'");
        get("ndrc", id + "/snapshot/verification").statusCode(200).body("parts.part", contains("RESULT"));
        for (String path : List.of("/scores", "/result")) {
            get("ndrc", id + path).statusCode(409).body("errors.code", contains("RESULT_ALTERED"));
        }
        step(id, "publish").statusCode(409).body("errors.code", contains("RESULT_ALTERED"));
        assertNotEquals(500, as("ndrc").post(ROUNDS + "/" + id + "/recompute").getStatusCode());
    }

    /** Nothing is decided, amended or published on what was altered. */
    @ParameterizedTest
    @CsvSource({
        "evaluation_preliminary, told_at = now()",
        "evaluation_objection, reason = 'x'",
        "evaluation_input, points = 9",
        "evaluation_assessor, assigned_by = 'x'"
    })
    void nothing_rests_on_what_was_altered(String table, String set) {
        String id = objecting();
        String objection = ObjectionFixture.filed(id);
        ObjectionFixture.answer(id, objection, Map.of("outcome", "REJECTED", "reason", "不属实"));
        ObjectionFixture.over(id);
        Stored.tamper("update " + table + " set " + set + " where evaluation_id = '" + id + "'");
        step(id, "decide").statusCode(409).body("errors.code", contains("ROUND_ALTERED"));
        as("ndrc").post(ROUNDS + "/" + id + "/recompute").then().statusCode(409);
    }

    @Test
    void nor_is_it_published() {
        String id = in("decided");
        Stored.tamper("update evaluation set year = 2024 where id = '" + id + "'");
        step(id, "publish").statusCode(409).body("errors.code", contains("ROUND_ALTERED"));
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(5)))
                .statusCode(409)
                .body("errors.code", contains("ROUND_ALTERED"));
    }

    @Test
    void whoever_reads_what_was_published_is_told_of_all_that_was_altered() {
        String id = in("published");
        Stored.tamper("update evaluation_preliminary set told_at = now() where evaluation_id = '" + id + "'");
        get("liaoning-editor", id + "/result").statusCode(200).body("factsIntact", equalTo(false));
    }

    private static void alter(String round) {
        Stored.tamper(
                "update evaluation_facts set facts = jsonb_set(facts, '{duties,late}', '77') where evaluation_id = '"
                        + round + "'");
    }
}
