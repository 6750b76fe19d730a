package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.ROUNDS;
import static cn.duikou.evaluation.EvaluationFixture.aNationalRound;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.in;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.ObjectionFixture.objecting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While objections run a pair knows how each of its points came about, and nothing of how others stand. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PreliminaryExplanationTest {

    private static final List<String> COMPARING =
            List.of("MIN_MAX", "MIN_MAX_LOWER", "MIN_MAX_ALIKE", "MIN_MAX_NOTHING", "RANK");

    @Test
    void leads_from_points_to_the_rule_the_numbers_and_the_records() {
        String id = objecting();
        String investment = id + "/preliminary-scores/LN-JS/INVESTMENT";
        get("jiangsu-editor", investment)
                .statusCode(200)
                .body("dimension", equalTo("PROGRESS"))
                .body("rule.basis.measure", equalTo("TOTAL_INVESTMENT"))
                .body("figures.measure", hasItems("TOTAL_INVESTMENT"))
                .body("figures.pairCode", everyItem(equalTo("LN-JS")));
        get("liaoning-approver", investment + "/records").statusCode(200).body("total", greaterThan(0));
        get("ndrc", id + "/preliminary-scores/LN-JS/TIMELY")
                .body("reckoning.form", equalTo("DEDUCTION"))
                .body("told", containsString("起评 10 分"))
                .body("deductions", not(empty()));
    }

    @Test
    void is_for_the_pair_and_for_whoever_leads_alone() {
        String id = objecting();
        for (String account : List.of("jilin-editor", "observer", "assessor", "shenyang-approver")) {
            get(account, id + "/preliminary-scores/LN-JS/TIMELY").statusCode(404);
            get(account, id + "/preliminary-scores/LN-JS/TIMELY/records").statusCode(404);
        }
        get("liaoning-editor", id + "/preliminary-scores/LN-JS/NONE").statusCode(404);
        get("liaoning-editor", id + "/preliminary-scores/JL-ZJ/TIMELY").statusCode(404);
        get("liaoning-editor", in("review") + "/preliminary-scores/LN-JS/TIMELY")
                .statusCode(404);
    }

    @Test
    void tells_nothing_of_other_pairs_where_pairs_are_compared() {
        Map<String, Object> body = aNationalRound();
        body.put("objectionsDays", 5);
        String id = prepared(body);
        for (String step : List.of("open", "begin-review", "open-objections")) {
            step(id, step).statusCode(200);
        }
        List<Map<String, Object>> items = get("liaoning-editor", id + "/preliminary-scores/LN-JS")
                .statusCode(200)
                .extract()
                .path("items");
        List<String> compared = as("ndrc")
                .get(ROUNDS + "/" + id + "/scores")
                .path("pairs.find { it.pairCode == 'LN-JS' }.dimensions.items.flatten()"
                        + ".findAll { it.reckoning.form in ['MIN_MAX', 'MIN_MAX_LOWER', 'MIN_MAX_ALIKE', 'MIN_MAX_NOTHING',"
                        + " 'RANK'] }.item");
        assertFalse(compared.isEmpty());
        for (Map<String, Object> item : items) {
            Map<String, Object> reckoning =
                    SheetFixture.JSON.convertValue(item.get("reckoning"), new TypeReference<Map<String, Object>>() {});
            assertFalse(COMPARING.contains(reckoning.get("form")));
        }
        String one = id + "/preliminary-scores/LN-JS/" + compared.getFirst();
        get("liaoning-editor", one)
                .body("reckoning.form", equalTo("COMPARED"))
                .body("reckoning.values.size()", equalTo(2))
                .body("told", containsString("随结果公布"))
                .body("figures.pairCode", everyItem(equalTo("LN-JS")));
        as("liaoning-editor")
                .header("Accept-Language", "en")
                .get(ROUNDS + "/" + one)
                .then()
                .body("told", containsString("when the result is published"));
    }

    @Test
    void comes_to_a_digest_that_the_pair_can_reckon_itself() throws IOException {
        String id = objecting();
        String told = get("jiangsu-editor", id + "/preliminary-scores/LN-JS")
                .body("scoresDigest", nullValue())
                .extract()
                .asString();
        List<PreliminaryItem> items = SheetFixture.JSON
                .readerForListOf(PreliminaryItem.class)
                .at("/items")
                .readValue(told);
        assertEquals(ScoreDigest.of(items), JsonPath.from(told).getString("digest"));
    }

    @Test
    void what_was_told_before_reckonings_were_kept_says_so() {
        String id = objecting();
        Stored.tamper("update evaluation_preliminary set told_digest = null, items = (select"
                + " jsonb_agg(item - array['reckoning', 'numbers', 'spread']) from jsonb_array_elements(items) as item)"
                + " where evaluation_id = '" + id + "'");
        get("liaoning-editor", id + "/preliminary-scores/LN-JS")
                .statusCode(200)
                .body("digest", nullValue())
                .body("items[0].reckoning", nullValue());
        get("liaoning-editor", id + "/preliminary-scores/LN-JS/TIMELY")
                .statusCode(200)
                .body("told", containsString("没有存下"))
                .body("rule.code", equalTo("TIMELY"));
    }
}
