package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.bands;
import static cn.duikou.evaluation.SheetFixture.dimension;
import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.pair;
import static cn.duikou.evaluation.SheetFixture.projects;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static cn.duikou.evaluation.SheetFixture.target;
import static cn.duikou.evaluation.SheetFixture.told;
import static cn.duikou.evaluation.SheetFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.evaluation.HumanInputs.Expert;
import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Self;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.evaluation.Missing.Reason;
import cn.duikou.evaluation.Reckoning.Form;
import cn.duikou.insight.FigureBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How points come about, rule by rule. */
class ScoringTest {

    @Test
    void a_band_counts_from_where_it_begins_and_nothing_below_the_first() {
        ScoreSheetFacts sheet = sheet(4, whole(measure("PROJECTS", bands(1, 40, 5, 100))));
        Scores scores = score(sheet, facts(projects(0.5), projects(1), projects(4.99), projects(5)));
        assertPoints(scores, 0, 40, 40, 100);
        assertEquals("0.5 低于最低一档 1，得 0 分", words(scores, "A"));
        assertEquals("4.99 达到 1 一档，得 40 分", words(scores, "C"));
    }

    @Test
    void a_target_is_reached_or_partly_or_not() {
        Facts facts = facts(projects(-1), projects(3), projects(9), projects(12));
        assertPoints(score(sheet(4, whole(measure("PROJECTS", target(9, true)))), facts), 0, 33.33, 100, 100);
        assertPoints(score(sheet(4, whole(measure("PROJECTS", target(9, false)))), facts), 0, 0, 100, 100);
    }

    @Test
    void growth_is_over_the_year_before() {
        ScoreSheetFacts sheet = sheet(5, whole(measure("PROJECTS", new GrowthScoring(number(20), true))));
        Scores scores = score(sheet, facts(grown(100, 110), grown(-10, -9), grown(100, 90), grown(0, 5), projects(7)));
        assertPoints(scores, 50, 50, 0, 0, 0);
        assertEquals("（110 − 100）÷ |100| = 10%，按目标增幅的比例得 50 分", words(scores, "A"));
        assertEquals(Reason.DIVISION_BY_ZERO, missing(scores, "D").reason());
        assertEquals(new Missing(Reason.NO_VALUE, "previous.PROJECTS"), missing(scores, "E"));
    }

    @Test
    void peers_are_compared_from_least_to_most() {
        Facts facts = facts(projects(10), projects(20), projects(16), projects(null));
        assertPoints(score(sheet(4, whole(measure("PROJECTS", new MinMaxScoring(false)))), facts), 0, 100, 60, 0);
        assertPoints(score(sheet(4, whole(measure("PROJECTS", new MinMaxScoring(true)))), facts), 100, 0, 40, 0);
    }

    @Test
    void peers_are_ranked_and_those_alike_share_the_better_place() {
        Facts facts = facts(projects(5), projects(9), projects(9), projects(1));
        assertPoints(score(sheet(4, whole(measure("PROJECTS", new RankScoring(false)))), facts), 50, 100, 100, 25);
        assertPoints(score(sheet(4, whole(measure("PROJECTS", new RankScoring(true)))), facts), 75, 50, 50, 100);
    }

    @Test
    void who_is_alone_in_his_group_has_nobody_ahead() {
        for (ScoringRule rule : List.of(new MinMaxScoring(true), new RankScoring(false))) {
            Scores scores = score(sheet(1, whole(measure("PROJECTS", rule))), facts(projects(3)));
            assertPoints(scores, 100);
            assertEquals(1, scores.pairs().getFirst().rank());
            assertFalse(scores.pairs().getFirst().tied());
        }
    }

    @Test
    void a_measure_is_told_by_residents_or_product_where_that_is_wanted() {
        MeasureBasis basis = new MeasureBasis("PROJECTS", MeasureShare.GROSS, FigureBasis.CAPITA, target(0.5, true));
        Facts.OfPair unknown = new Facts.OfPair(
                Map.of("PROJECTS", told(9)),
                Map.of(),
                new Facts.Region(null, null, null),
                projects(1).duties(),
                null);
        Scores scores = score(sheet(2, whole(basis)), facts(projects(25), unknown));
        assertPoints(scores, 50, 0);
        assertEquals(new Missing(Reason.NO_VALUE, "region.populationWan"), missing(scores, "B"));
    }

