package cn.duikou.insight;

import cn.duikou.clause.Clause;
import cn.duikou.clause.Clauses;
import cn.duikou.insight.CoverageFigures.Attained;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.reference.ReferenceQuery;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the matrix together: which pairs, which clauses, as of when, and what changed since. */
@ApplicationScoped
class Coverages {

    private static final String RULES = """
            select * from coverage_rule
            order by ledger, array_position(array['PLANNED', 'UNDER_WAY', 'EVIDENCED'], level), stage""";

    private final Clauses clauses;
    private final VisiblePairs visible;
    private final CoverageFigures figures;
    private final Measures measures;
    private final ReferenceQuery reference;
    private final Surroundings surroundings;
    private final Clock clock;

    Coverages(
            Clauses clauses,
            VisiblePairs visible,
            CoverageFigures figures,
            Measures measures,
            ReferenceQuery reference,
            Surroundings surroundings,
            Clock clock) {
        this.clauses = clauses;
        this.visible = visible;
        this.figures = figures;
        this.measures = measures;
        this.reference = reference;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Of these pairs, or of all that the caller sees and that stand below no other. */
    Coverage matrix(@Nullable List<String> pairCodes, CoverageParameters asked) {
        Given given = new Given();
        List<String> codes = given.texts("pairCode", pairCodes);
        List<Pair> columns = codes.isEmpty() ? visible.outermost() : visible.asked(given, codes);
        return matrix(columns, days(given, asked));
    }

    /** Of the pair and of each pair below it. */
    Coverage ofPair(String pairCode, CoverageParameters asked) {
        List<Pair> columns = visible.find(pairCode).withSubPairs().stream()
                .map(visible::find)
                .toList();
        return matrix(columns, days(new Given(), asked));
    }

    private Coverage matrix(List<Pair> columns, Days days) {
        Map<String, CoverageMatrix> now = matrices(columns, days.asOf());
        Map<String, CoverageMatrix> before = days.since() == null ? Map.of() : matrices(columns, days.since());
        List<String> codes = columns.stream().map(Pair::code).toList();
        return new Coverage(
                days.asOf(),
                days.since(),
                clock.instant(),
                measures.notes("CLAUSES_TOUCHED"),
                "/api/v1/coverage/{pairCode}/{clauseCode}?asOf=" + days.asOf(),
                codes,
                clauses.all().stream()
                        .filter(CoverageMatrix::shows)
                        .map(Clause::code)
                        .map(clause -> new Coverage.Row(
                                clause,
                                codes.stream()
                                        .map(pair -> now.get(pair).cell(pair, clause, before.get(pair)))
                                        .toList()))
                        .toList(),
                clauses.all().stream()
                        .filter(CoverageMatrix::asksPairs)
                        .map(Clause::code)
                        .filter(clause ->
                                now.values().stream().allMatch(matrix -> matrix.level(clause) == CoverageLevel.NONE))
                        .toList());
    }

    CoverageEvidence evidence(String pairCode, String clauseCode, CoverageParameters asked) {
        Pair pair = visible.find(pairCode);
        clauses.find(clauseCode).orElseThrow(Refusal::notFound);
        LocalDate asOf = days(new Given(), asked).asOf();
        List<CoverageEvidence.Item> items =
                figures.evidence(pair.withSubPairs(), clauses.subtree(clauseCode), asOf).stream()
                        .sorted(Comparator.comparing(CoverageEvidence.Item::level)
                                .reversed())
                        .toList();
        CoverageLevel level = matrices(List.of(pair), asOf).get(pairCode).level(clauseCode);
        return new CoverageEvidence(pairCode, clauseCode, asOf, level, items);
    }

    List<CoverageRule> rules() {
        return reference.list(RULES, CoverageRule::of);
    }

    private record Days(LocalDate asOf, @Nullable LocalDate since) {}

    private Days days(Given given, CoverageParameters asked) {
        LocalDate today = surroundings.today();
        LocalDate day = PastDay.read(given, "asOf", asked.asOf, today);
        LocalDate since = given.date("since", asked.since);
        if (since != null) {
            PastDay.read(given, "since", asked.since, today);
            if (since.isAfter(day) && !since.isAfter(today)) {
                given.found(Finding.at("since", "PERIOD_REVERSED"));
            }
        }
        given.refuseIfWrong();
        return new Days(day, since);
    }

    /** What a sub-pair attains, the pair above it attains with it. */
    private Map<String, CoverageMatrix> matrices(List<Pair> columns, LocalDate day) {
        List<String> all = columns.stream()
                .flatMap(pair -> pair.withSubPairs().stream())
                .distinct()
                .toList();
        List<Attained> attained = figures.attained(all, day);
        CoverageMatrix.Below below = new BelowInPlan();
        return columns.stream()
                .collect(Collectors.toMap(
                        Pair::code,
                        pair -> new CoverageMatrix(
                                attained.stream()
                                        .filter(one -> pair.withSubPairs().contains(one.pairCode()))
                                        .toList(),
                                below)));
    }

    /** As the catalogue has it; looked up once for each clause. */
    private final class BelowInPlan implements CoverageMatrix.Below {

        private final Map<String, Set<String>> all = new HashMap<>();
        private final Map<String, List<String>> measures = new HashMap<>();

        @Override
        public Set<String> all(String clauseCode) {
            return all.computeIfAbsent(clauseCode, clauses::subtree);
        }

        @Override
        public List<String> measures(String clauseCode) {
            return measures.computeIfAbsent(
                    clauseCode,
                    above -> all(above).stream()
                            .filter(code -> !code.equals(above))
                            .flatMap(code -> clauses.find(code).stream())
                            .filter(CoverageMatrix::asksPairs)
                            .map(Clause::code)
                            .toList());
        }
    }
}
