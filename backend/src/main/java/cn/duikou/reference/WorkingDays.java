package cn.duikou.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Counts by working days: Monday to Friday, but for what is said otherwise of single days.
 *
 * @param said whether the day is worked, of holidays and of weekend days worked for them
 */
public record WorkingDays(Map<LocalDate, Boolean> said) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public boolean isWorked(LocalDate day) {
        return said.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** The day itself where it is worked, or else the first one after it that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate worked = day;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** So many working days after the day, which itself does not count; the day itself for none. */
    public LocalDate after(LocalDate day, int count) {
        return counted(day, count, 1);
    }

    /** So many working days before the day, which itself does not count; the day itself for none. */
    public LocalDate before(LocalDate day, int count) {
        return counted(day, count, -1);
    }

    /** How many working days there are after the one day until and with the other; less than 0 where that one is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    private LocalDate counted(LocalDate day, int count, int step) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(step);
            left -= isWorked(reached) ? 1 : 0;
        }
        return reached;
    }
}
