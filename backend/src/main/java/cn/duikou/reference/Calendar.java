package cn.duikou.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.stream.Collectors;

/** Holidays and the weekend days worked for them, held in memory: some forty days a year. */
@ApplicationScoped
public class Calendar {

    private static final String ALL = "select day, name, off, notice from calendar order by day";

    private final Remembered<List<CalendarDay>> all;

    Calendar(ReferenceQuery query) {
        all = new Remembered<>(() -> query.list(ALL, CalendarDay::of));
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        all.refresh();
    }

    /** Of that year; none before its notice has been loaded. */
    public List<CalendarDay> of(int year) {
        return all.get().stream().filter(said -> said.day().getYear() == year).toList();
    }

    public WorkingDays workingDays() {
        return new WorkingDays(all.get().stream().collect(Collectors.toMap(CalendarDay::day, said -> !said.off())));
    }
}
