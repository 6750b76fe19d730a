package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.bands;
import static cn.duikou.evaluation.SheetFixture.dimension;
import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.pair;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.EvaluationResult.OfDimension;
import cn.duikou.evaluation.EvaluationResult.Placed;
import cn.duikou.evaluation.EvaluationResult.Uncounted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where something does not count, its points go to the rest, and readers are told by which factor. */
class RescalingTest {

    private final ScoreItem known = item("KNOWN", 30, MissingPolicy.EXCLUDE, measure("PROJECTS", bands(1, 30)));
    private final ScoreItem unknown = item("UNKNOWN", 10, MissingPolicy.EXCLUDE, measure("NONE", bands(1, 10)));
    private final ScoreItem other = item("OTHER", 60, MissingPolicy.EXCLUDE, measure("NONE", bands(1, 60)));
    private final ScoreSheetFacts sheet =
            sheet(List.of(dimension("FIRST", 40, known, unknown), dimension("SECOND", 60, other)), 1);

    @Test
    void what_is_left_out_stretches_the_rest() {
        PairScore score = Scoring.score(
                        sheet, facts(pair(Map.of("PROJECTS", SheetFixture.told(5)), Map.of())), HumanInputs.NONE)
                .pairs()
                .getFirst();
        assertEquals(
                "“FIRST”中UNKNOWN不计，其余项目得分之和乘以 40/30。",
                Rescaling.of(sheet.dimensions().getFirst(), score.dimensions().getFirst()));
        assertEquals(
                "",
                Rescaling.of(sheet.dimensions().getLast(), score.dimensions().getLast()));
        assertEquals(new Uncounted(score.pairCode(), new BigDecimal("70")), Uncounted.of(score, sheet));
        Placed placed = new Placed(
                score.pairCode(),
                score.group(),
                score.total(),
                1,
                false,
                score.dimensions().stream()
                        .map(one -> new OfDimension(one.dimension(), one.points(), one.excluded()))
                        .toList());
        assertEquals("维度SECOND不计，总分为其余维度得分之和乘以 100/40。", Rescaling.ofTotal(sheet, placed));
    }
}
