package cn.duikou.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the digest of a snapshot covers: its facts and figures by their own, in one order, and the snapshot before it.
 *
 * @param facts digests by pair
 */
record SnapshotSeal(
        String evaluation,
        int number,
        String takenAt,
        String takenBy,
        String figuresAsOf,
        @Nullable String previous,
        Map<String, String> facts,
        List<FrozenFigure> figures) {

    static final Comparator<FrozenFigure> ORDER = Comparator.comparing(FrozenFigure::pairCode)
            .thenComparing(FrozenFigure::period)
            .thenComparing(FrozenFigure::measure);

    /** Whatever digest the head has itself. */
    static String of(SnapshotHead head, Map<String, String> facts, List<FrozenFigure> figures) {
        return ScoreDigest.of(new SnapshotSeal(
                head.evaluationId().toString(),
                head.number(),
                head.takenAt().toString(),
                head.takenBy(),
                head.figuresAsOf().toString(),
                head.previousDigest(),
                new TreeMap<>(facts),
                figures.stream().sorted(ORDER).toList()));
    }
}
