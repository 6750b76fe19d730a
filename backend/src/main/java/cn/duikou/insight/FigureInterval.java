package cn.duikou.insight;

import java.time.LocalDate;
import java.time.Period;
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

    /** The last day of the period that begins on this one. */
    LocalDate endOf(LocalDate start) {
        return start.plus(length).minusDays(1);
    }
}
