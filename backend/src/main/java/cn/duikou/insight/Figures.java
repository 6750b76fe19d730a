package cn.duikou.insight;

import cn.duikou.insight.Figure.Beside;
import cn.duikou.insight.FigureTotals.Total;
import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place that counts: whatever shows a figure asks for a measure here. */
@ApplicationScoped
class Figures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measures measures;
    private final FigureTotals totals;
    private final VisiblePairs visible;
    private final Pairs pairs;

    Figures(Measures measures, FigureTotals totals, VisiblePairs visible, Pairs pairs) {
        this.measures = measures;
        this.totals = totals;
        this.visible = visible;
        this.pairs = pairs;
    }

    /** Figures of these measures, for each period of a series one. */
    List<Figure> of(Collection<Measure> asked, FigureQuestion question, @Nullable String pairCode) {
        return asked.stream()
                .flatMap(measure -> of(measure, question, pairCode).stream())
                .toList();
    }

    /** The one figure of a measure. */
    Figure one(String code, FigureQuestion question) {
        return of(measures.one(code), question, null).getFirst();
    }

    private List<Figure> of(Measure measure, FigureQuestion question, @Nullable String pairCode) {
        if (measure.ratioOf() == null) {
            return sums(measure, question, pairCode);
        }
        List<Figure> parts = sums(measures.one(measure.ratioOf().getFirst()), question, pairCode);
        return sums(measures.one(measure.ratioOf().getLast()), question, pairCode).stream()
                .map(whole -> rate(measure, partOf(whole, parts), whole))
                .toList();
    }

    private List<Figure> sums(Measure measure, FigureQuestion question, @Nullable String pairCode) {
        Collection<String> codes = withSubPairs(question.pairs());
        List<Total> inForce = totals.inForce(measure, question, codes);
        List<Total> net = measure.attributed() ? totals.net(measure, question, codes) : List.of();
        List<Total> open = question.isToday() ? totals.open(measure, question, codes) : List.of();
        List<LocalDate> starts = new ArrayList<>(new TreeSet<>(Stream.of(inForce, net, open)
                .flatMap(List::stream)
                .map(Total::period)
                .filter(Objects::nonNull)
                .toList()));
        if (question.interval() == null) {
            starts.add(null);
        }
        return starts.stream()
                .map(start -> sum(measure, question.within(start), pairCode, new Found(start, inForce, net, open)))
                .toList();
    }

    /** What was found for one period. */
    private record Found(@Nullable LocalDate start, List<Total> inForce, List<Total> net, List<Total> open) {

        private List<Total> of(List<Total> totals, Predicate<Total> which) {
            return totals.stream()
                    .filter(total -> Objects.equals(total.period(), start))
                    .filter(which)
                    .toList();
        }

        private Beside agreed(boolean oneSided) {
            return beside(of(inForce, total -> total.oneSided() == oneSided));
        }

        private BigDecimal attributed() {
            return beside(of(net, total -> true)).value().setScale(2, RoundingMode.HALF_UP);
        }

        private Beside open(RecordState state) {
            return beside(of(open, total -> total.state() == state));
        }

        private static Beside beside(List<Total> totals) {
            return new Beside(
                    totals.stream().mapToInt(Total::records).sum(),
                    totals.stream().map(Total::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static Figure sum(Measure measure, FigureQuestion question, @Nullable String pairCode, Found found) {
        Beside agreed = found.agreed(false);
        return new Figure(
                measure.code(),
                measure.version(),
                pairCode,
                question.from(),
                question.to(),
                agreed.value(),
                measure.attributed() ? found.attributed() : null,
                agreed.records(),
                found.agreed(true),
                question.isToday() ? found.open(RecordState.SENT) : null,
                question.isToday() ? found.open(RecordState.RETURNED) : null,
                question.listOf(measure));
    }

    private static @Nullable Figure partOf(Figure whole, List<Figure> parts) {
        return parts.stream()
                .filter(part -> Objects.equals(part.from(), whole.from()))
                .findFirst()
                .orElse(null);
    }

    private static Figure rate(Measure measure, @Nullable Figure part, Figure whole) {
        return new Figure(
                measure.code(),
                measure.version(),
                whole.pairCode(),
                whole.from(),
                whole.to(),
                percent(part == null ? BigDecimal.ZERO : part.value(), whole.value()),
                null,
                whole.records(),
                new Beside(
                        whole.oneSided().records(),
                        percent(
                                part == null ? BigDecimal.ZERO : part.oneSided().value(),
                                whole.oneSided().value())),
                null,
                null,
                whole.list());
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** Each pair once, also where one that was asked for lies below another. */
    private Collection<String> withSubPairs(List<String> codes) {
        List<Pair> asked = codes.isEmpty()
                ? visible.outermost()
                : codes.stream().flatMap(code -> pairs.find(code).stream()).toList();
        return asked.stream()
                .flatMap(pair -> pair.withSubPairs().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
