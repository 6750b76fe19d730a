package cn.duikou.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.order.OrderAnswerRules.Answered;
import cn.duikou.order.OrderMeasure.Progress;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** When a pair may say that it is done, and which days follow upon which. */
class OrderRulesTest {

    @Property(tries = 500)
    void it_is_done_when_each_finding_has_measures_carried_through_and_evidence(
            @ForAll @IntRange(min = 1, max = 5) int findings,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 5) Integer> measured,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 5) Integer> shown) {
        List<Finding> undone = OrderAnswerRules.undone(
                findings,
                new Answered(
                        measured.stream()
                                .map(finding -> measure(finding, percent))
                                .toList(),
                        shown.stream().map(OrderRulesTest::evidence).toList(),
                        Optional.empty()));
        long wanting = IntStream.rangeClosed(1, findings)
                .filter(finding -> !measured.contains(finding) || percent < 100 || !shown.contains(finding))
                .count();
        assertEquals(wanting, undone.size());
    }

    @Property(tries = 300)
    void what_was_sent_back_is_done_again_when_something_came_of_each_finding_since(
            @ForAll @IntRange(min = -5, max = 5) int planned,
            @ForAll @IntRange(min = -5, max = 5) int told,
            @ForAll @IntRange(min = -5, max = 5) int shown) {
        Instant reopened = Instant.parse("2026-03-02T00:00:00Z");
        OrderMeasure measure = measure(1, 100, reopened.plusSeconds(planned))
                .with(List.of(new Progress(100, "完成", Side.EAST, reopened.plusSeconds(told), "某人", "jiangsu")));
        OrderEvidence evidence = evidence(1, reopened.plusSeconds(shown));
        OrderMeasure untouched = measure(2, 100, reopened.minusSeconds(9));
        List<Finding> undone = OrderAnswerRules.undone(
                2,
                new Answered(
                        List.of(measure, untouched),
                        List.of(evidence, evidence(2, reopened.minusSeconds(8))),
                        Optional.of(reopened)));
        boolean isNew = Math.max(planned, Math.max(told, shown)) > 0;
        List<Finding> unchanged = (isNew ? IntStream.of(2) : IntStream.of(1, 2))
                .mapToObj(number -> Finding.at("", "FINDING_UNCHANGED", number))
                .toList();
        assertEquals(unchanged, undone);
    }

    @Example
    void a_number_goes_out_in_its_own_year() {
        assertEquals(Optional.empty(), DocumentNumbers.wrong("发改振兴〔2026〕12号", 2026));
        assertEquals(
                Optional.of(Finding.at("/number", "DOCUMENT_NUMBER_OF_OTHER_YEAR", "2026")),
                DocumentNumbers.wrong("发改振兴〔2099〕71号", 2026));
        assertEquals(Optional.of(Finding.at("/number", "NO_DOCUMENT_NUMBER")), DocumentNumbers.wrong("12号", 2026));
    }

    @Property(tries = 200)
    void more_time_goes_beyond_the_due_day_and_today(
            @ForAll @IntRange(min = -50, max = 50) int due, @ForAll @IntRange(min = -50, max = 50) int wanted) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        NewExtension asked = new NewExtension(today.plusDays(wanted), "试");
        boolean later = wanted > Math.max(due, 0);
        assertEquals(
                later,
                OrderAnswerRules.ofExtension(asked, today.plusDays(due), today).isEmpty());
    }

    @Property(tries = 300)
    void a_measure_is_due_from_today_until_the_order_is_or_within_thirty_days_of_the_late(
            @ForAll @IntRange(min = -50, max = 50) int due, @ForAll @IntRange(min = -60, max = 60) int planned) {
        LocalDate today = LocalDate.of(2026, 3, 2);
        NewMeasure measure = new NewMeasure(1, "排查", "某单位", today.plusDays(planned));
        boolean sound = planned >= 0 && planned <= (due < 0 ? 30 : due);
        assertEquals(
                sound,
                OrderAnswerRules.ofMeasure(measure, 1, standing(today.plusDays(due), due < 0), today)
                        .isEmpty());
    }

    @Example
    void what_is_closed_has_no_new_day_and_what_is_reopened_needs_one() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertEquals(
                0,
                OrderRules.ofCheck(new NewCheck(CheckOutcome.CLOSED, "试", null), today)
                        .size());
        assertEquals(
                1,
                OrderRules.ofCheck(new NewCheck(CheckOutcome.CLOSED, "试", today), today)
                        .size());
        assertEquals(
                1,
                OrderRules.ofCheck(new NewCheck(CheckOutcome.REOPENED, "试", null), today)
                        .size());
        assertEquals(
                1,
                OrderRules.ofCheck(new NewCheck(CheckOutcome.REOPENED, "试", today), today)
                        .size());
        assertEquals(
                0,
                OrderRules.ofCheck(new NewCheck(CheckOutcome.REOPENED, "试", today.plusDays(1)), today)
                        .size());
    }

    private static OrderStanding standing(LocalDate due, boolean overdue) {
        return new OrderStanding(
                UUID.randomUUID(),
                "ZG-1",
                UUID.randomUUID(),
                "LN-JS",
                2025,
                "整改",
                due,
                OrderState.ISSUED,
                1,
                "1号",
                LocalDate.EPOCH,
                null,
                overdue,
                overdue,
                null,
                OrderLight.GREEN,
                false,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                "某人");
    }

    private static OrderMeasure measure(int finding, int percent) {
        return measure(finding, percent, Instant.EPOCH);
    }

    private static OrderMeasure measure(int finding, int percent, Instant at) {
        return new OrderMeasure(
                UUID.randomUUID(),
                finding,
                Side.EAST,
                "排查",
                "某单位",
                LocalDate.EPOCH,
                at,
                "某人",
                "jiangsu",
                percent,
                List.of());
    }

    private static OrderEvidence evidence(int finding) {
        return evidence(finding, Instant.EPOCH);
    }

    private static OrderEvidence evidence(int finding, Instant at) {
        return new OrderEvidence(UUID.randomUUID(), finding, "说明", List.of(), Side.EAST, at, "某人", "jiangsu");
    }
}
