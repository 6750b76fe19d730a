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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.evaluation.Facts.OfPair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of points, whatever the facts are. */
class ScoringPropertiesTest {

    private static final List<ScoringRule> RULES = List.of(
            bands(-5, 10, 0, 30, 50, 100),
            bands(0, 100, 10, 20),
            target(40, true),
            target(40, false),
            new GrowthScoring(number(10), true),
            new MinMaxScoring(false),
            new MinMaxScoring(true),
            new RankScoring(false),
            new RankScoring(true));

    @Provide
    Arbitrary<Double> amounts() {
        return Arbitraries.doubles().between(-1000, 1000).ofScale(3).injectNull(0.2);
    }

    @Provide
    Arbitrary<MissingPolicy> policies() {
        return Arbitraries.of(MissingPolicy.values());
    }

    @Provide
    Arbitrary<ScoringRule> rules() {
        return Arbitraries.of(RULES);
    }

    @Property(tries = 300)
    void points_are_never_above_the_most_nor_below_nothing(
            @ForAll @IntRange(min = 1, max = Scoring.ENGINE) int engine,
            @ForAll("rules") ScoringRule rule,
            @ForAll("policies") MissingPolicy policy,
            @ForAll @Size(min = 1, max = 7) List<@From("amounts") Double> amounts) {
        Scores scores = score(engine, sheet(amounts.size(), whole(policy, rule)), amounts);
        scores.pairs().forEach(pair -> {
            pair.dimensions().getFirst().items().stream()
                    .filter(item -> item.points() != null)
                    .forEach(item -> assertWithin(item.points(), 0));
            assertWithin(pair.total(), 0);
        });
    }

    @Property(tries = 200)
    void deductions_never_go_below_the_floor(
            @ForAll @DoubleRange(min = -50, max = 500) double count, @ForAll @IntRange(max = 40) int floor) {
        DeductionBasis basis = new DeductionBasis(
                number(80), List.of(new Deduction("项", null, "measures.PROJECTS", number(0.5), null)), number(floor));
        Scores scores = score(sheet(1, item("X", 100, MissingPolicy.ZERO, basis)), List.of(count));
        assertTrue(scores.pairs().getFirst().total().compareTo(number(80)) <= 0);
        assertWithin(scores.pairs().getFirst().total(), floor);
    }

    @Property(tries = 200)
    void more_of_the_measure_is_never_less_in_points(
            @ForAll @DoubleRange(min = -100, max = 100) double one,
            @ForAll @DoubleRange(min = -100, max = 100) double other) {
        for (ScoringRule rule : List.of(RULES.getFirst(), RULES.get(2), RULES.get(3))) {
            Scores scores = score(
                    sheet(2, whole(MissingPolicy.ZERO, rule)), List.of(Math.min(one, other), Math.max(one, other)));
            assertTrue(scores.pairs()
                            .getFirst()
                            .total()
                            .compareTo(scores.pairs().getLast().total())
                    <= 0);
        }
    }

    @Property(tries = 200)
    void the_order_in_which_facts_and_inputs_come_does_not_matter(
            @ForAll @IntRange(min = 1, max = Scoring.ENGINE) int engine,
            @ForAll("rules") ScoringRule rule,
            @ForAll @Size(min = 2, max = 7) List<@From("amounts") Double> amounts) {
        ScoreSheetFacts sheet = sheet(amounts.size(), whole(MissingPolicy.PEER_MEDIAN, rule));
        Facts facts = known(amounts);
        List<Map.Entry<String, OfPair>> shuffled = new ArrayList<>(facts.pairs().entrySet());
        Collections.reverse(shuffled);
        Map<String, OfPair> again = new LinkedHashMap<>();
        shuffled.forEach(pair -> again.put(pair.getKey(), pair.getValue()));
        assertEquals(
                Scoring.score(engine, sheet, facts, HumanInputs.NONE).digest(),
                Scoring.score(engine, sheet, new Facts(again), HumanInputs.NONE).digest());
    }

    /** What is not counted is shared among the others, so whoever has all of these has all. */
    @Property(tries = 200)
    void nothing_is_lost_by_what_does_not_count(
            @ForAll @IntRange(min = 1, max = 99) int points, @ForAll @IntRange(min = 1, max = 99) int weight) {
        ScoreItem missing = item("X", points * weight / 100.0, MissingPolicy.EXCLUDE, measure("NONE", target(1, true)));
        ScoreItem full =
                item("Y", (100 - points) * weight / 100.0, MissingPolicy.ZERO, expression("1", target(1, true)));
        ScoreItem other = item("Z", 100 - weight, MissingPolicy.ZERO, expression("1", target(1, true)));
        ScoreSheetFacts sheet =
                sheet(List.of(dimension("ONE", weight, missing, full), dimension("TWO", 100 - weight, other)), 1);
        assertEquals(
                0,
                BigDecimal.valueOf(100)
                        .compareTo(score(sheet, List.of(1.0)).pairs().getFirst().total()));
    }

    @Property(tries = 200)
    void places_follow_totals(
            @ForAll @IntRange(min = 1, max = Scoring.ENGINE) int engine,
            @ForAll("rules") ScoringRule rule,
            @ForAll @Size(min = 1, max = 7) List<@From("amounts") Double> amounts) {
        List<PairScore> pairs = score(engine, sheet(amounts.size(), whole(MissingPolicy.ZERO, rule)), amounts)
                .pairs();
        for (PairScore one : pairs) {
            long ahead = pairs.stream()
                    .filter(other -> other.total().compareTo(one.total()) > 0)
                    .count();
            long alike = pairs.stream()
                    .filter(other -> other.total().compareTo(one.total()) == 0)
                    .count();
            assertEquals(ahead + 1, one.rank());
            assertEquals(alike > 1, one.tied());
        }
    }

    @Property(tries = 100)
    void by_the_first_engine_who_is_alone_has_all_that_peers_are_compared_by(
            @ForAll @DoubleRange(min = -9, max = 9) double one) {
        for (ScoringRule rule : RULES.subList(5, 9)) {
            PairScore alone = score(1, sheet(1, whole(MissingPolicy.ZERO, rule)), List.of(one))
                    .pairs()
                    .getFirst();
            assertEquals(0, BigDecimal.valueOf(100).compareTo(alone.total()));
            assertEquals(1, alone.rank());
        }
    }

    private static ScoreItem whole(MissingPolicy policy, ScoringRule rule) {
        return item("X", 100, policy, measure("PROJECTS", rule));
    }

    private static Scores score(ScoreSheetFacts sheet, List<Double> amounts) {
        return score(Scoring.ENGINE, sheet, amounts);
    }

    private static Scores score(int engine, ScoreSheetFacts sheet, List<Double> amounts) {
        return Scoring.score(engine, sheet, known(amounts), HumanInputs.NONE);
    }

    private static Facts known(List<Double> amounts) {
        return facts(amounts.stream().map(amount -> projects(amount)).toArray(OfPair[]::new));
    }

    private static void assertWithin(BigDecimal points, int least) {
        assertTrue(points.compareTo(BigDecimal.valueOf(least)) >= 0 && points.compareTo(Decimals.HUNDRED) <= 0);
    }
}
