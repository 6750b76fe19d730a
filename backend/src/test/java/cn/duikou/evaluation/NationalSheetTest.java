package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.national;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.pair;
import static cn.duikou.evaluation.SheetFixture.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sheet that ships, on made-up facts. */
class NationalSheetTest {

    private final Scores scores = Scoring.score(national(), MadeUp.facts(national()), MadeUp.inputs(national()));

    /** Four fields of tasks (三) and six safeguards (四). */
    @Test
    void follows_the_plan_and_says_that_its_weights_are_a_proposal() {
        Set<String> clauses = national().dimensions().stream()
                .flatMap(dimension -> dimension.clauses().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "S5", "S6"), clauses);
        assertTrue(national().note().contains("建议"));
        assertEquals(
                List.of(3, 4),
                national().peerGroups().stream()
                        .map(group -> group.pairs().size())
                        .toList());
    }

    @Test
    void scores_every_item_of_every_pair() {
        assertEquals(7, scores.pairs().size());
        scores.pairs().forEach(pair -> {
            assertEquals(
                    national().items().count(),
                    pair.dimensions().stream()
                            .mapToLong(dimension -> dimension.items().size())
                            .sum());
            assertTrue(pair.total().compareTo(BigDecimal.ZERO) > 0);
            assertTrue(pair.total().compareTo(Decimals.HUNDRED) <= 0);
            assertEquals(
                    0,
                    pair.total()
                            .compareTo(Decimals.sum(pair.dimensions().stream()
                                            .map(DimensionScore::points)
                                            .toList())
                                    .min(TotalScoring.cap(national(), pair.vetoes()))));
        });
    }

    @Test
    void tells_every_point_with_its_numbers_and_the_address_of_the_records() {
        ItemScore growth = score(scores, "LN-JS", "INVESTED_GROWTH");
        assertEquals(
                "(1050 − 1000) ÷ |1000| = 5%, in proportion to the growth aimed at: 2 points",
                growth.reckoning().told(Locale.ENGLISH));
        assertEquals(
                List.of("net.INVESTED_MORE", "previousNet.INVESTED_MORE"),
                growth.numbers().stream().map(ItemScore.NamedNumber::name).toList());
        assertEquals(List.of("/api/v1/statistics/figures?measure=INVESTED_MORE&pairCode=LN-JS"), growth.evidence());
    }

    @Test
    void takes_points_for_what_was_late_and_caps_who_has_not_filed() {
        assertEquals(number(4), score(scores, "JL-ZJ", "TIMELINESS").points().stripTrailingZeros());
        assertTrue(pair(scores, "HRB-SZ").vetoes().getFirst().applied());
        assertTrue(pair(scores, "HRB-SZ").total().compareTo(number(80)) <= 0);
    }

    /** Late stays late, and is late on top of it as long as it is overdue. */
    @Test
    void takes_points_for_orders_that_were_late_and_findings_that_came_back() {
        assertEquals(number(3), rectification(new PairOrders(2, 1, 0, 0, 0, "/api/v1/orders")));
        assertEquals(new BigDecimal("0.5"), rectification(new PairOrders(3, 1, 1, 2, 1, "/api/v1/orders")));
        assertEquals(BigDecimal.ZERO, rectification(new PairOrders(9, 0, 9, 9, 9, "/api/v1/orders")));
    }

    @Test
    void counts_no_orders_where_the_facts_say_nothing_of_them() {
        assertNull(score(scores, "LN-JS", "RECTIFICATION").points());
    }

    private static BigDecimal rectification(PairOrders orders) {
        Map<String, Facts.OfPair> pairs =
                new LinkedHashMap<>(MadeUp.facts(national()).pairs());
        pairs.computeIfPresent(
                "LN-JS",
                (code, of) -> new Facts.OfPair(of.measures(), of.previous(), of.region(), of.duties(), orders));
        Scores scores = Scoring.score(national(), new Facts(pairs), MadeUp.inputs(national()));
        return score(scores, "LN-JS", "RECTIFICATION").points().stripTrailingZeros();
    }
}
