package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.ObjectionFixture.objecting;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a snapshot was altered after the decision, what was decided is told, and that the facts are not those any more. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AlteredFactsTest {

    private static final String ALTERED = "存下的快照与启动时封存的不符";

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

    private static void alter(String round) {
        Stored.tamper(
                "update evaluation_facts set facts = jsonb_set(facts, '{duties,late}', '77') where evaluation_id = '"
                        + round + "'");
    }
}
