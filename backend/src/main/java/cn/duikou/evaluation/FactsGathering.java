package cn.duikou.evaluation;

import cn.duikou.duty.Punctuality;
import cn.duikou.duty.Timeliness.Counts;
import cn.duikou.evaluation.Facts.Duties;
import cn.duikou.evaluation.Facts.OfPair;
import cn.duikou.evaluation.Facts.Region;
import cn.duikou.evaluation.Facts.Told;
import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.insight.Figure;
import cn.duikou.insight.FigureDesk;
import cn.duikou.insight.FigureDesk.Asked;
import cn.duikou.insight.FigureRecords;
import cn.duikou.insight.Measure;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.NamedRegion;
import cn.duikou.reference.ReferenceFigure;
import cn.duikou.reference.ReferenceFigureKind;
import cn.duikou.reference.ReferenceFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for all that the sheet of a round reads, where everybody else asks for it: figures, duties, what is known of regions. */
@ApplicationScoped
class FactsGathering {

    private final FigureDesk figures;
    private final FigureRecords records;
    private final Punctuality punctuality;
    private final OrderTally tally;
    private final ReferenceFigures references;
    private final Pairs pairs;
    private final Clock clock;

    FactsGathering(
            FigureDesk figures,
            FigureRecords records,
            Punctuality punctuality,
            OrderTally tally,
            ReferenceFigures references,
            Pairs pairs,
            Clock clock) {
        this.figures = figures;
        this.records = records;
        this.punctuality = punctuality;
        this.tally = tally;
        this.references = references;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** A figure that is asked for, and for what. */
    record Wanted(FigureKey key, Asked asked) {}

    /** Each measure for the pair with what lies below it; of a rate its parts too, of which there are records. */
    List<Wanted> wanted(EvaluationStanding round, SheetNames names, LocalDate today) {
        List<Wanted> wanted = new ArrayList<>();
        for (String pair : round.pairCodes()) {
            for (SnapshotPeriod period : SnapshotPeriod.values()) {
                int year = period == SnapshotPeriod.EVALUATED ? round.year() : round.year() - 1;
                names.of(period).stream()
                        .flatMap(code -> Stream.concat(Stream.of(code), records.parts(code).stream()))
                        .distinct()
                        .map(code -> wanted(new FigureKey(pair, period, code), year, today))
                        .forEach(wanted::add);
            }
        }
        return wanted;
    }

    /** What happened in the year by what is known today; what has no date, as it stood when the year ended. */
    private Wanted wanted(FigureKey key, int year, LocalDate today) {
        Measure measure = figures.measure(key.measure()).orElseThrow();
        LocalDate end = LocalDate.of(year, 12, 31);
        Asked asked = measure.dated() == null
                ? asked(key, null, null, end.isBefore(today) ? end : today)
                : asked(key, LocalDate.of(year, 1, 1), end, today);
        return new Wanted(key, asked);
    }

    private static Asked asked(FigureKey key, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
        return new Asked(key.measure(), key.pairCode(), false, List.of(), from, to, null, asOf);
    }

    /** In the order in which they are wanted; their records are not counted yet. */
    List<FrozenFigure> figures(List<Wanted> wanted) {
        List<Figure> told = figures.figures(wanted.stream().map(Wanted::asked).toList());
        List<FrozenFigure> frozen = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            FigureKey key = wanted.get(i).key();
            Figure figure = told.get(i);
            frozen.add(new FrozenFigure(
                    key.pairCode(),
                    key.period(),
                    key.measure(),
                    figure.version(),
                    figure.value(),
                    figure.net(),
                    figure.list(),
                    0,
                    null));
        }
        return frozen;
    }

    List<FrozenFacts> facts(EvaluationStanding round, SheetNames names, List<FrozenFigure> frozen, LocalDate today) {
        Map<String, Counts> duties = punctuality.of(round.pairCodes(), round.year(), today);
        Map<String, PairOrders> orders = tally.of(round.pairCodes(), round.year(), today);
        List<ReferenceFigure> known = references.before(clock.instant());
        return round.pairCodes().stream()
                .map(code -> {
                    Pair pair = pairs.find(code).orElseThrow();
                    return FrozenFacts.of(
                            code,
                            new OfPair(
                                    told(frozen, code, SnapshotPeriod.EVALUATED, names),
                                    told(frozen, code, SnapshotPeriod.BEFORE, names),
                                    region(pair, round.year(), known),
                                    duties(duties.get(code), code, round.year(), today),
                                    orders.get(code)));
                })
                .toList();
    }

    /** Of those figures the ones that the sheet reads. */
    static Map<String, Told> told(List<FrozenFigure> frozen, String pair, SnapshotPeriod period, SheetNames names) {
        Map<String, Told> told = new TreeMap<>();
        frozen.stream()
                .filter(figure -> figure.pairCode().equals(pair) && figure.period() == period)
                .filter(figure -> names.of(period).contains(figure.measure()))
                .forEach(figure -> told.put(figure.measure(), new Told(figure.gross(), figure.net(), figure.list())));
        return told;
    }

    private static Duties duties(Counts counts, String pair, int year, LocalDate today) {
        return new Duties(
                counts.onTime(),
                counts.inGrace(),
                counts.late(),
                counts.missing(),
                "/api/v1/duties?pairCode=" + pair + "&year=" + year + "&asOf=" + today);
    }

    /** Of the north-eastern side, whose development all this is about. */
    private static Region region(Pair pair, int year, List<ReferenceFigure> known) {
        NamedRegion region = pair.northeast();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        Arrays.stream(ReferenceFigureKind.values())
                .map(kind -> ReferenceFigures.latest(known, kind, region.code(), year)
                        .map(ReferenceFigure::value)
                        .orElse(null))
                .forEach(values::add);
        return new Region(
                values.get(ReferenceFigureKind.POPULATION.ordinal()),
                values.get(ReferenceFigureKind.GDP.ordinal()),
                "/api/v1/reference-figures");
    }
}
