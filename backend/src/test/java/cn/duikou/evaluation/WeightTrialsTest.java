package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.bands;
import static cn.duikou.evaluation.SheetFixture.dimension;
import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.projects;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static cn.duikou.evaluation.SheetFixture.target;
import static cn.duikou.evaluation.SheetFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.Robustness.Interval;
import cn.duikou.evaluation.Robustness.OfPair;
import cn.duikou.evaluation.Robustness.Without;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How firm places are under other weights. */
class WeightTrialsTest {

    /**
     * A is good at the one, B at the other; they are 52 to 49, so a tenth of weight turns them round. C is far behind. No sheet
     * that is made may have bands that rise and fall; here they set the pairs apart.
     */
    private final ScoreSheetFacts sheet = sheet(
            List.of(
                    dimension("ONE", 52, item("X", 52, MissingPolicy.ZERO, measure("PROJECTS", bands(1, 1, 10, 52)))),
                    dimension(
                            "TWO",
                            48,
                            item("Y", 48, MissingPolicy.ZERO, measure("PROJECTS", bands(1, 1, 5, 48, 10, 0))))),
            3);

    @Test
    void places_that_are_close_change_and_those_far_apart_do_not() {
        Scores scores = Scoring.score(sheet, facts(projects(10), projects(5), projects(1)), HumanInputs.NONE);
        List<OfPair> pairs = WeightTrials.of(sheet, scores).pairs();
        assertEquals(List.of(1, 2, 3), pairs.stream().map(OfPair::rank).toList());
        assertEquals(
                List.of(new Interval(10, 1, 2), new Interval(20, 1, 2)),
                pairs.get(0).intervals());
        assertEquals(
                List.of(new Interval(10, 1, 2), new Interval(20, 1, 2)),
                pairs.get(1).intervals());
        assertEquals(
                List.of(new Interval(10, 3, 3), new Interval(20, 3, 3)),
                pairs.get(2).intervals());
        assertEquals(
                List.of(new Without("ONE", 3), new Without("TWO", 1)),
                pairs.get(0).without());
        assertEquals(
                List.of(new Without("ONE", 1), new Without("TWO", 2)),
                pairs.get(1).without());
    }

    @Test
    void a_veto_holds_under_any_weights() {
        ScoreSheetFacts capped =
                with(sheet, List.of(), List.of(new Veto("V", "否决", null, "measures.PROJECTS > 9", number(1), "理由")));
        Scores scores = Scoring.score(capped, facts(projects(10), projects(5), projects(1)), HumanInputs.NONE);
        assertEquals(
                new Interval(20, 3, 3),
                WeightTrials.of(capped, scores).pairs().getFirst().intervals().getLast());
    }

    @Test
    void one_dimension_alone_leaves_everybody_where_he_is_or_alike() {
        ScoreSheetFacts one = sheet(
                List.of(dimension("ALL", 100, item("X", 100, MissingPolicy.ZERO, expression("1", target(1, true))))),
                2);
        Scores scores = Scoring.score(one, facts(projects(1), projects(2)), HumanInputs.NONE);
        WeightTrials.of(one, scores).pairs().forEach(pair -> {
            assertEquals(List.of(new Interval(10, 1, 1), new Interval(20, 1, 1)), pair.intervals());
            assertEquals(List.of(new Without("ALL", 1)), pair.without());
        });
    }
}
