package cn.duikou.insight;

import cn.duikou.insight.FigureDesk.Asked;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.project.AttributedTo;
import cn.duikou.store.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which records figures count, in the version in force then, as queries for whoever keeps them: all measures that can be read
 * in one go are read so, and nothing of it need pass through memory.
 */
@ApplicationScoped
public class FigureRecords {

    private static final String NOTHING = "null::numeric";

    private final Measures measures;
    private final FigureTotals totals;
    private final Pairs pairs;
    private final Surroundings surroundings;

    FigureRecords(Measures measures, FigureTotals totals, Pairs pairs, Surroundings surroundings) {
        this.measures = measures;
        this.totals = totals;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    /** What a measure is counted of: itself, or of a rate both of its parts. */
    public List<String> parts(String code) {
        Measure measure = measures.one(code);
        return measure.ratioOf() == null ? List.of(code) : measure.ratioOf();
    }

    /** Of which there are no records but those of its parts. */
    public boolean isRate(String code) {
        return measures.find(code).filter(measure -> measure.ratioOf() != null).isPresent();
    }

    /**
     * Rows of measure, ledger, record_id, code, of_pair, version, value, net and alike: what each record adds to the figure and
     * to the net one, or where different values are counted, which it has.
     *
     * @param asked figures that are no rates, of one pair
     */
    public List<Conditions.Query> of(List<Asked> asked) {
        LocalDate today = surroundings.today();
        Map<FigureQuestion, Map<String, List<Measure>>> questions = new LinkedHashMap<>();
        for (Asked one : asked) {
            Measure measure = measures.one(one.measure());
            questions
                    .computeIfAbsent(one.question(one.asOf(), today), none -> new LinkedHashMap<>())
                    .computeIfAbsent(measure.readWith(), none -> new ArrayList<>())
                    .add(measure);
        }
        return questions.entrySet().stream()
                .flatMap(entry -> entry.getValue().values().stream().map(group -> query(group, entry.getKey())))
                .toList();
    }

    private Conditions.Query query(List<Measure> group, FigureQuestion question) {
        Measure first = group.getFirst();
        Collection<String> theirs = question.pairs().stream()
                .flatMap(code -> pairs.find(code).stream())
                .flatMap(pair -> question.within(pair).stream())
                .toList();
        String rows =
                group.stream().map(measure -> row(measure, question.asOf())).collect(Collectors.joining(", "));
        Object[] shareholders = group.stream()
                .filter(Measure::attributed)
                .map(measure -> (Object) theirs.toArray(String[]::new))
                .toArray();
        return totals.inForce(first, question, theirs)
                .and("not one_sided")
                .and("counted.counts")
                .select(
                        "select counted.measure, '" + first.ledger() + "' as ledger, id as record_id, code,"
                                + " pair_code as of_pair, agreed_version as version, counted.value, counted.net,"
                                + " counted.alike from " + totals.versions(first) + first.unfolded()
                                + " cross join lateral (values " + rows
                                + ") as counted (measure, counts, value, net, alike)",
                        "")
                .after(shareholders);
    }

    private static String row(Measure measure, LocalDate day) {
        String value = measure.column() == null ? "1" : measure.column();
        boolean different = measure.countsDifferent();
        return Stream.of(
                        "'" + measure.code() + "'",
                        measure.counting(day),
                        different ? NOTHING : "(" + value + ")::numeric",
                        measure.attributed() ? net(value) : NOTHING,
                        different ? value + "::text" : "null::text")
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** By the shares of these pairs in what both sides agreed on. */
    private static String net(String value) {
        return "case when state = 'AGREED' then " + value + " * coalesce((select sum(part) from " + AttributedTo.SHARES
                + " where to_pair = any (?)), 0) end";
    }
}
