package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.EvaluationFixture.with;
import static cn.duikou.evaluation.SheetFixture.pair;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sheet that ships for a pair's evaluation of itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfSheetTest {

    private static final ScoreSheetFacts SHEET = SheetFixture.self();

    @Test
    void is_one_that_may_be_made() {
        Map<String, Object> body =
                SheetFixture.JSON.convertValue(SheetFixture.shippedForPairs(), new TypeReference<>() {});
        body.put("code", "SELF_TRIED");
        as("ndrc")
                .queryParam("dryRun", true)
                .body(body)
                .post(SheetFixture.SHEETS)
                .then()
                .statusCode(200);
    }

    /** Four fields of tasks (三) and six safeguards (四). */
    @Test
    void follows_the_plan_and_says_that_its_weights_are_a_proposal() {
        Set<String> clauses = SHEET.dimensions().stream()
                .flatMap(dimension -> dimension.clauses().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "S5", "S6"), clauses);
        assertTrue(SHEET.note().contains("建议"));
        assertEquals(SheetPurpose.SELF, SHEET.purpose());
    }

    @Test
    void compares_a_pair_with_itself_alone() {
        String written = SheetFixture.shippedForPairs().toString();
        for (String comparing : Set.of("RANK", "MIN_MAX", "PEER_MEDIAN", "peers.")) {
            assertFalse(written.contains(comparing), comparing);
        }
        Facts all = MadeUp.facts(SHEET);
        HumanInputs inputs = MadeUp.inputs(SHEET);
        Facts alone = new Facts(Map.of("LN-JS", all.pairs().get("LN-JS")));
        assertEquals(
                pair(Scoring.score(SHEET, all, inputs), "LN-JS").dimensions(),
                pair(Scoring.score(SHEET, alone, inputs), "LN-JS").dimensions());
    }

    @Test
    void scores_a_pair_on_what_was_frozen_for_it() {
        String id = prepared("jiangsu-approver", with("sheetCode", "SELF"));
        step("liaoning-approver", id, "open").statusCode(200);
        get("jiangsu-approver", id + "/snapshot")
                .body("facts[0].facts.measures.size()", greaterThan(12))
                .body("facts[0].facts.previous.size()", greaterThan(4));
        get("jiangsu-approver", id + "/snapshot/verification").body("intact", equalTo(true));
        float total = get("jiangsu-approver", id + "/scores")
                .statusCode(200)
                .body("pairs.size()", equalTo(1))
                .extract()
                .path("pairs[0].total");
        assertTrue(total >= 0 && total <= 100);
        assertEquals(
                BigDecimal.valueOf(100),
                Decimals.sum(SHEET.dimensions().stream()
                        .map(ScoreDimension::weightPercent)
                        .toList()));
    }
}
