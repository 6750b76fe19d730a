package cn.duikou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is said of single days: counting forth and back meets, and no day is counted twice. */
class WorkingDaysTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    @Property(tries = 300)
    void the_next_working_day_is_worked_and_none_is_left_out(
            @ForAll @Size(max = 40) Map<@IntRange(max = 60) Integer, Boolean> said,
            @ForAll @IntRange(max = 60) int start) {
        WorkingDays days = days(said);
        LocalDate from = BEGIN.plusDays(start);
        LocalDate next = days.onOrAfter(from);
        assertTrue(days.isWorked(next));
        assertFalse(from.datesUntil(next).anyMatch(days::isWorked));
    }

    @Property(tries = 300)
    void so_many_days_after_are_so_many_days_between_and_lead_back(
            @ForAll @Size(max = 40) Map<@IntRange(max = 60) Integer, Boolean> said,
            @ForAll @IntRange(max = 60) int start,
            @ForAll @IntRange(min = 1, max = 30) int count) {
        WorkingDays days = days(said);
        LocalDate from = days.onOrAfter(BEGIN.plusDays(start));
        LocalDate reached = days.after(from, count);
        assertTrue(days.isWorked(reached));
        assertEquals(count, days.between(from, reached));
        assertEquals(-count, days.between(reached, from));
        assertEquals(from, days.before(reached, count));
        assertEquals(days.after(days.after(from, count), 3), days.after(from, count + 3));
    }

    @Property(tries = 100)
    void without_a_word_a_week_has_five(@ForAll @IntRange(max = 20_000) int start) {
        LocalDate from = BEGIN.plusDays(start);
        assertEquals(5, new WorkingDays(Map.of()).between(from, from.plusDays(7)));
    }

    @Example
    void a_weekend_worked_for_a_holiday_counts() {
        WorkingDays days = new WorkingDays(Map.of(
                LocalDate.of(2026, 9, 20), true, LocalDate.of(2026, 9, 25), false, LocalDate.of(2026, 9, 26), false));
        assertEquals(LocalDate.of(2026, 9, 20), days.onOrAfter(LocalDate.of(2026, 9, 19)));
        assertEquals(LocalDate.of(2026, 9, 28), days.onOrAfter(LocalDate.of(2026, 9, 25)));
        assertEquals(LocalDate.of(2026, 9, 25).minusDays(7), days.before(LocalDate.of(2026, 9, 21), 2));
        assertEquals(LocalDate.of(2026, 9, 25), days.after(LocalDate.of(2026, 9, 25), 0));
    }

    private static WorkingDays days(Map<Integer, Boolean> said) {
        return new WorkingDays(said.entrySet().stream()
                .collect(Collectors.toMap(one -> BEGIN.plusDays(one.getKey()), Map.Entry::getValue)));
    }
}
