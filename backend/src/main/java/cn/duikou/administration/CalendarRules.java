package cn.duikou.administration;

import cn.duikou.reference.CalendarDay;
import cn.duikou.reference.WorkingDays;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of the days of a year that are to be loaded. */
final class CalendarRules {

    private static final WorkingDays WEEKENDS_ALONE = new WorkingDays(Map.of());

    private CalendarRules() {}

    /**
     * A day that is over stays as it was counted: what has been due once must not have been due on another day.
     *
     * @param known what is said of the days of that year so far
     */
    static List<Finding> wrong(
            int year, LocalDate today, List<CalendarLoad.Day> days, Map<LocalDate, CalendarDay> known) {
        List<Finding> wrong = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            CalendarLoad.Day day = days.get(i);
            String pointer = "/days/" + i + "/day";
            if (day.day().getYear() != year) {
                wrong.add(Finding.at(pointer, "DAY_OF_OTHER_YEAR", String.valueOf(year)));
            } else if (!seen.add(day.day())) {
                wrong.add(Finding.at(pointer, "DOUBLED", day.day()));
            } else if (day.day().isBefore(today) && !isSaidAlready(day, known)) {
                wrong.add(Finding.at(pointer, "DAY_OVER", day.day()));
            } else if (!day.off() && WEEKENDS_ALONE.isWorked(day.day())) {
                wrong.add(Finding.at("/days/" + i + "/off", "WORKED_ANYWAY", day.day()));
            }
        }
        return wrong;
    }

    private static boolean isSaidAlready(CalendarLoad.Day day, Map<LocalDate, CalendarDay> known) {
        CalendarDay said = known.get(day.day());
        return said != null && said.off() == day.off();
    }
}
