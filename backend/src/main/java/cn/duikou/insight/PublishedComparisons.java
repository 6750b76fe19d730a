package cn.duikou.insight;

import cn.duikou.insight.PublishedComparison.Reason;
import cn.duikou.insight.PublishedComparison.Row;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.PublishedFigure;
import cn.duikou.pair.PublishedFigures;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds published figures against the measures that come nearest to them (published-measures.json). */
@ApplicationScoped
class PublishedComparisons {

    private static final Pattern WHOLE_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PublishedFigures published;
    private final Measures measures;
    private final Figures figures;
    private final Surroundings surroundings;
    private final CallerLanguage language;
    private final Clock clock;
    private final Map<String, Match> matches;

    PublishedComparisons(
            PublishedFigures published,
            Measures measures,
            Figures figures,
            Surroundings surroundings,
            CallerLanguage language,
            Clock clock,
            ObjectMapper json) {
        this.published = published;
        this.measures = measures;
        this.figures = figures;
        this.surroundings = surroundings;
        this.language = language;
        this.clock = clock;
        this.matches = matches(json);
    }

    /**
     * The measure that comes nearest to a published figure.
     *
     * @param factor from the unit of the source to that of the measure, one where there is none
     * @param because what is known to be counted otherwise
     */
    private record Match(
            String id,
            String measure,
            @Nullable BigDecimal factor,
            @Nullable List<CountedOtherwise> because) {}

    PublishedComparison of(String pairCode, @Nullable String asked) {
        Given given = new Given();
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked, today);
        given.refuseIfWrong();
        List<Row> rows = published.of(pairCode).stream()
                .filter(figure -> matches.containsKey(figure.id()) && figure.value() != null)
                .map(figure -> row(
                        figure,
                        matches.get(figure.id()),
                        FigureQuestion.today(figure.pairCode(), today).asOf(day)))
                .filter(Objects::nonNull)
                .toList();
        return new PublishedComparison(pairCode, day, clock.instant(), rows);
    }

    /** None where the source says no day. */
    private @Nullable Row row(PublishedFigure figure, Match match, FigureQuestion question) {
        LocalDate until = until(figure);
        if (until == null) {
            return null;
        }
        Measure measure = measures.one(match.measure());
        Figure now = one(measure, measure.dated() == null ? question : question.until(until));
        Figure then = until.isAfter(question.asOf()) ? now : one(measure, question.asOf(until));
        BigDecimal told =
                match.factor() == null ? figure.value() : figure.value().multiply(match.factor());
        return new Row(
                figure.id(),
                figure.pairCode(),
                until,
                measure.code(),
                told,
                then.value(),
                now.value(),
                told.subtract(now.value()),
                told(Stream.concat(computed(told.subtract(now.value()), then, now), known(figure, match, measure))),
                now.list(),
                then.list());
    }

    private static Stream<Finding> computed(BigDecimal difference, Figure then, Figure now) {
        int later = now.records() - then.records();
        int open = Stream.of(now.sent(), now.disputed())
                .filter(Objects::nonNull)
                .mapToInt(Figure.Beside::records)
                .sum();
        return Stream.of(
                        now.records() == 0 ? Finding.at("", "NOTHING_IN_LEDGER") : null,
                        now.records() > 0 && difference.signum() > 0 ? Finding.at("", "NOT_IN_LEDGER") : null,
                        later > 0 ? Finding.at("", "ENTERED_LATER", later) : null,
                        open > 0 ? Finding.at("", "NOT_AGREED_YET", open) : null)
                .filter(Objects::nonNull);
    }

    private static Stream<Finding> known(PublishedFigure figure, Match match, Measure measure) {
        Stream<Finding> otherwise = Objects.requireNonNullElse(match.because(), List.<CountedOtherwise>of()).stream()
                .map(counted -> Finding.at("", "COUNTED_OTHERWISE", counted));
        Stream<Finding> rest = Stream.of(
                        measure.dated() == null ? Finding.at("", "NO_PERIOD_IN_LEDGER") : null,
                        figure.qualifier() == null ? null : Finding.at("", "PUBLISHED_ROUNDED"),
                        figure.cutOff() == null ? Finding.at("", "PUBLISHED_WITHOUT_CUT_OFF") : null)
                .filter(Objects::nonNull);
        return Stream.concat(otherwise, rest);
    }

    private Figure one(Measure measure, FigureQuestion question) {
        return figures.by(List.of(measure), question).get(measure.code());
    }

    private List<Reason> told(Stream<Finding> reasons) {
        return language.told(reasons.toList()).stream()
                .map(reason -> new Reason(reason.code(), reason.message()))
                .toList();
    }

    private static @Nullable LocalDate until(PublishedFigure figure) {
        if (figure.cutOff() != null) {
            return figure.cutOff();
        }
        return WHOLE_DATE.matcher(figure.date()).matches() ? LocalDate.parse(figure.date()) : null;
    }

    private static Map<String, Match> matches(ObjectMapper json) {
        try (InputStream file = PublishedComparisons.class.getResourceAsStream("/insight/published-measures.json")) {
            return json.readValue(file, new TypeReference<List<Match>>() {}).stream()
                    .collect(Collectors.toMap(Match::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
