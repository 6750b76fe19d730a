package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.facts;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.projects;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static cn.duikou.evaluation.SheetFixture.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.evaluation.Facts.OfPair;
import cn.duikou.evaluation.Reckoning.Form;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** In what the second engine differs from the first, and that it differs in nothing else. */
class EnginesTest {

    private static final List<ScoringRule> COMPARING =
            List.of(new MinMaxScoring(false), new MinMaxScoring(true), new RankScoring(false), new RankScoring(true));

    @Example
    void where_nobody_did_anything_nobody_has_points() {
        assertTotals(1, new MinMaxScoring(false), List.of(0.0, 0.0), 100, 100);
        Scores scores = assertTotals(2, new MinMaxScoring(false), List.of(0.0, 0.0), 0, 0);
        assertTold(scores, Form.MIN_MAX_NOTHING, "组内都是 0，都没有，得 0 分");
        Scores alike = assertTotals(2, new MinMaxScoring(false), List.of(3.0, 3.0), 100, 100);
        assertTold(alike, Form.MIN_MAX_ALIKE, "组内都是 3，得满分 100 分");
    }

    /** Nothing of what is bad is the best that there is. */
    @Example
    void where_less_is_better_nothing_is_all_points() {
        assertTotals(2, new MinMaxScoring(true), List.of(0.0, 0.0), 100, 100);
        assertTotals(2, new RankScoring(true), List.of(0.0, 4.0), 100, 50);
    }

    @Example
    void whoever_did_nothing_has_no_points_for_his_place() {
        assertTotals(1, new RankScoring(false), List.of(0.0, 5.0, -1.0, 0.0), 75, 100, 25, 75);
        Scores scores = assertTotals(2, new RankScoring(false), List.of(0.0, 5.0, -1.0, 0.0), 0, 100, 0, 0);
        assertTold(scores, Form.RANK_NOTHING, "0 不大于 0，不论名次，得 0 分");
    }

    @Example
    void what_no_peer_has_does_not_count() {
        ScoreItem missing = item("X", 60, MissingPolicy.PEER_MEDIAN, measure("NONE", target(1, true)));
        ScoreItem other = item("Y", 40, MissingPolicy.ZERO, expression("1", target(1, true)));
        Facts facts = facts(projects(1), projects(2));
        assertEquals(
                0, number(40).compareTo(total(Scoring.score(1, sheet(2, missing, other), facts, HumanInputs.NONE))));
        Scores scores = Scoring.score(2, sheet(2, missing, other), facts, HumanInputs.NONE);
        assertEquals(0, number(100).compareTo(total(scores)));
        assertNull(SheetFixture.score(scores, "A", "X").points());
        assertTold(scores, Form.MISSING_NO_PEER, "缺数，同组都没有得分可取中位数，本项不计，分值分给同一维度的其他项目");
    }

    @Example
    void there_is_no_other() {
        ScoreSheetFacts sheet = sheet(1, whole(new RankScoring(false)));
        for (int engine : new int[] {0, Scoring.ENGINE + 1}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Scoring.score(engine, sheet, facts(projects(1)), HumanInputs.NONE));
        }
    }

    @Property(tries = 200)
    void both_agree_where_everybody_did_something(
            @ForAll @IntRange(max = 3) int rule,
            @ForAll @Size(min = 1, max = 7) List<@DoubleRange(min = 0.01, max = 999) Double> amounts) {
        assertEquals(
                score(1, COMPARING.get(rule), amounts).pairs(),
                score(2, COMPARING.get(rule), amounts).pairs());
    }

    @Property(tries = 200)
    void by_the_second_nobody_has_points_for_nothing(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = -3, max = 3) Integer> amounts) {
        List<Double> numbers = amounts.stream().map(Integer::doubleValue).toList();
        List<PairScore> ranked = score(2, new RankScoring(false), numbers).pairs();
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(numbers.get(i) > 0, ranked.get(i).total().signum() > 0);
        }
        score(2, new MinMaxScoring(false), Collections.nCopies(numbers.size(), 0.0))
                .pairs()
                .forEach(pair -> assertEquals(0, pair.total().signum()));
    }

    @Property(tries = 100)
    void whoever_may_not_know_others_yet_is_told_nothing_of_them(
            @ForAll @IntRange(min = 1, max = Scoring.ENGINE) int engine,
            @ForAll @IntRange(max = 3) int rule,
            @ForAll @Size(min = 2, max = 7) List<@IntRange(max = 9) Integer> amounts) {
        List<Double> numbers = amounts.stream().map(Integer::doubleValue).toList();
        Reckoning reckoning = SheetFixture.score(score(engine, COMPARING.get(rule), numbers), "A", "X")
                .reckoning();
        List<String> own =
                List.of(reckoning.values().getFirst(), reckoning.values().getLast());
        assertEquals(own, reckoning.alone().values());
    }

    private static ScoreItem whole(ScoringRule rule) {
        return item("X", 100, MissingPolicy.ZERO, measure("PROJECTS", rule));
    }

    private static Scores score(int engine, ScoringRule rule, List<Double> amounts) {
        OfPair[] pairs = amounts.stream().map(amount -> projects(amount)).toArray(OfPair[]::new);
        return Scoring.score(engine, sheet(amounts.size(), whole(rule)), facts(pairs), HumanInputs.NONE);
    }

    private static Scores assertTotals(int engine, ScoringRule rule, List<Double> amounts, double... totals) {
        Scores scores = score(engine, rule, amounts);
        assertEquals(
                Arrays.stream(totals)
                        .mapToObj(total -> Decimals.plain(number(total)))
                        .toList(),
                scores.pairs().stream()
                        .map(pair -> Decimals.plain(pair.total()))
                        .toList());
        return scores;
    }

    private static void assertTold(Scores scores, Form form, String told) {
        Reckoning reckoning = SheetFixture.score(scores, "A", "X").reckoning();
        assertEquals(form, reckoning.form());
        assertEquals(told, reckoning.told(Locale.SIMPLIFIED_CHINESE));
    }

    private static BigDecimal total(Scores scores) {
        return scores.pairs().getFirst().total();
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }
}
