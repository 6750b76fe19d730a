package cn.duikou.plan;

import cn.duikou.insight.FigureInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A chart of a measure over time. */
record ChartAttrs(
        @Nullable UUID field,
        @Nullable String measure,
        @Nullable FigureInterval interval,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> clause,
        @Nullable String pairCode,
        @Nullable ChartKind kind,
        @Nullable Boolean ofPeriod,
        @Nullable Boolean carried) {

    ChartAttrs carried(boolean mark) {
        return new ChartAttrs(field, measure, interval, from, to, clause, pairCode, kind, ofPeriod, mark);
    }

    /** The same question under another name and for another time. */
    ChartAttrs over(UUID newField, @Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new ChartAttrs(newField, measure, interval, newFrom, newTo, clause, pairCode, kind, null, carried);
    }
}
