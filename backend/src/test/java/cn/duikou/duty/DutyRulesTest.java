package cn.duikou.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.duty.Timeliness.Counts;
import cn.duikou.ledger.KnownCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Whatever good rule there is: break one thing of it and exactly that is found. */
class DutyRulesTest {

    @Property(tries = 300)
    void reminders_that_come_ever_closer_break_no_rule(
            @ForAll @Size(min = 1, max = 10) @UniqueElements List<@IntRange(min = 1, max = 180) Integer> days,
            @ForAll @IntRange(max = 400) int earlier,
            @ForAll @IntRange(max = 400) int ahead) {
        List<Integer> ladder = descending(days);
        assertEquals(List.of(), found(rule(ladder, ladder.getFirst() + earlier, KnownCodes.TODAY.plusDays(ahead))));
    }

    @Property(tries = 300)
    void a_reminder_that_comes_no_closer_is_named(
            @ForAll @Size(min = 2, max = 10) @UniqueElements List<@IntRange(min = 1, max = 180) Integer> days,
            @ForAll @IntRange(min = 1, max = 9) int place) {
        List<Integer> ladder = new ArrayList<>(descending(days));
        int at = Math.min(place, ladder.size() - 1);
        ladder.set(at, ladder.get(at - 1));
        assertEquals(
                List.of("/reminders/" + at + " REMINDERS_NOT_DESCENDING"), found(rule(ladder, 400, KnownCodes.TODAY)));
    }

    @Property(tries = 200)
    void nobody_is_reminded_before_the_duty_opens(
            @ForAll @IntRange(min = 2, max = 180) int first, @ForAll @IntRange(min = 1, max = 179) int opens) {
        int opening = Math.min(opens, first - 1);
        assertEquals(
                List.of("/reminders/0 REMINDED_BEFORE_OPENING"),
                found(rule(List.of(first), opening, KnownCodes.TODAY)));
    }

    @Property(tries = 200)
    void no_rule_reaches_into_the_past(@ForAll @IntRange(min = 1, max = 30_000) int days) {
        assertEquals(
                List.of("/effectiveFrom DATE_IN_PAST"), found(rule(List.of(7), 30, KnownCodes.TODAY.minusDays(days))));
    }

    @Property(tries = 200)
    void what_was_due_is_the_sum_of_its_parts_and_sums_add_up(
            @ForAll @Size(5) List<@IntRange(max = 50) Integer> one,
            @ForAll @Size(5) List<@IntRange(max = 50) Integer> other) {
        Counts first = counts(one);
        Counts sum = Counts.sum(List.of(first, counts(other)));
        assertEquals(first.onTime() + first.inGrace() + first.late() + first.missing(), first.due());
        assertEquals(
                counts(IntStream.range(0, 5)
                        .mapToObj(i -> one.get(i) + other.get(i))
                        .toList()),
                sum);
        assertEquals(first.due() == 0, first.onTimePercent() == null);
    }

    private static Counts counts(List<Integer> parts) {
        return Counts.of(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    private static List<Integer> descending(List<Integer> days) {
        return days.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static List<String> found(DutyRuleFacts rule) {
        return DutyRules.wrong(rule, null, new KnownCodes()).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private static DutyRuleFacts rule(List<Integer> ladder, int opensBefore, LocalDate effectiveFrom) {
        return new DutyRuleFacts(
                "TRIED",
                DutyKind.ANNUAL_PLAN,
                "试",
                "Tried",
                null,
                "S2.d",
                List.of("LN-JS", "JL-ZJ"),
                List.of(Receiver.NDRC, Receiver.COD),
                DutyPeriod.YEAR,
                DueFrom.PERIOD_START,
                "03-31",
                true,
                5,
                opensBefore,
                ladder,
                false,
                effectiveFrom,
                null);
    }
}
