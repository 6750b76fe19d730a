package cn.duikou.insight;

import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.store.Conditions;
import cn.duikou.web.Given;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** As of when the board of discrepancies is asked for: as it stands, or as it stood at the end of a past day. */
record DayOfBoard(LocalDate day, boolean isToday) {

    static DayOfBoard read(Given given, @Nullable String asOf, LocalDate today) {
        return of(PastDay.read(given, "asOf", asOf, today), today);
    }

    static DayOfBoard of(LocalDate day, LocalDate today) {
        return new DayOfBoard(day, day.equals(today));
    }

    String table() {
        return isToday ? "discrepancy" : "discrepancy_version";
    }

    Conditions of(Conditions conditions) {
        if (!isToday) {
            AsOf.endOf(day).restrict(conditions);
        }
        return conditions;
    }
}
