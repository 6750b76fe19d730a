package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.insight.FigureRecords;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Finding;
import cn.duikou.web.Paged;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what was frozen, and whether it still is what was sealed. */
@ApplicationScoped
class SnapshotDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final ScoreSheets sheets;
    private final Snapshots snapshots;
    private final SnapshotRecords records;
    private final EvaluationLog log;
    private final EvaluationSeals seals;
    private final FigureRecords measures;

    SnapshotDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            ScoreSheets sheets,
            Snapshots snapshots,
            SnapshotRecords records,
            EvaluationLog log,
            EvaluationSeals seals,
            FigureRecords measures) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.snapshots = snapshots;
        this.records = records;
        this.log = log;
        this.seals = seals;
        this.measures = measures;
    }

    /** @throws Refusal 404 for a round that the caller does not know or that has not been opened */
    Snapshot of(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        SnapshotHead head = snapshots.head(id).orElseThrow(Refusal::notFound);
        List<SnapshotDifference> unreadable = snapshots.unreadable(id);
        if (!unreadable.isEmpty()) {
            throw altered(round, unreadable);
        }
        return new Snapshot(head, snapshots.facts(id), snapshots.figures(id));
    }

    /**
     * Behind a rate stand the records of what it is a rate of.
     *
     * @throws Refusal 404 for a pair that is not in the round or whose facts are not the caller's to know
     */
    Paged<FrozenRecord> records(UUID id, FigureKey figure, PageParameters page) {
        if (of(id).facts().stream().noneMatch(one -> one.pairCode().equals(figure.pairCode()))) {
            throw Refusal.notFound();
        }
        List<FigureKey> behind = Stream.concat(Stream.of(figure.measure()), measures.parts(figure.measure()).stream())
                .map(code -> new FigureKey(figure.pairCode(), figure.period(), code))
                .toList();
        return records.page(id, figure.pairCode(), behind, page);
    }

    /** What both sides have agreed to change since; of a ledger, so for those alone who read one. */
    Paged<SinceThen> since(UUID id, PageParameters page) {
        caller.get().require(Permission.READ_LEDGER);
        of(id);
        return records.since(id, page);
    }

    /** Everything down to the last record, and every row that was written in the round. */
    SnapshotCheck check(UUID id) {
        EvaluationStanding round = evaluations.led(id);
        SnapshotHead head = snapshots.head(id).orElseThrow(Refusal::notFound);
        Map<FigureKey, RecordSum> sums = records.sums(id);
        List<SnapshotDifference> unreadable = snapshots.unreadable(id);
        List<SnapshotDifference> wrong = unreadable.isEmpty() ? deep(round, of(id), sums) : unreadable;
        List<SealDifference> parts = seals.differences(round);
        EvaluationSeals.Chain chain = seals.chain(id);
        return new SnapshotCheck(
                wrong.isEmpty() && parts.isEmpty(),
                head.digest(),
                snapshots.figures(id).size(),
                sums.values().stream().mapToLong(RecordSum::records).sum(),
                wrong,
                parts,
                chain.seals(),
                chain.last());
    }

    private List<SnapshotDifference> deep(EvaluationStanding round, Snapshot snapshot, Map<FigureKey, RecordSum> sums) {
        List<SnapshotDifference> wrong = new ArrayList<>(shallow(round, snapshot));
        wrong.addAll(new SnapshotRules(snapshot).wrong(sums, measures::isRate));
        return wrong;
    }

    /**
     * The facts to score by.
     *
     * @param deep whether the records behind them are looked through too
     * @throws Refusal 409 where they are not what was sealed
     */
    Facts intact(EvaluationStanding round, boolean deep) {
        Snapshot snapshot = of(round.id());
        List<SnapshotDifference> wrong =
                deep ? deep(round, snapshot, records.sums(round.id())) : shallow(round, snapshot);
        if (!wrong.isEmpty()) {
            throw altered(round, wrong);
        }
        return new Facts(
                snapshot.facts().stream().collect(Collectors.toMap(FrozenFacts::pairCode, FrozenFacts::facts)));
    }

    private List<SnapshotDifference> shallow(EvaluationStanding round, Snapshot snapshot) {
        SheetNames names = SheetNames.of(sheets.published(round.sheetCode(), round.sheetVersion()));
        int number = snapshot.head().number();
        String noted = log.of(round.id()).stream()
                .filter(event -> event.kind() == EvaluationEventKind.OPENED)
                .map(EvaluationEvent::digest)
                .findFirst()
                .orElse(null);
        return new SnapshotRules(snapshot)
                .wrong(
                        names,
                        snapshots.link(number - 1).orElse(null),
                        snapshots.link(number + 1).orElse(null),
                        noted);
    }

    private static Refusal altered(EvaluationStanding round, List<SnapshotDifference> wrong) {
        return Refusal.because(
                ProblemCode.WRONG_STATE, List.of(Finding.at("", "SNAPSHOT_ALTERED", round.code(), wrong.size())));
    }
}
