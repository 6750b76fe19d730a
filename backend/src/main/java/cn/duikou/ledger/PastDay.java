package cn.duikou.ledger;

import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of which something is asked: today or before, and not before the year of the plan. */
public final class PastDay {

    private static final LocalDate PLAN = LocalDate.of(2017, 1, 1);

    private PastDay() {}

    /** Today where none is given. */
    public static LocalDate read(Given given, String name, @Nullable String text, LocalDate today) {
        LocalDate day = given.date(name, text);
        if (day != null && day.isAfter(today)) {
            given.found(Finding.at(name, "DATE_IN_FUTURE", today));
        }
        if (day != null && day.isBefore(PLAN)) {
            given.found(Finding.at(name, "DATE_TOO_EARLY", NamedDay.PLAN, PLAN));
        }
        return day == null ? today : day;
    }
}