    @Test
    void a_division_by_nothing_is_told_at_the_item() {
        ScoreSheetFacts sheet =
                sheet(1, whole(expression("measures.PROJECTS / duties.missing", new MinMaxScoring(false))));
        assertEquals(
                Reason.DIVISION_BY_ZERO,
                missing(score(sheet, facts(projects(3))), "A").reason());
    }

    @Test
    void deductions_take_from_where_one_begins_and_leave_the_floor() {
        DeductionBasis basis = new DeductionBasis(
                number(90),
                List.of(
                        new Deduction("逾期", null, "duties.late", number(20), number(15)),
                        new Deduction("项目", null, "measures.PROJECTS - 10", number(10), null)),
                number(30));
        Scores scores = score(sheet(3, whole(basis)), facts(projects(3), projects(12), projects(50)));
        assertPoints(scores, 75, 55, 30);
        assertEquals(number(15), score(scores, "A", "X").deductions().getFirst().points());
        assertEquals(List.of("/duties"), score(scores, "A", "X").evidence());
    }

    @Test
    void a_bonus_comes_on_top_up_to_its_cap_and_no_total_passes_a_hundred() {
        ScoreItem bonus = item("PLUS", 5, MissingPolicy.ZERO, new BonusBasis("measures.PROJECTS", number(2)));
        ScoreSheetFacts sheet =
                sheet(2, item("X", 100, MissingPolicy.ZERO, measure("PROJECTS", target(10, true))), bonus);
        Scores scores = score(sheet, facts(projects(1), projects(10)));
        assertPoints(scores, 12, 100);
        assertEquals(
                number(105), pair(scores, "B").dimensions().getFirst().points().stripTrailingZeros());
    }

    @Test
    void assessors_are_joined_as_the_sheet_says_and_their_spread_is_told() {
        HumanInputs inputs = experts(10, 20, 90);
        assertPoints(scored(SheetFixture.experts(3, ExpertAggregate.MEDIAN, 100), inputs), 20);
        Scores trimmed = scored(SheetFixture.experts(2, ExpertAggregate.TRIMMED_MEAN, 100), experts(10, 20, 40, 90));
        assertPoints(trimmed, 30);
        assertEquals(
                new ItemScore.Spread(4, number(10), number(90)),
                score(trimmed, "A", "X").spread());
        assertPoints(scored(SheetFixture.experts(2, ExpertAggregate.TRIMMED_MEAN, 100), experts(10, 20)), 15);
        Scores few = scored(SheetFixture.experts(4, ExpertAggregate.MEDIAN, 100), inputs);
        assertEquals(Reason.TOO_FEW_ASSESSORS, missing(few, "A").reason());
    }

    @Test
    void a_review_counts_instead_and_what_the_pair_thinks_of_itself_does_not() {
        Where where = new Where("A", "X");
        HumanInputs inputs = new HumanInputs(
                List.of(), List.of(new Self(where, number(99))), List.of(new Review(where, number(60), "佐证不足")));
        ScoreSheetFacts sheet = sheet(1, whole(measure("PROJECTS", target(10, true))));
        Scores scores = Scoring.score(sheet, facts(projects(8)), inputs);
        ItemScore item = score(scores, "A", "X");
        assertPoints(scores, 60);
        assertEquals(0, number(80).compareTo(item.computed()));
        assertEquals(number(99), item.self());
        assertEquals("佐证不足", item.reviewReason());
    }

    @Test
    void what_is_missing_is_nothing_or_shared_or_what_peers_have() {
        Facts facts = facts(projects(10), projects(4), projects(null));
        assertPoints(score(two(MissingPolicy.ZERO), facts), 100, 64, 40);
        assertPoints(score(two(MissingPolicy.PEER_MEDIAN), facts), 100, 64, 82);
        Scores shared = score(two(MissingPolicy.EXCLUDE), facts);
        assertPoints(shared, 100, 64, 100);
        assertNull(score(shared, "C", "X").points());
        assertEquals(Form.MISSING_EXCLUDED, score(shared, "C", "X").reckoning().form());
    }

    @Test
    void a_dimension_of_which_nothing_counts_leaves_its_weight_to_the_others() {
        ScoreSheetFacts sheet = sheet(
                List.of(
                        dimension(
                                "ONE", 40, item("X", 40, MissingPolicy.EXCLUDE, measure("PROJECTS", target(1, true)))),
                        dimension("TWO", 60, item("Y", 60, MissingPolicy.ZERO, expression("30", bands(30, 45))))),
                1);
        Scores scores = score(sheet, facts(projects(null)));
        assertTrue(pair(scores, "A").dimensions().getFirst().excluded());
        assertPoints(scores, 75);
    }

