package cn.duikou.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.order.Recurrence.Earlier;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What comes back is found by clause and measure, and in earlier years alone. */
class RecurrenceTest {

    @Property(tries = 300)
    void nothing_of_the_same_year_or_a_later_one_is_earlier(
            @ForAll("findings") List<OrderFinding> findings,
            @ForAll("orders") List<Earlier> orders,
            @ForAll("years") int year) {
        Recurrence.of(findings, year, orders).forEach(one -> assertTrue(one.year() < year));
    }

    @Property(tries = 300)
    void each_is_of_the_same_clause_and_measure_and_none_is_left_out(
            @ForAll("findings") List<OrderFinding> findings, @ForAll("orders") List<Earlier> orders) {
        int after = 2100;
        long expected = findings.stream()
                .mapToLong(finding -> orders.stream()
                        .flatMap(order -> order.findings().stream())
                        .filter(before -> key(before).equals(key(finding)))
                        .count())
                .sum();
        List<Recurrence> found = Recurrence.of(findings, after, orders);
        assertEquals(expected, found.size());
        found.forEach(one -> {
            Earlier order = orders.stream()
                    .filter(other -> other.id().equals(one.orderId()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    key(findings.get(one.finding() - 1)), key(order.findings().get(one.earlierFinding() - 1)));
        });
    }

    @Property(tries = 100)
    void an_order_is_no_recurrence_of_itself(
            @ForAll("findings") List<OrderFinding> findings, @ForAll @IntRange(min = 2017, max = 2099) int year) {
        Earlier itself = new Earlier(UUID.randomUUID(), "ZG-1", year, findings);
        assertEquals(List.of(), Recurrence.of(findings, year, List.of(itself)));
    }

    private static String key(OrderFinding finding) {
        return finding.clauseCode() + "|" + finding.measure();
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2017, 2030);
    }

    @Provide
    Arbitrary<List<OrderFinding>> findings() {
        Arbitrary<String> clauses = Arbitraries.of("T1", "T2.1", "S2");
        Arbitrary<String> measures = Arbitraries.of("STARTED_RATE", "PROJECTS").injectNull(0.3);
        return Combinators.combine(clauses, measures)
                .as((clause, measure) -> new OrderFinding(clause, measure, null, "问题", "要求"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Earlier>> orders() {
        return Combinators.combine(years(), findings())
                .as((year, findings) -> new Earlier(UUID.randomUUID(), "ZG-0", year, findings))
                .list()
                .ofMaxSize(5);
    }
}
