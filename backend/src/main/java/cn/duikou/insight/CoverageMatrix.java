package cn.duikou.insight;

import cn.duikou.clause.Clause;
import cn.duikou.clause.ClauseActor;
import cn.duikou.clause.ClauseKind;
import cn.duikou.insight.CoverageFigures.Attained;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one pair: what its records attain, and what that makes of the tasks and groups above. */
final class CoverageMatrix {

    private static final Set<ClauseKind> SHOWN = Set.of(
            ClauseKind.TASK_GROUP, ClauseKind.TASK, ClauseKind.MEASURE, ClauseKind.SAFEGUARD, ClauseKind.OBLIGATION);
    private static final Set<String> LOCAL = Set.of("PAIR", "NE", "E", "IM");

    private final Map<String, List<Attained>> byClause;
    private final Below below;

    /** What lies below a clause, itself included, and which measures and obligations among it ask pairs for something. */
    interface Below {

        Set<String> all(String clauseCode);

        List<String> measures(String clauseCode);
    }

    CoverageMatrix(List<Attained> ofPair, Below below) {
        this.byClause = ofPair.stream().collect(Collectors.groupingBy(Attained::clauseCode));
        this.below = below;
    }

    static boolean shows(Clause clause) {
        return SHOWN.contains(clause.kind());
    }

    /** Measures and obligations that local governments can serve; what central bodies owe is theirs. */
    static boolean asksPairs(Clause clause) {
        return clause.kind() == ClauseKind.MEASURE
                || clause.kind() == ClauseKind.OBLIGATION
                        && (clause.owedBy().isEmpty()
                                || clause.owedBy().stream()
                                        .map(ClauseActor::code)
                                        .anyMatch(LOCAL::contains));
    }

    CoverageLevel level(String clauseCode) {
        return own(clauseCode).or(rolledUp(clauseCode));
    }

    Coverage.Cell cell(String pairCode, String clauseCode, @Nullable CoverageMatrix before) {
        List<String> measures = below.measures(clauseCode);
        return new Coverage.Cell(
                pairCode,
                level(clauseCode),
                before == null ? null : before.level(clauseCode),
                since(clauseCode),
                records(clauseCode),
                measures.size(),
                (int) measures.stream().filter(this::isTouched).count());
    }

    private List<Attained> attained(String clauseCode) {
        return byClause.getOrDefault(clauseCode, List.of());
    }

    private CoverageLevel own(String clauseCode) {
        return attained(clauseCode).stream()
                .map(Attained::level)
                .max(Comparator.naturalOrder())
                .orElse(CoverageLevel.NONE);
    }

    private boolean isTouched(String clauseCode) {
        return own(clauseCode) != CoverageLevel.NONE;
    }

    /** The least of the measures once all are touched; before that the task is at most under way. */
    private CoverageLevel rolledUp(String clauseCode) {
        List<CoverageLevel> levels =
                below.measures(clauseCode).stream().map(this::own).sorted().toList();
        if (levels.isEmpty() || levels.getFirst() != CoverageLevel.NONE) {
            return levels.isEmpty() ? CoverageLevel.NONE : levels.getFirst();
        }
        CoverageLevel most = levels.getLast();
        return most.compareTo(CoverageLevel.UNDER_WAY) > 0 ? CoverageLevel.UNDER_WAY : most;
    }

    /** The day on which the first record of its own, or of the measures all or one, as they make it up, was that far. */
    private @Nullable LocalDate since(String clauseCode) {
        CoverageLevel level = level(clauseCode);
        if (level == CoverageLevel.NONE) {
            return null;
        }
        List<String> measures = below.measures(clauseCode);
        List<LocalDate> days = measures.stream()
                .flatMap(code -> firstDay(code, level).stream())
                .sorted()
                .toList();
        boolean byAll = !measures.isEmpty() && measures.stream().allMatch(this::isTouched);
        Stream<LocalDate> ofMeasures = byAll
                ? Stream.of(days)
                        .filter(known -> known.size() == measures.size())
                        .map(List::getLast)
                : days.stream();
        return Stream.concat(ofMeasures, firstDay(clauseCode, level).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<LocalDate> firstDay(String clauseCode, CoverageLevel level) {
        return attained(clauseCode).stream()
                .filter(one -> one.level().compareTo(level) >= 0)
                .map(Attained::since)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Each once, however many of the clauses below it serves. */
    private int records(String clauseCode) {
        return below.all(clauseCode).stream()
                .flatMap(code -> attained(code).stream())
                .collect(Collectors.toMap(Attained::alike, Attained::records, (one, again) -> one))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
