package cn.duikou.insight;

import cn.duikou.pair.Pair;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted and how far, checked.
 *
 * @param pairs as they were asked for: none for all that the caller sees
 * @param clauses as they were asked for; what lies below them is meant too
 * @param interval of a series, or none for one figure
 * @param alone the pairs without what lies below them
 * @param ownOnly net of what these pairs' own records attribute, so that it is the same whoever of them asks
 */
record FigureQuestion(
        List<String> pairs,
        List<String> clauses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        boolean isToday,
        @Nullable FigureInterval interval,
        boolean alone,
        boolean ownOnly) {

    /** A pair, with what lies below it, as of today. */
    static FigureQuestion today(String pair, LocalDate today) {
        return new FigureQuestion(List.of(pair), List.of(), null, null, today, true, null, false, false);
    }

    /** The same as of another day. */
    FigureQuestion asOf(LocalDate day) {
        return new FigureQuestion(pairs, clauses, from, to, day, isToday && day.equals(asOf), interval, alone, ownOnly);
    }

    /** The same for the time since that day. */
    FigureQuestion since(LocalDate day) {
        return new FigureQuestion(pairs, clauses, day, to, asOf, isToday, interval, alone, ownOnly);
    }

    /** The same for the time until that day. */
    FigureQuestion until(LocalDate day) {
        return new FigureQuestion(pairs, clauses, from, day, asOf, isToday, interval, alone, ownOnly);
    }

    FigureQuestion of(String pair) {
        return new FigureQuestion(List.of(pair), clauses, from, to, asOf, isToday, interval, alone, ownOnly);
    }

    /** The pairs whose records count for this one. */
    List<String> within(Pair pair) {
        return alone ? List.of(pair.code()) : pair.withSubPairs();
    }

    /** The same for one period of a series. */
    FigureQuestion within(@Nullable LocalDate start) {
        if (start == null || interval == null) {
            return this;
        }
        LocalDate end = interval.endOf(start);
        return new FigureQuestion(
                pairs,
                clauses,
                from == null || from.isBefore(start) ? start : from,
                to == null || to.isAfter(end) ? end : to,
                asOf,
                isToday,
                null,
                alone,
                ownOnly);
    }
}
