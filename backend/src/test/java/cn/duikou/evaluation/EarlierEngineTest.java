package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.aChange;
import static cn.duikou.evaluation.ObjectionFixture.colleague;
import static cn.duikou.evaluation.ObjectionFixture.confirm;
import static cn.duikou.evaluation.ObjectionFixture.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A round that was decided by an earlier engine is recomputed, published and amended by that one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EarlierEngineTest {

    @Test
    void keeps_the_engine_that_decided_it() throws JsonProcessingException {
        String id = in("decided");
        String digest = decidedByTheFirst(id);
        recompute(id).body("engine", equalTo(1)).body("digest", equalTo(digest)).body("same", equalTo(true));
        confirm(as("ndrc"), id, proposed(colleague(), id, aChange(5))).statusCode(200);
        recompute(id)
                .body("engine", equalTo(1))
                .body("same", equalTo(true))
                .body("amendments.decidedEngine", contains(1))
                .body("amendments.same", contains(true));
        step(id, "publish").statusCode(200);
        get("liaoning-editor", id + "/result").body("engine", equalTo(1)).body("amendment", equalTo(1));
    }

    @Test
    void another_round_is_decided_by_the_present_one() {
        recompute(in("decided"))
                .body("engine", equalTo(Scoring.ENGINE))
                .body("decidedEngine", equalTo(Scoring.ENGINE))
                .body("same", equalTo(true));
    }

    /** The sheet has nothing in which the engines differ. */
    private static String decidedByTheFirst(String id) throws JsonProcessingException {
        String row = " evaluation_result%s where evaluation_id = '" + id + "'";
        Scores now =
                SheetFixture.JSON.readValue(Stored.one("select scores::text from" + row.formatted("")), Scores.class);
        Scores first = new Scores(1, now.sheetDigest(), now.factsDigest(), now.inputsDigest(), now.pairs());
        Stored.tamper("update"
                + row.formatted(" set engine = 1, scores = jsonb_set(scores, '{engine}', '1'), digest = '"
                        + first.digest() + "'"));
        ObjectionFixture.resealed(id);
        return first.digest();
    }

    private static ValidatableResponse recompute(String id) {
        return as("ndrc").post(ROUNDS + "/" + id + "/recompute").then().statusCode(200);
    }
}
