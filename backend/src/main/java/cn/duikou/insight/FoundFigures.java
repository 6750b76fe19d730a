package cn.duikou.insight;

import cn.duikou.insight.Figure.Beside;
import cn.duikou.insight.FigureTotals.Total;
import cn.duikou.ledger.RecordState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found for a measure, in parts.
 *
 * @param inForce agreed by both sides, or by one alone
 * @param net the same by attributed shares
 * @param open not agreed or in dispute; null where that is not known
 */
record FoundFigures(
        Measure measure,
        List<Total> inForce,
        List<Total> net,
        @Nullable List<Total> open) {

    FoundFigures withoutOpen() {
        return new FoundFigures(measure, inForce, net, null);
    }

    /** The part of some pairs. */
    FoundFigures of(Collection<String> pairCodes) {
        Predicate<Total> theirs = total -> pairCodes.contains(total.pairCode());
        return new FoundFigures(
                measure,
                inForce.stream().filter(theirs).toList(),
                net.stream().filter(theirs).toList(),
                open == null ? null : open.stream().filter(theirs).toList());
    }

    /**
     * One figure, or one for each period in which there is anything.
     *
     * @param shareholders the pairs whose net figure it is
     */
    Stream<Figure> figures(FigureQuestion question, @Nullable String pairCode, List<String> shareholders) {
        List<LocalDate> starts = new ArrayList<>(new TreeSet<>(
                Stream.of(inForce, net, Objects.requireNonNullElse(open, List.<Total>of()))
                        .flatMap(List::stream)
                        .filter(total -> total.records() > 0)
                        .map(Total::period)
                        .filter(Objects::nonNull)
                        .toList()));
        if (question.interval() == null) {
            starts.add(null);
        }
        return starts.stream().map(start -> figure(start, question.within(start), pairCode, shareholders));
    }

    private Figure figure(
            @Nullable LocalDate start, FigureQuestion question, @Nullable String pairCode, List<String> shareholders) {
        FigureLists lists = new FigureLists(measure, question);
        Beside agreed = sum(inForce, start, total -> !total.oneSided());
        return new Figure(
                measure.code(),
                measure.version(),
                pairCode,
                question.from(),
                question.to(),
                agreed.value(),
                measure.attributed() ? attributed(start) : null,
                agreed.records(),
                sum(inForce, start, Total::oneSided).opening(lists.oneSided()),
                open(start, RecordState.SENT, lists),
                open(start, RecordState.RETURNED, lists),
                lists.counted(),
                measure.attributed() ? lists.net(shareholders) : null,
                null);
    }

    private @Nullable Beside open(@Nullable LocalDate start, RecordState state, FigureLists lists) {
        return open == null
                ? null
                : sum(open, start, total -> total.state() == state).opening(lists.open(state));
    }

    private @Nullable BigDecimal attributed(@Nullable LocalDate start) {
        BigDecimal sum = sum(net, start, total -> true).value();
        return sum == null ? null : sum.setScale(2, RoundingMode.HALF_UP);
    }

    private Beside sum(List<Total> totals, @Nullable LocalDate start, Predicate<Total> which) {
        List<Total> counted = totals.stream()
                .filter(total -> Objects.equals(total.period(), start))
                .filter(which)
                .toList();
        return new Beside(
                counted.stream().mapToInt(Total::records).sum(),
                measure.countsDifferent()
                        ? different(counted)
                        : counted.stream().map(Total::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                null);
    }

    /** What several totals have alike counts once. */
    private static BigDecimal different(List<Total> counted) {
        return counted.stream()
                .filter(total -> total.records() > 0)
                .collect(Collectors.toMap(Total::alike, Total::value, (first, again) -> first))
                .values()
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
