package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.bands;
import static cn.duikou.evaluation.SheetFixture.dimension;
import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.national;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.projects;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static cn.duikou.evaluation.SheetFixture.target;
import static cn.duikou.evaluation.SheetFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.WhatIf.Supposed;
import cn.duikou.evaluation.WhatIf.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is supposed goes through the engine itself. */
class WhatIfScoringTest {

    private static final WhatIf NOTHING = new WhatIf(List.of(), List.of(), List.of());

    private final ScoreSheetFacts sheet = sheet(
            List.of(
                    dimension(
                            "ONE",
                            60,
                            item("X", 40, MissingPolicy.ZERO, measure("PROJECTS", bands(1, 10, 5, 20, 10, 40))),
                            item("Y", 20, MissingPolicy.ZERO, expression("items.X / 2.0", target(20, true)))),
                    dimension("TWO", 40, item("Z", 40, MissingPolicy.ZERO, measure("PROJECTS", bands(1, 40, 5, 20))))),
            3);
    private final Facts facts = facts(projects(10), projects(5), projects(1));

    @Test
    void nothing_supposed_is_the_result_itself() {
        ScoreSheetFacts shipped = national();
        Facts some = MadeUp.facts(shipped);
        HumanInputs inputs = MadeUp.inputs(shipped);
        assertEquals(
                Scoring.score(shipped, some, inputs).pairs(),
                WhatIfScoring.score(Scoring.ENGINE, shipped, some, inputs, NOTHING));
    }

    @Test
    void all_of_the_weight_on_one_dimension_leaves_its_part_alone() {
        WhatIf supposed = new WhatIf(List.of(weight("ONE", 100), weight("TWO", 0)), List.of(), List.of());
        List<PairScore> pairs = WhatIfScoring.score(Scoring.ENGINE, sheet, facts, HumanInputs.NONE, supposed);
        assertEquals(List.of("100.00", "50.00", "25.00"), totals(pairs));
        assertEquals(List.of(1, 2, 3), pairs.stream().map(PairScore::rank).toList());
    }

    @Test
    void points_supposed_of_one_item_reach_those_that_are_reckoned_from_it() {
        WhatIf supposed = new WhatIf(List.of(), List.of(new Supposed("C", "X", number(40))), List.of());
        PairScore third = WhatIfScoring.score(Scoring.ENGINE, sheet, facts, HumanInputs.NONE, supposed)
                .getLast();
        assertEquals("100.00", third.total().toPlainString());
        assertEquals(1, third.rank());
    }

    @Test
    void what_is_left_out_is_shared_among_the_items_of_its_dimension() {
        WhatIf supposed = new WhatIf(List.of(), List.of(), List.of("Y"));
        List<PairScore> pairs = WhatIfScoring.score(Scoring.ENGINE, sheet, facts, HumanInputs.NONE, supposed);
        assertEquals(List.of("80.00", "50.00", "55.00"), totals(pairs));
    }

    @Test
    void a_dimension_without_any_item_leaves_its_weight_to_the_others() {
        WhatIf supposed = new WhatIf(List.of(), List.of(), List.of("X", "Y"));
        List<PairScore> pairs = WhatIfScoring.score(Scoring.ENGINE, sheet, facts, HumanInputs.NONE, supposed);
        assertEquals(List.of("50.00", "50.00", "100.00"), totals(pairs));
    }

    @Test
    void a_veto_holds_whatever_is_supposed() {
        ScoreSheetFacts capped =
                with(sheet, List.of(), List.of(new Veto("V", "否决", null, "measures.PROJECTS > 9", number(1), "理由")));
        WhatIf supposed = new WhatIf(List.of(weight("ONE", 90), weight("TWO", 10)), List.of(), List.of());
        assertEquals(
                "1.00",
                WhatIfScoring.score(Scoring.ENGINE, capped, facts, HumanInputs.NONE, supposed)
                        .getFirst()
                        .total()
                        .toPlainString());
    }

    private static Weight weight(String dimension, int percent) {
        return new Weight(dimension, number(percent));
    }

    private static List<String> totals(List<PairScore> pairs) {
        return pairs.stream().map(pair -> pair.total().toPlainString()).toList();
    }
}
