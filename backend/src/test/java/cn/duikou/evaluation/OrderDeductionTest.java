package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.projects;
import static cn.duikou.evaluation.SheetFixture.score;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.Missing.Reason;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Overdue orders cost points by a rule of the sheet alone. */
class OrderDeductionTest {

    private static final ScoreSheetFacts SHEET = sheet(
            1,
            item(
                    "X",
                    100,
                    MissingPolicy.ZERO,
                    new DeductionBasis(
                            number(100),
                            List.of(new Deduction("逾期整改", null, "orders.overdue + orders.late", number(5), null)),
                            number(20))));

    @Property(tries = 100)
    void each_costs_what_the_sheet_says_down_to_the_floor(
            @ForAll @IntRange(max = 30) int overdue, @ForAll @IntRange(max = 30) int late) {
        Scores scores = scored(new PairOrders(40, 0, overdue, late, 0, "/api/v1/orders?pairCode=A"));
        int expected = Math.max(100 - 5 * (overdue + late), 20);
        assertEquals(
                0,
                BigDecimal.valueOf(expected).compareTo(score(scores, "A", "X").points()));
        assertEquals(
                List.of("/api/v1/orders?pairCode=A"), score(scores, "A", "X").evidence());
    }

    @Example
    void what_was_frozen_before_orders_were_counted_is_missing_and_not_none() {
        assertEquals(Reason.NO_VALUE, score(scored(null), "A", "X").missing().reason());
    }

    private static Scores scored(PairOrders orders) {
        Facts.OfPair pair = projects(1);
        return Scoring.score(
                SHEET,
                facts(new Facts.OfPair(pair.measures(), pair.previous(), pair.region(), pair.duties(), orders)),
                HumanInputs.NONE);
    }
}
