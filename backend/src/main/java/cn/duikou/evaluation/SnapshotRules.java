package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.evaluation.SnapshotDifference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold of a stored snapshot: every part comes to its digest, and all of them to that of the whole. */
record SnapshotRules(Snapshot snapshot) {

    /**
     * All but the records.
     *
     * @param noted the digest that was written down when the round was opened
     */
    List<SnapshotDifference> wrong(
            SheetNames names, @Nullable SnapshotLink before, @Nullable SnapshotLink after, @Nullable String noted) {
        List<SnapshotDifference> wrong = new ArrayList<>();
        snapshot.facts().forEach(facts -> facts(facts, names, wrong));
        SnapshotHead head = snapshot.head();
        Map<String, String> digests =
                snapshot.facts().stream().collect(Collectors.toMap(FrozenFacts::pairCode, FrozenFacts::digest));
        String found = SnapshotSeal.of(head, digests, snapshot.figures());
        if (!found.equals(head.digest())) {
            wrong.add(SnapshotDifference.of(Kind.SNAPSHOT, (String) null, head.digest(), found));
        }
        String previous = before == null ? null : before.digest();
        if (!Objects.equals(previous, head.previousDigest())) {
            wrong.add(SnapshotDifference.of(Kind.CHAIN, (String) null, head.previousDigest(), previous));
        }
        if (!head.digest().equals(noted)) {
            wrong.add(SnapshotDifference.of(Kind.CHAIN, (String) null, noted, head.digest()));
        }
        if (after != null && !head.digest().equals(after.previousDigest())) {
            wrong.add(SnapshotDifference.of(Kind.CHAIN, (String) null, after.previousDigest(), head.digest()));
        }
        return wrong;
    }

    /** The records, by what they are found to come to. */
    List<SnapshotDifference> wrong(Map<FigureKey, RecordSum> sums, Predicate<String> rate) {
        List<SnapshotDifference> wrong = new ArrayList<>();
        for (FrozenFigure figure : snapshot.figures()) {
            RecordSum sum = sums.get(figure.key());
            String found = sum == null ? null : sum.digest();
            if (!Objects.equals(found, figure.digest())) {
                wrong.add(SnapshotDifference.of(Kind.RECORDS, figure.key(), figure.digest(), found));
            } else if (!rate.test(figure.measure()) && !RecordSum.adds(sum, figure)) {
                wrong.add(SnapshotDifference.of(
                        Kind.FIGURE, figure.key(), figure.gross(), sum == null ? null : sum.value()));
            }
        }
        Set<FigureKey> known =
                snapshot.figures().stream().map(FrozenFigure::key).collect(Collectors.toSet());
        sums.values().stream()
                .filter(sum -> !known.contains(sum.key()))
                .forEach(sum -> wrong.add(SnapshotDifference.of(Kind.RECORDS, sum.key(), null, sum.digest())));
        return wrong;
    }

    private void facts(FrozenFacts facts, SheetNames names, List<SnapshotDifference> wrong) {
        String found = ScoreDigest.of(facts.facts());
        if (!found.equals(facts.digest())) {
            wrong.add(SnapshotDifference.of(Kind.FACTS, facts.pairCode(), facts.digest(), found));
        }
        figures(facts, SnapshotPeriod.EVALUATED, names, facts.facts().measures(), wrong);
        figures(facts, SnapshotPeriod.BEFORE, names, facts.facts().previous(), wrong);
    }

    /** What is told twice must be the same. */
    private void figures(
            FrozenFacts facts,
            SnapshotPeriod period,
            SheetNames names,
            Map<String, Facts.Told> told,
            List<SnapshotDifference> wrong) {
        Map<String, Facts.Told> figures = FactsGathering.told(snapshot.figures(), facts.pairCode(), period, names);
        for (String measure : names.of(period)) {
            String one = digest(told.get(measure));
            String other = digest(figures.get(measure));
            if (!one.equals(other)) {
                FigureKey key = new FigureKey(facts.pairCode(), period, measure);
                wrong.add(SnapshotDifference.of(Kind.FIGURE, key, one, other));
            }
        }
    }

    private static String digest(Facts.@Nullable Told told) {
        return told == null ? "" : ScoreDigest.of(told);
    }
}
