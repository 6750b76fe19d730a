package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.JSON;
import static cn.duikou.evaluation.SheetFixture.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A sheet, facts and inputs kept as files, and the digest that they give for ever. Whoever changes what the engine comes to
 * changes its number and adds files; these here stay.
 */
class GoldenScoresTest {

    private static final String SCORES = "91e7d5d0582d05d6bb67a159ec0ea4a71827cba8f25d732af5c9746f6ba07d9c";
    private static final String ROBUSTNESS = "9f059490e1498648d67cfec0af4f022d4cdbdc3de9ac6eeead6b8655395c6c6e";

    private static final String SECOND = "7de2bef083f545043dbe1ec66bf3a32927fe27104755f803c8f33a679234c147";
    private static final String SECOND_OF_NOTHING = "709def7ef2c27d9b204c26324f134e7ff22f638040b3be4e7e1b6af29adbefb8";
    private static final String ROBUSTNESS_OF_NOTHING =
            "59c3e4985b76f372ada2e1e2a52f8b48d0656b3de7d4d200aa05eb628c8a7f44";

    private final ScoreSheetFacts sheet = JSON.convertValue(resource("golden-sheet.json"), ScoreSheetFacts.class);
    private final Facts facts = JSON.convertValue(resource("golden-facts.json"), Facts.class);
    /** Where nobody has new tenants, some have no flagships, and of nobody it is known who was seconded. */
    private final Facts nothing = JSON.convertValue(resource("golden-facts-2.json"), Facts.class);

    private final HumanInputs inputs = JSON.convertValue(resource("golden-inputs.json"), HumanInputs.class);

    @Test
    void gives_the_same_digest_always() {
        Scores scores = Scoring.score(1, sheet, facts, inputs);
        assertEquals(SCORES, scores.digest());
        assertEquals(ROBUSTNESS, ScoreDigest.of(WeightTrials.of(sheet, scores)));
    }

    @Test
    void and_so_does_the_second_engine() {
        assertEquals(SECOND, Scoring.score(2, sheet, facts, inputs).digest());
        Scores scores = Scoring.score(2, sheet, nothing, inputs);
        assertEquals(SECOND_OF_NOTHING, scores.digest());
        assertEquals(ROBUSTNESS_OF_NOTHING, ScoreDigest.of(WeightTrials.of(sheet, scores)));
    }

    @Test
    void whatever_the_order_in_which_pairs_measures_and_inputs_come() {
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Facts shuffled = JSON.convertValue(shuffled(resource("golden-facts.json"), random), Facts.class);
            HumanInputs mixed = new HumanInputs(
                    shuffled(inputs.experts(), random),
                    inputs.selves().reversed(),
                    inputs.reviews().reversed());
            assertEquals(SCORES, Scoring.score(1, sheet, shuffled, mixed).digest());
        }
    }

    @Test
    void however_often_empty_decimals_are_written() {
        HumanInputs longer = new HumanInputs(
                inputs.experts().stream()
                        .map(one -> new HumanInputs.Expert(
                                one.where(), one.assessor(), one.points().setScale(8)))
                        .toList(),
                inputs.selves(),
                inputs.reviews());
        assertEquals(SCORES, Scoring.score(1, sheet, facts, longer).digest());
    }

    @Test
    void and_another_one_when_one_fact_is_another() {
        Map<String, Facts.OfPair> altered = new LinkedHashMap<>(facts.pairs());
        Facts.OfPair first = altered.get("LN-JS");
        altered.put(
                "LN-JS",
                new Facts.OfPair(
                        first.measures(),
                        first.previous(),
                        new Facts.Region(
                                first.region().populationWan().add(new BigDecimal("0.00000000000000000001")),
                                first.region().gdpYi(),
                                first.region().evidence()),
                        first.duties(),
                        first.orders()));
        assertNotEquals(
                SCORES, Scoring.score(1, sheet, new Facts(altered), inputs).digest());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!node.isObject()) {
            return node;
        }
        ObjectNode mixed = JSON.createObjectNode();
        shuffled(new ArrayList<>(node.properties()), random)
                .forEach(field -> mixed.set(field.getKey(), shuffled(field.getValue(), random)));
        return mixed;
    }
}
