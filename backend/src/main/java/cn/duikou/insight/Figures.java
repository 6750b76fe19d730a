package cn.duikou.insight;

import cn.duikou.insight.FigureTotals.Total;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place that counts: whatever shows a figure asks for a measure here. */
@ApplicationScoped
class Figures {

    private final Measures measures;
    private final FigureTotals totals;
    private final KeptTotals kept;
    private final VisiblePairs visible;
    private final Pairs pairs;

    Figures(Measures measures, FigureTotals totals, KeptTotals kept, VisiblePairs visible, Pairs pairs) {
        this.measures = measures;
        this.totals = totals;
        this.kept = kept;
        this.visible = visible;
        this.pairs = pairs;
    }

    /** One figure of each measure, by its code. */
    Map<String, Figure> by(List<Measure> asked, FigureQuestion question) {
        return of(asked, question, List.of()).stream().collect(Collectors.toMap(Figure::measure, Function.identity()));
    }

    /** Figures of these measures, of all that is asked for together and then of each of these pairs. */
    List<Figure> of(List<Measure> asked, FigureQuestion question, List<Pair> columns) {
        List<Measure> counted = asked.stream().flatMap(this::counted).distinct().toList();
        Collection<String> codes = whose(question);
        Map<String, FoundFigures> found = find(counted, question, codes);
        List<Figure> figures = new ArrayList<>(told(asked, found, question, null, shareholders(question)));
        for (Pair column : columns) {
            FigureQuestion ofPair = question.of(column.code());
            Map<String, FoundFigures> own = new HashMap<>();
            List<String> theirs = question.within(column);
            found.forEach((code, all) -> own.put(code, all.of(theirs)));
            figures.addAll(told(asked, own, ofPair, column.code(), ofPair.pairs()));
        }
        return figures;
    }

    /** What a rate is made of, or the measure itself. */
    private Stream<Measure> counted(Measure measure) {
        return measure.ratioOf() == null
                ? Stream.of(measure)
                : measure.ratioOf().stream().map(measures::one);
    }

    /** One reading for all that is kept; of the rest, one for all that lie in the same table and are parted by the same date. */
    private Map<String, FoundFigures> find(List<Measure> counted, FigureQuestion question, Collection<String> codes) {
        boolean knowsOpen = question.isToday() && visible.seesOpen();
        Map<Boolean, List<Measure>> byKept =
                counted.stream().collect(Collectors.partitioningBy(measure -> KeptTotals.answers(measure, question)));
        Map<String, FoundFigures> found =
                new HashMap<>(byKept.get(true).isEmpty() ? Map.of() : kept.read(byKept.get(true), question, codes));
        byKept.get(false).stream()
                .collect(Collectors.groupingBy(Measure::readWith, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> found.putAll(together(group, question, codes, knowsOpen)));
        found.replaceAll((code, one) -> knowsOpen && !one.measure().agreedOnly() ? one : one.withoutOpen());
        return found;
    }

    private Map<String, FoundFigures> together(
            List<Measure> group, FigureQuestion question, Collection<String> codes, boolean withOpen) {
        List<Measure> shared = group.stream().filter(Measure::attributed).toList();
        Map<String, List<Total>> inForce = totals.inForce(group, question, codes);
        Map<String, List<Total>> net = shared.isEmpty() ? Map.of() : totals.net(shared, question, codes);
        Map<String, List<Total>> open = withOpen ? totals.open(group, question, codes) : Map.of();
        return group.stream()
                .collect(Collectors.toMap(
                        Measure::code,
                        measure -> new FoundFigures(
                                measure,
                                inForce.get(measure.code()),
                                net.getOrDefault(measure.code(), List.of()),
                                open.getOrDefault(measure.code(), List.of()))));
    }

    private static List<Figure> told(
            List<Measure> asked,
            Map<String, FoundFigures> found,
            FigureQuestion question,
            @Nullable String pairCode,
            List<String> shareholders) {
        Function<String, Stream<Figure>> figures = code -> found.get(code).figures(question, pairCode, shareholders);
        return asked.stream()
                .flatMap(measure -> measure.ratioOf() == null
                        ? figures.apply(measure.code())
                        : FigureRate.of(
                                measure,
                                figures.apply(measure.ratioOf().getFirst()),
                                figures.apply(measure.ratioOf().getLast())))
                .toList();
    }

    private List<String> shareholders(FigureQuestion question) {
        return question.pairs().isEmpty()
                ? visible.outermost().stream().map(Pair::code).toList()
                : question.pairs();
    }

    /** Each pair once, also where one that was asked for lies below another. */
    private Collection<String> whose(FigureQuestion question) {
        List<String> codes = question.pairs();
        List<Pair> asked = codes.isEmpty()
                ? visible.outermost()
                : codes.stream().flatMap(code -> pairs.find(code).stream()).toList();
        return asked.stream()
                .flatMap(pair -> question.within(pair).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
