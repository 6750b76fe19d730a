package cn.duikou.insight;

import cn.duikou.insight.Figure.Beside;
import cn.duikou.ledger.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where those who show figures elsewhere ask for many of them at once: the same measures, counted in the same place, and
 * all that share a question in one reading. Net is of the pairs' own records, so that whoever sees these sees the same.
 */
@ApplicationScoped
public class FigureDesk {

    private static final Beside NONE = new Beside(0, null, null);

    private final Measures measures;
    private final Figures figures;
    private final Surroundings surroundings;

    FigureDesk(Measures measures, Figures figures, Surroundings surroundings) {
        this.measures = measures;
        this.figures = figures;
        this.surroundings = surroundings;
    }

    /** None for what is told elsewhere: it is no figure that can be asked for here. */
    public Optional<Measure> measure(String code) {
        return measures.find(code).filter(Measure::addsUpRecords);
    }

    /** All measures that there are, those told elsewhere among them. */
    public List<Measure> register() {
        return measures.all();
    }

    /**
     * What a figure, or with an interval a series of them, is asked for.
     *
     * @param measure one that there is
     */
    public record Asked(
            String measure,
            String pairCode,
            boolean alone,
            List<String> clauses,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable FigureInterval interval,
            LocalDate asOf) {

        FigureQuestion question(LocalDate day, LocalDate today) {
            return new FigureQuestion(
                    List.of(pairCode), clauses, from, to, day, day.equals(today), interval, alone, true);
        }
    }

    /**
     * What came of it.
     *
     * @param figures one, or of a series those of all periods in which there is anything
     * @param oneSided records that one side alone agreed on
     * @param disputed records in dispute now, whatever day is asked for; of a rate, those of its whole
     */
    public record Told(List<Figure> figures, int oneSided, int disputed) {}

    /** In the order in which they were asked for. */
    public List<Told> of(List<Asked> asked) {
        LocalDate today = surroundings.today();
        Map<FigureQuestion, List<Figure>> found =
                read(asked, one -> Stream.of(one.question(one.asOf(), today), one.question(today, today)));
        return asked.stream()
                .map(one ->
                        told(one, found.get(one.question(one.asOf(), today)), found.get(one.question(today, today))))
                .toList();
    }

    /** Their plain values, with nothing beside them: of a rate of nothing, none. */
    public List<@Nullable BigDecimal> values(List<Asked> asked) {
        return figures(asked).stream().map(Figure::value).collect(Collectors.toList());
    }

    /** One figure of each that is asked for without an interval, in their order. */
    public List<Figure> figures(List<Asked> asked) {
        LocalDate today = surroundings.today();
        Map<FigureQuestion, List<Figure>> found = read(asked, one -> Stream.of(one.question(one.asOf(), today)));
        return asked.stream()
                .map(one -> found.get(one.question(one.asOf(), today)).stream()
                        .filter(figure -> figure.measure().equals(one.measure()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Map<FigureQuestion, List<Figure>> read(
            List<Asked> asked, Function<Asked, Stream<FigureQuestion>> questionsOf) {
        Map<FigureQuestion, Set<Measure>> questions = new LinkedHashMap<>();
        for (Asked one : asked) {
            List<Measure> counted = counted(one).toList();
            questionsOf
                    .apply(one)
                    .forEach(question -> questions
                            .computeIfAbsent(question, none -> new LinkedHashSet<>())
                            .addAll(counted));
        }
        Map<FigureQuestion, List<Figure>> found = new LinkedHashMap<>();
        questions.forEach(
                (question, counted) -> found.put(question, figures.of(new ArrayList<>(counted), question, List.of())));
        return found;
    }

    private Stream<Measure> counted(Asked asked) {
        Measure measure = measures.one(asked.measure());
        return measure.ratioOf() == null ? Stream.of(measure) : Stream.of(measure, whole(measure));
    }

    private Measure whole(Measure rate) {
        return measures.one(rate.ratioOf().getLast());
    }

    private Told told(Asked asked, List<Figure> then, List<Figure> now) {
        Measure measure = measures.one(asked.measure());
        String beside =
                measure.ratioOf() == null ? measure.code() : whole(measure).code();
        return new Told(
                then.stream()
                        .filter(figure -> figure.measure().equals(measure.code()))
                        .toList(),
                records(then.stream()
                        .filter(figure -> figure.measure().equals(beside))
                        .map(Figure::oneSided)),
                records(now.stream()
                        .filter(figure -> figure.measure().equals(beside))
                        .map(figure -> figure.disputed() == null ? NONE : figure.disputed())));
    }

    private static int records(Stream<Beside> besides) {
        return besides.mapToInt(Beside::records).sum();
    }
}
