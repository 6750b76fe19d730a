package cn.duikou.insight;

import cn.duikou.insight.Figure.Per;
import cn.duikou.ledger.AsOf;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Side;
import cn.duikou.reference.NamedRegion;
import cn.duikou.reference.ReferenceFigure;
import cn.duikou.reference.ReferenceFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells figures of pairs by what was known on the day of a region of theirs: the latest year that is told of it, no later
 * than the figure itself.
 */
record Comparison(FigureBasis basis, Side side, List<ReferenceFigure> known) {

    static Comparison of(FigureBasis basis, Side side, ReferenceFigures figures, FigureQuestion question) {
        return new Comparison(
                basis, side, figures.before(AsOf.endOf(question.asOf()).moment()));
    }

    /** A rate is comparable as it is; all pairs together have no region of their own. */
    List<Figure> told(List<Figure> figures, List<Measure> measures, List<Pair> pairs, FigureQuestion question) {
        Map<String, Pair> byCode = pairs.stream().collect(Collectors.toMap(Pair::code, Function.identity()));
        Set<String> rates = measures.stream()
                .filter(measure -> measure.ratioOf() != null)
                .map(Measure::code)
                .collect(Collectors.toSet());
        return figures.stream()
                .map(figure -> figure.pairCode() == null || rates.contains(figure.measure())
                        ? figure
                        : figure.by(per(figure, byCode.get(figure.pairCode()), question)))
                .toList();
    }

    private Per per(Figure figure, Pair pair, FigureQuestion question) {
        LocalDate until = figure.to() == null || figure.to().isAfter(question.asOf()) ? question.asOf() : figure.to();
        String region = pair.region(side).map(NamedRegion::code).orElse(null);
        ReferenceFigure found = region == null
                ? null
                : ReferenceFigures.latest(known, basis.kind(), region, until.getYear())
                        .orElse(null);
        return found == null
                ? new Per(basis, side, region, null, null, null, null)
                : new Per(
                        basis,
                        side,
                        region,
                        by(figure.value(), found.value()),
                        found.value(),
                        found.year(),
                        found.source());
    }

    private static BigDecimal by(BigDecimal value, BigDecimal whole) {
        return value.divide(whole, 4, RoundingMode.HALF_UP);
    }
}
