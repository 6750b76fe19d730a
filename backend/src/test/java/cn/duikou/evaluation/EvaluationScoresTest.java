package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a round comes to: the coordinator's alone until it is published, the same whenever it is reckoned again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationScoresTest {

    @Test
    void a_veto_holds_down_what_a_pair_comes_to_and_says_so() {
        Map<String, Object> veto =
                Map.of("code", "HELD", "titleZh", "封顶", "when", "duties.missing >= 0", "cap", 1, "reason", "一律封顶");
        String sheet = EvaluationFixture.publishedSheet(Map.of("vetoes", List.of(veto)));
        String id = EvaluationFixture.led(
                EvaluationFixture.prepared(EvaluationFixture.with("sheetCode", sheet)), "published");
        EvaluationFixture.get("jiangsu-editor", id + "/scores")
                .body("pairs[0].total", hasToString(startsWith("1")))
                .body("pairs[0].vetoes.veto", contains("HELD"))
                .body("pairs[0].vetoes.applied", contains(true));
    }

    @Test
    void comes_to_the_digest_that_was_decided_whatever_the_ledger_says_since() {
        String id = in("decided");
        String decided = get("ndrc", id + "/scores")
                .body("decided", equalTo(true))
                .body("engine", equalTo(Scoring.ENGINE))
                .extract()
                .path("digest");
        assertEquals(decided, get("ndrc", id).extract().path("history.find { it.kind == 'DECIDED' }.digest"));
        new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
        recompute(id)
                .statusCode(200)
                .body("digest", equalTo(decided))
                .body("decidedDigest", equalTo(decided))
                .body("decidedEngine", equalTo(Scoring.ENGINE))
                .body("same", equalTo(true));
        step(id, "publish").statusCode(200);
        recompute(id).body("same", equalTo(true));
        get("observer", id + "/scores").body("digest", equalTo(decided));
    }

    @Test
    void is_reckoned_each_time_before_it_is_decided() {
        String id = in("review");
        get("ndrc", id + "/scores").body("decided", equalTo(false)).body("pairs.pairCode", contains("LN-JS"));
        recompute(id).body("decidedDigest", nullValue()).body("same", nullValue());
    }

    @Test
    void leads_from_points_to_the_rule_the_numbers_and_the_records() {
        new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
        String id = in("published");
        get("liaoning-editor", id + "/scores/LN-JS/INVESTMENT")
                .statusCode(200)
                .body("dimension", equalTo("PROGRESS"))
                .body("rule.basis.scoring.type", equalTo("GROWTH"))
                .body("told", containsString("分"))
                .body("numbers.name", contains("net.TOTAL_INVESTMENT", "previousNet.TOTAL_INVESTMENT"))
                .body("figures.period", contains("EVALUATED", "BEFORE"))
                .body("figures[0].records", greaterThan(0));
        as("observer")
                .header("Accept-Language", "en")
                .get(ROUNDS + "/" + id + "/scores/LN-JS/TIMELY")
                .then()
                .body("told", containsString("points"));
        get("ndrc", id + "/scores/LN-JS/STARTED")
                .body("figures.measure", hasItems("STARTED_RATE", "EVER_STARTED", "EVER_SIGNED"));
        get("ndrc", id + "/scores/LN-JS/NONE").statusCode(404);
        get("ndrc", id + "/scores/JL-ZJ/TIMELY").statusCode(404);
    }

    @Test
    void records_are_read_page_by_page() {
        for (int i = 0; i < 3; i++) {
            new BothSides("/api/v1/projects").agreed(ProjectFixture.aSignedProject());
        }
        String id = in("published");
        String path = ROUNDS + "/" + id + "/scores/LN-JS/INVESTMENT/records";
        String next = as("liaoning-editor")
                .queryParam("size", 2)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.measure", everyItem(equalTo("TOTAL_INVESTMENT")))
                .body("items.seal", everyItem(notNullValue()))
                .body("items.period", everyItem(oneOf("EVALUATED", "BEFORE")))
                .body("total", greaterThan(2))
                .extract()
                .path("next");
        as("liaoning-editor")
                .queryParam("size", 2)
                .queryParam("after", next)
                .get(path)
                .then()
                .statusCode(200);
        as("ndrc").queryParam("sort", "-value").get(path).then().statusCode(200);
        as("ndrc").queryParam("sort", "of_pair").get(path).then().statusCode(400);
    }

    @Test
    void ranks_pairs_and_tells_how_firmly_they_stand() {
        String id = prepared(EvaluationFixture.aNationalRound());
        for (String step : List.of("open", "begin-review", "open-objections", "decide", "publish")) {
            step(id, step).statusCode(200);
        }
        get("zhejiang-approver", id + "/result")
                .statusCode(200)
                .body("pairs", hasSize(7))
                .body("pairs.group", hasItem("CITIES"))
                .body("robustness.perturbations", equalTo(10_000))
                .body("robustness.pairs", hasSize(7));
        get("zhejiang-approver", id + "/scores").body("pairs.pairCode", contains("JL-ZJ"));
        get("zhejiang-approver", id + "/scores/LN-JS/TIMELINESS").statusCode(404);
        get("observer", id + "/scores").body("pairs", hasSize(7));
        recompute(id).body("same", equalTo(true));
    }

    @Test
    void a_stored_result_that_was_altered_is_refused() {
        String id = in("published");
        Stored.tamper(
                "update evaluation_result set scores = jsonb_set(scores, '{pairs,0,total}', '99') where evaluation_id = '"
                        + id + "'");
        for (String account : List.of("ndrc", "liaoning-editor", "observer")) {
            get(account, id + "/scores").statusCode(409).body("errors.code", contains("RESULT_ALTERED"));
            get(account, id + "/result").statusCode(409);
        }
        recompute(id).body("same", equalTo(true));
    }

    @Test
    void what_was_altered_since_it_was_decided_is_not_published() {
        String id = in("decided");
        Stored.tamper("update evaluation_input set points = 1 where kind = 'EXPERT' and evaluation_id = '" + id + "'");
        step(id, "publish").statusCode(409).body("errors.code", contains("RESULT_ALTERED"));
    }

    @Test
    void points_that_somebody_altered_afterwards_are_found_when_it_is_reckoned_again() {
        String id = in("published");
        Stored.tamper("update evaluation_input set points = 1 where kind = 'EXPERT' and evaluation_id = '" + id + "'");
        recompute(id).statusCode(200).body("same", equalTo(false));
    }

    private static ValidatableResponse recompute(String id) {
        return as("ndrc").post(ROUNDS + "/" + id + "/recompute").then();
    }
}
