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
        evaluations.find(id);
        SnapshotHead head = snapshots.head(id).orElseThrow(Refusal::notFound);
        return new Snapshot(head, snapshots.facts(id), snapshots.figures(id));
    }

    /**
     * Behind a rate stand the records of what it is a rate of.
     *
     * @throws Refusal 404 for a pair that is not in the round or whose facts are not the caller's to know
     */
    Paged<FrozenRecord> records(UUID id, FigureKey figure, PageParameters page) {
        evaluations.find(id);
        if (snapshots.facts(id).stream().noneMatch(one -> one.pairCode().equals(figure.pairCode()))) {
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
        return deep(round, seals.differences(round));
    }

    private SnapshotCheck deep(EvaluationStanding round, List<SealDifference> parts) {
        UUID id = round.id();
        Snapshot snapshot = of(id);
        List<SnapshotDifference> wrong = new ArrayList<>(shallow(round, snapshot));
        Map<FigureKey, RecordSum> sums = records.sums(id);
        wrong.addAll(new SnapshotRules(snapshot).wrong(sums, measures::isRate));
        return new SnapshotCheck(
                wrong.isEmpty() && parts.isEmpty(),
                snapshot.head().digest(),
                snapshot.figures().size(),
                sums.values().stream().mapToLong(RecordSum::records).sum(),
                wrong,
                parts);
    }

    /**
     * The facts to score by.
     *
     * @param deep whether the records behind them are looked through too
     * @throws Refusal 409 where they are not what was sealed
     */
    Facts intact(EvaluationStanding round, boolean deep) {
        Snapshot snapshot = of(round.id());
        List<SnapshotDifference> wrong = deep ? deep(round, List.of()).differences() : shallow(round, snapshot);
        if (!wrong.isEmpty()) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("", "SNAPSHOT_ALTERED", round.code(), wrong.size())));
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
}
