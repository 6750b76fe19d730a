package cn.duikou.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.reference.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** When what is mailed, whenever it is looked for. */
class MailTimesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    /** 2026-09-25 off, 2026-09-27 (a Sunday) worked for it. */
    private static final WorkingDays CALENDAR =
            new WorkingDays(Map.of(MONDAY.plusDays(4), false, MONDAY.plusDays(6), true));

    private static final LocalTime DIGEST = LocalTime.of(9, 0);
    private static final MailTimes TIMES = new MailTimes(DIGEST, LocalTime.of(8, 30), LocalTime.of(18, 0), CALENDAR);

    /** A mail, and when it went out. */
    private record Sent(Errand errand, LocalDateTime at) {}

    /** Two weeks of looking at any minutes, while a duty is due on one day and met at one moment. */
    private static List<Sent> sent(Iterable<Integer> minutes, int dueAfter, int metAfter) {
        Set<Errand> begun = new HashSet<>();
        List<Sent> sent = new ArrayList<>();
        LocalDate due = MONDAY.plusDays(dueAfter);
        for (int minute : minutes) {
            LocalDateTime now = MONDAY.atStartOfDay().plusMinutes(minute);
            List<ReportTodo> todos = minute < metAfter ? List.of(todo(due)) : List.of();
            List<Errand> urgent =
                    Urgency.of(new Standing(todos, List.of(), Map.of()), now.toLocalDate(), MONDAY, CALENDAR).stream()
                            .map(Urgency::errand)
                            .toList();
            for (Errand errand : TIMES.due(now, urgent, begun)) {
                begun.add(errand);
                sent.add(new Sent(errand, now));
            }
        }
        return sent;
    }

    @Provide
    Arbitrary<Integer> minute() {
        return Arbitraries.integers().between(0, 14 * 24 * 60);
    }

    @Property
    void nothing_goes_out_but_on_working_days_within_office_hours(
            @ForAll @Size(max = 200) Set<@IntRange(max = 20_160) Integer> minutes, @ForAll("minute") int metAfter) {
        for (Sent one : sent(new TreeSet<>(minutes), 3, metAfter)) {
            assertTrue(CALENDAR.isWorked(one.at().toLocalDate()), one.toString());
            LocalTime time = one.at().toLocalTime();
            assertTrue(!time.isBefore(LocalTime.of(8, 30)) && time.isBefore(LocalTime.of(18, 0)), one.toString());
        }
    }

    @Property
    void the_daily_mail_goes_out_once_a_day_and_not_before_its_time(
            @ForAll @Size(max = 200) Set<@IntRange(max = 20_160) Integer> minutes) {
        Set<LocalDate> days = new HashSet<>();
        for (Sent one : sent(new TreeSet<>(minutes), 3, 0)) {
            assertTrue(one.errand().isDaily());
            assertTrue(days.add(one.at().toLocalDate()), one.toString());
            assertTrue(!one.at().toLocalTime().isBefore(DIGEST));
        }
    }

    @Property
    void nothing_is_sent_twice_or_after_it_was_met(
            @ForAll @Size(max = 200) Set<@IntRange(max = 20_160) Integer> minutes,
            @ForAll @IntRange(max = 13) int dueAfter,
            @ForAll("minute") int metAfter) {
        Set<Errand> each = new HashSet<>();
        for (Sent one : sent(new TreeSet<>(minutes), dueAfter, metAfter)) {
            assertTrue(each.add(one.errand()), one.toString());
            boolean before = one.at().isBefore(MONDAY.atStartOfDay().plusMinutes(metAfter));
            assertTrue(one.errand().isDaily() || before, one.toString());
        }
    }

    @Example
    void what_becomes_urgent_while_the_office_is_closed_goes_out_when_it_opens() {
        List<Integer> everyMinute =
                IntStream.rangeClosed(0, 14 * 24 * 60).boxed().toList();
        // Due on Saturday: the day before the holiday is the last working day; overdue from Sunday, which is worked.
        List<Sent> urgent = sent(everyMinute, 5, Integer.MAX_VALUE).stream()
                .filter(one -> !one.errand().isDaily())
                .toList();
        assertEquals(
                List.of(MONDAY.plusDays(2).atTime(8, 30), MONDAY.plusDays(6).atTime(8, 30)),
                urgent.stream().map(Sent::at).toList());
        assertEquals("DUE:duties:X.LN-JS.2026", urgent.getFirst().errand().about());
        assertEquals("OVERDUE:duties:X.LN-JS.2026", urgent.getLast().errand().about());
    }

    @Example
    void what_was_overdue_before_mail_was_wanted_is_no_news() {
        Standing now = new Standing(List.of(todo(MONDAY.minusDays(3))), List.of(), Map.of());
        assertEquals(List.of(), Urgency.of(now, MONDAY, MONDAY, CALENDAR));
        assertEquals(1, Urgency.of(now, MONDAY, MONDAY.minusDays(10), CALENDAR).size());
        assertEquals(List.of(), Urgency.of(now, MONDAY.plusDays(30), MONDAY.minusDays(10), CALENDAR));
    }

    @Example
    void the_daily_mail_must_have_its_time_within_office_hours() {
        for (LocalTime wrong : List.of(LocalTime.of(8, 0), LocalTime.of(18, 0))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new MailTimes(wrong, LocalTime.of(8, 30), LocalTime.of(18, 0), CALENDAR));
        }
    }

    private static ReportTodo todo(LocalDate due) {
        return new ReportTodo(
                ReportTodoKind.TO_PREPARE, "duties", "X.LN-JS.2026", "试", "LN-JS", Instant.EPOCH, due, null);
    }
}
