package cn.duikou.insight;

import cn.duikou.pair.Pair;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The list whose records add up to the figure: those of the same filters, as of the same day. */
    String listOf(Measure measure) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(
                measure.each() == null ? "state" : "recordState",
                measure.states().stream().map(Enum::name).toList());
        filters.put("oneSided", List.of("false"));
        filters.putAll(measure.list());
        filters.put("pairCode", pairs);
        filters.put("withSubPairs", pairs.isEmpty() || alone ? List.of() : List.of("true"));
        filters.put("clause", clauses);
        filters.put(measure.dated() + "From", given(from));
        filters.put(measure.dated() + "To", given(to));
        filters.put("asOf", List.of(asOf.toString()));
        return listOf(measure.items() == null ? measure.ledger() : measure.items(), filters);
    }

    static String listOf(String ledger, Map<String, List<String>> filters) {
        List<String> query = new ArrayList<>();
        filters.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return "/api/v1/" + ledger + "?" + query.stream().collect(Collectors.joining("&"));
    }

    static List<String> given(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }
}
