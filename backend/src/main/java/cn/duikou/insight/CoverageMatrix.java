package cn.duikou.insight;

import cn.duikou.clause.Clause;
import cn.duikou.clause.ClauseActor;
import cn.duikou.clause.ClauseKind;
import cn.duikou.insight.CoverageFigures.Attained;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one pair: what its records attain, and what that makes of the tasks and groups above. */
final class CoverageMatrix {

    private static final Set<ClauseKind> SHOWN = Set.of(
            ClauseKind.TASK_GROUP, ClauseKind.TASK, ClauseKind.MEASURE, ClauseKind.SAFEGUARD, ClauseKind.OBLIGATION);
    private static final Set<String> LOCAL = Set.of("PAIR", "NE", "E", "IM");

    private final Map<String, Attainment> byClause = new HashMap<>();
    private final Map<String, List<String>> measuresBelow;

    /** What all records together attain for one clause. */
    record Attainment(
            CoverageLevel level, int records, @Nullable LocalDate since) {

        static final Attainment NOTHING = new Attainment(CoverageLevel.NONE, 0, null);

        /** The day on which the higher of both was reached. */
        Attainment and(Attained more) {
            int higher = more.level().compareTo(level);
            LocalDate day = higher > 0 ? more.since() : higher < 0 ? since : earlier(since, more.since());
            return new Attainment(level.or(more.level()), records + more.records(), day);
        }
    }

    CoverageMatrix(List<Attained> ofPair, Map<String, List<String>> measuresBelow) {
        this.measuresBelow = measuresBelow;
        ofPair.forEach(one ->
                byClause.merge(one.clauseCode(), Attainment.NOTHING.and(one), (before, first) -> before.and(one)));
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
        return own(clauseCode).level().or(rolledUp(clauseCode));
    }

    Coverage.Cell cell(String pairCode, String clauseCode, @Nullable CoverageMatrix before) {
        List<String> below = measuresBelow.getOrDefault(clauseCode, List.of());
        return new Coverage.Cell(
                pairCode,
                level(clauseCode),
                before == null ? null : before.level(clauseCode),
                Stream.concat(Stream.of(clauseCode), below.stream())
                        .map(code -> own(code).since())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                own(clauseCode).records()
                        + below.stream().mapToInt(code -> own(code).records()).sum(),
                below.size(),
                (int) below.stream()
                        .filter(code -> own(code).level() != CoverageLevel.NONE)
                        .count());
    }

    private Attainment own(String clauseCode) {
        return byClause.getOrDefault(clauseCode, Attainment.NOTHING);
    }

    /** The least of the measures once all are touched; before that the task is at most under way. */
    private CoverageLevel rolledUp(String clauseCode) {
        List<CoverageLevel> below = measuresBelow.getOrDefault(clauseCode, List.of()).stream()
                .map(code -> own(code).level())
                .toList();
        CoverageLevel most = below.stream().max(CoverageLevel::compareTo).orElse(CoverageLevel.NONE);
        CoverageLevel least = below.stream().min(CoverageLevel::compareTo).orElse(CoverageLevel.NONE);
        if (least != CoverageLevel.NONE) {
            return least;
        }
        return most.compareTo(CoverageLevel.UNDER_WAY) > 0 ? CoverageLevel.UNDER_WAY : most;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
