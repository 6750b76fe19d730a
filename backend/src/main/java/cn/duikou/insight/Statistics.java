package cn.duikou.insight;

import cn.duikou.clause.Clauses;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Side;
import cn.duikou.reference.ReferenceFigures;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what statistics are asked for and gathers the figures. */
@ApplicationScoped
class Statistics {

    private final Measures measures;
    private final Figures figures;
    private final VisiblePairs visible;
    private final Clauses clauses;
    private final ReferenceFigures references;
    private final Surroundings surroundings;
    private final Clock clock;

    Statistics(
            Measures measures,
            Figures figures,
            VisiblePairs visible,
            Clauses clauses,
            ReferenceFigures references,
            Surroundings surroundings,
            Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.visible = visible;
        this.clauses = clauses;
        this.references = references;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    Figure.Answer answer(FigureParameters asked) {
        Given given = new Given();
        List<Pair> pairs = visible.asked(given, given.texts("pairCode", asked.pairCode));
        FigureQuestion question = question(given, asked, pairs);
        List<Measure> counted = measures(given, asked, question);
        boolean byPair =
                !given.options("by", listOf(asked.by), FigureGrouping.class).isEmpty();
        Comparison comparison = comparison(given, asked, question);
        if (comparison != null && !byPair) {
            given.found(Finding.at("per", "PER_NEEDS_PAIRS"));
        }
        given.refuseIfWrong();
        List<Pair> columns = pairs.isEmpty() ? visible.outermost() : pairs;
        List<Figure> found = figures.of(counted, question, byPair ? columns : List.of());
        return new Figure.Answer(
                question.asOf(),
                clock.instant(),
                columns.stream().map(Pair::code).toList(),
                question.clauses(),
                question.from(),
                question.to(),
                comparison == null ? found : comparison.told(found, counted, columns, question));
    }

    private @Nullable Comparison comparison(Given given, FigureParameters asked, FigureQuestion question) {
        List<FigureBasis> basis = given.options("per", listOf(asked.per), FigureBasis.class);
        List<Side> side = given.options("perSide", listOf(asked.perSide), Side.class);
        return basis.isEmpty()
                ? null
                : Comparison.of(
                        basis.getFirst(), side.isEmpty() ? Side.NORTHEAST : side.getFirst(), references, question);
    }

    private FigureQuestion question(Given given, FigureParameters asked, List<Pair> pairs) {
        LocalDate today = surroundings.today();
        LocalDate asOf = PastDay.read(given, "asOf", asked.asOf, today);
        LocalDate from = given.date("from", asked.from);
        LocalDate to = given.date("to", asked.to);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("to", "PERIOD_REVERSED"));
        }
        List<String> codes = given.texts("clause", asked.clause);
        codes.stream()
                .filter(code -> clauses.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("clause", "UNKNOWN_CLAUSE", code)));
        List<FigureInterval> interval = given.options("interval", listOf(asked.interval), FigureInterval.class);
        return new FigureQuestion(
                pairs.stream().map(Pair::code).toList(),
                codes,
                from,
                to,
                asOf,
                asOf.equals(today),
                interval.isEmpty() ? null : interval.getFirst(),
                false,
                false);
    }

    /** A period narrows only what has a date: what has none is left out, or refused where it was asked for by name. */
    private List<Measure> measures(Given given, FigureParameters asked, FigureQuestion question) {
        List<Measure> named = measures.asked(given, asked.measure);
        if (question.from() == null && question.to() == null && question.interval() == null) {
            return named;
        }
        List<Measure> dated =
                named.stream().filter(measure -> measure.dated() != null).toList();
        if (asked.measure != null && !asked.measure.isEmpty()) {
            named.stream()
                    .filter(measure -> measure.dated() == null)
                    .forEach(measure -> given.found(Finding.at("measure", "HAS_NO_PERIOD", measure.code())));
        }
        return dated;
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }
}