    @Test
    void items_may_be_reckoned_of_others_wherever_they_stand() {
        ScoreSheetFacts sheet = sheet(
                1,
                item("A", 50, MissingPolicy.ZERO, expression("items.B * 2", target(100, true))),
                item("B", 50, MissingPolicy.ZERO, measure("PROJECTS", target(10, true))));
        assertPoints(score(sheet, facts(projects(6))), 60);
    }

    @Test
    void multipliers_stay_within_their_bounds_and_a_veto_has_the_last_word() {
        ScoreSheetFacts sheet = with(
                sheet(3, whole(measure("PROJECTS", target(100, true)))),
                List.of(
                        new Multiplier("M", "系数", null, "WHOLE", "measures.PROJECTS / 40", number(0.5), number(1.2)),
                        new Multiplier("N", "缺数", null, null, "previous.PROJECTS", number(0), number(2))),
                List.of(
                        new Veto("V", "否决", null, "measures.PROJECTS > 75", number(70), "理由"),
                        new Veto("W", "缺数", null, "previous.PROJECTS > 0", number(1), "理由")));
        Scores scores = score(sheet, facts(projects(10), projects(50), projects(80)));
        assertPoints(scores, 5, 60, 70);
        assertTrue(pair(scores, "C").vetoes().getFirst().applied());
        assertEquals(
                "previous.PROJECTS",
                pair(scores, "A").vetoes().getLast().missing().name());
        assertEquals(BigDecimal.ONE, pair(scores, "A").multipliers().getFirst().factor());
    }

    @Test
    void ties_share_a_place_and_the_next_one_is_left_out() {
        Scores scores = score(
                sheet(4, whole(measure("PROJECTS", target(10, true)))),
                facts(projects(3), projects(8), projects(8), projects(9)));
        assertEquals(
                List.of(4, 2, 2, 1),
                scores.pairs().stream().map(PairScore::rank).toList());
        assertEquals(
                List.of(false, true, true, false),
                scores.pairs().stream().map(PairScore::tied).toList());
    }

    @Test
    void a_sheet_that_goes_in_a_circle_is_not_scored() {
        ScoreSheetFacts sheet = sheet(1, whole(expression("items.X", target(1, true))));
        assertThrows(IllegalArgumentException.class, () -> score(sheet, facts(projects(1))));
    }

    private static ScoreSheetFacts two(MissingPolicy policy) {
        return sheet(
                3,
                item("X", 60, policy, measure("PROJECTS", target(10, true))),
                item("Y", 40, MissingPolicy.ZERO, expression("1", bands(0, 40))));
    }

    private static Facts.OfPair grown(int before, int now) {
        return pair(Map.of("PROJECTS", told(now)), Map.of("PROJECTS", told(before)));
    }

    private static ScoreItem whole(ItemBasis basis) {
        return item("X", 100, MissingPolicy.ZERO, basis);
    }

    private static HumanInputs experts(int... points) {
        List<Expert> given = new ArrayList<>();
        for (int point : points) {
            given.add(new Expert(new Where("A", "X"), "assessor-" + point, number(point)));
        }
        return new HumanInputs(given, List.of(), List.of());
    }

    private static Scores scored(ExpertBasis basis, HumanInputs inputs) {
        return Scoring.score(sheet(1, whole(basis)), facts(projects(1)), inputs);
    }

    private static Scores score(ScoreSheetFacts sheet, Facts facts) {
        return Scoring.score(sheet, facts, HumanInputs.NONE);
    }

    private static Missing missing(Scores scores, String pair) {
        return SheetFixture.score(scores, pair, "X").missing();
    }

    private static ItemScore score(Scores scores, String pair, String item) {
        return SheetFixture.score(scores, pair, item);
    }

    private static String words(Scores scores, String pair) {
        return SheetFixture.score(scores, pair, "X").reckoning().told(Locale.SIMPLIFIED_CHINESE);
    }

    private static void assertPoints(Scores scores, double... totals) {
        assertEquals(
                Arrays.stream(totals)
                        .mapToObj(total -> number(total).toPlainString())
                        .toList(),
                scores.pairs().stream()
                        .map(one -> one.total().stripTrailingZeros().toPlainString())
                        .toList());
    }
}
