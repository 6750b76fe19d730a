package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.national;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Tells in the log what a scoring of two hundred items and its robustness take; whether that is fast is for readers. */
class ScoringSpeedTest {

    private static final Logger LOG = Logger.getLogger(ScoringSpeedTest.class);
    private static final int ITEMS = 200;
    private static final int DIMENSIONS = 10;

    @Test
    void is_told() {
        ScoreSheetFacts sheet = wide();
        Facts facts = MadeUp.facts(sheet);
        HumanInputs inputs = MadeUp.inputs(sheet);
        Scores scores = told("first scoring, formulas read", () -> Scoring.score(sheet, facts, inputs));
        for (int i = 0; i < 5; i++) {
            told("scoring again, formulas read", () -> Scoring.score(sheet, facts, inputs));
        }
        told("digest", scores::digest);
        Robustness first = told("robustness", () -> WeightTrials.of(sheet, scores));
        assertEquals(first, told("robustness again", () -> WeightTrials.of(sheet, scores)));
    }

    private static <T> T told(String what, Supplier<T> deed) {
        long began = System.nanoTime();
        T result = deed.get();
        LOG.infof("%s: %.1f ms", what, (System.nanoTime() - began) / 1e6);
        return result;
    }

    /** All pairs, two hundred items in ten dimensions: half of them formulas, a quarter compared with peers. */
    private static ScoreSheetFacts wide() {
        List<ScoreDimension> dimensions = new ArrayList<>();
        for (int i = 0; i < DIMENSIONS; i++) {
            List<ScoreItem> items = new ArrayList<>();
            for (int j = 0; j < ITEMS / DIMENSIONS; j++) {
                items.add(item("I_" + i + "_" + j, 0.5, MissingPolicy.PEER_MEDIAN, basis(i, j)));
            }
            dimensions.add(new ScoreDimension("D_" + i, "维度", null, List.of(), BigDecimal.TEN, items));
        }
        ScoreSheetFacts shipped = national();
        return new ScoreSheetFacts(
                "WIDE",
                "宽表",
                null,
                null,
                SheetPurpose.NATIONAL,
                2,
                shipped.peerGroups(),
                dimensions,
                List.of(),
                shipped.vetoes());
    }

    private static ItemBasis basis(int i, int j) {
        return switch (j % 4) {
            case 0 -> SheetFixture.measure("M_" + j, new MinMaxScoring(false));
            case 1 -> SheetFixture.measure("M_" + j, new GrowthScoring(number(10), true));
            default ->
                expression(
                        "100 * measures.M_" + j + " / max(1, previous.M_" + i + ") + items.I_" + i + "_0",
                        target(200, true));
        };
    }
}
