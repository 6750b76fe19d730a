package cn.duikou.insight;

import cn.duikou.insight.RegularVisits.OfPair;
import cn.duikou.insight.RegularVisits.OfYear;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.web.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds the visits of principals, as the measure counts them, against the duty that they be regular (四(一)). */
@ApplicationScoped
class VisitDuty {

    private static final String VISITS = "PRINCIPALS_VISITS";
    private static final int PLAN_YEAR = 2017;
    private static final int A_YEAR = 1;

    private final Measures measures;
    private final Figures figures;
    private final VisiblePairs visible;
    private final Surroundings surroundings;
    private final Clock clock;

    VisitDuty(Measures measures, Figures figures, VisiblePairs visible, Surroundings surroundings, Clock clock) {
        this.measures = measures;
        this.figures = figures;
        this.visible = visible;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    RegularVisits answer(StandingParameters asked) {
        Given given = new Given();
        List<Pair> chosen = visible.asked(given, given.texts("pairCode", asked.pairCode));
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, today);
        given.refuseIfWrong();
        List<Pair> owing = (chosen.isEmpty() ? visible.outermost() : chosen)
                .stream().filter(VisitDuty::owes).toList();
        Measure measure = measures.one(VISITS);
        List<String> codes = owing.stream().map(Pair::code).toList();
        FigureQuestion question = new FigureQuestion(
                codes, List.of(), null, null, day, day.equals(today), FigureInterval.YEAR, true, false);
        Map<String, List<Figure>> byPair = visits(measure, question, owing);
        return new RegularVisits(
                day,
                clock.instant(),
                measure.clauses().getFirst(),
                measure.code(),
                measure.version(),
                measures.notes("VISIT_YEARS_DUE", "VISIT_YEARS_KEPT", "VISIT_YEARS_MISSING"),
                A_YEAR,
                PLAN_YEAR,
                codes.stream()
                        .map(code -> ofPair(
                                new FigureLists(measure, sincePlan(question).of(code)),
                                years(byPair.getOrDefault(code, List.of()), day)))
                        .toList());
    }

    private Map<String, List<Figure>> visits(Measure measure, FigureQuestion question, List<Pair> owing) {
        return owing.isEmpty()
                ? Map.of()
                : figures.of(List.of(measure), question, owing).stream()
                        .filter(figure -> figure.pairCode() != null && figure.records() > 0)
                        .collect(Collectors.groupingBy(Figure::pairCode));
    }

    private static OfPair ofPair(FigureLists lists, List<OfYear> years) {
        return OfPair.of(lists.question().pairs().getFirst(), lists.counted(), years);
    }

    private static FigureQuestion sincePlan(FigureQuestion question) {
        return question.since(LocalDate.of(PLAN_YEAR, 1, 1));
    }

    /** The plan speaks of the provinces and cities that it pairs, not of the pairs below them. */
    private static boolean owes(Pair pair) {
        return pair.parentCode() == null && pair.east() != null;
    }

    private static List<OfYear> years(List<Figure> visits, LocalDate day) {
        Map<Integer, Figure> byYear =
                visits.stream().collect(Collectors.toMap(figure -> figure.from().getYear(), Function.identity()));
        return IntStream.rangeClosed(PLAN_YEAR, day.getYear())
                .mapToObj(year -> year(year, byYear.get(year), day))
                .toList();
    }

    private static OfYear year(int year, @Nullable Figure visits, LocalDate day) {
        boolean over = day.isAfter(LocalDate.of(year, 12, 30));
        int held = visits == null ? 0 : visits.records();
        VisitStanding standing = held >= A_YEAR ? VisitStanding.KEPT : VisitStanding.MISSING;
        return new OfYear(year, over ? standing : VisitStanding.AWAITED, held, visits == null ? null : visits.list());
    }
}
