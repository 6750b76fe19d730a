package cn.duikou.insight;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The length of the periods that a series is told by. */
@Schema(title = "统计期长")
public enum FigureInterval {
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1));

    private final Period length;

    FigureInterval(Period length) {
        this.length = length;
    }

    /** The first days of all periods that these days touch. */
    public List<LocalDate> starts(LocalDate from, LocalDate to) {
        LocalDate month = from.withDayOfMonth(1);
        int into = (month.getMonthValue() - 1) % (int) length.toTotalMonths();
        LocalDate first = month.minusMonths(into);
        return Stream.iterate(first, start -> !start.isAfter(to), start -> start.plus(length))
                .toList();
    }

    /** The last day of the period that begins on this one. */
    LocalDate endOf(LocalDate start) {
        return start.plus(length).minusDays(1);
    }
}
