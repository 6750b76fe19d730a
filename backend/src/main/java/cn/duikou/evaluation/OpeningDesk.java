package cn.duikou.evaluation;

import cn.duikou.evaluation.FactsGathering.Wanted;
import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.FigureRecords;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens rounds: whatever their sheets read is frozen as it is at one moment, with the records behind it. */
@ApplicationScoped
class OpeningDesk {

    private final CurrentCaller caller;
    private final EvaluationDesk desk;
    private final EvaluationStore store;
    private final ScoreSheets sheets;
    private final FactsGathering gathering;
    private final FigureRecords behind;
    private final Snapshots snapshots;
    private final SnapshotRecords records;
    private final Surroundings surroundings;
    private final Clock clock;

    OpeningDesk(
            CurrentCaller caller,
            EvaluationDesk desk,
            EvaluationStore store,
            ScoreSheets sheets,
            FactsGathering gathering,
            FigureRecords behind,
            Snapshots snapshots,
            SnapshotRecords records,
            Surroundings surroundings,
            Clock clock) {
        this.caller = caller;
        this.desk = desk;
        this.store = store;
        this.sheets = sheets;
        this.gathering = gathering;
        this.behind = behind;
        this.snapshots = snapshots;
        this.records = records;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** In a transaction that reads everything as of one moment. */
    EvaluationDetail open(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.OPEN);
        snapshots.takeTurn();
        SheetNames names = SheetNames.of(sheets.published(round.sheetCode(), round.sheetVersion()));
        LocalDate today = surroundings.today();
        List<Wanted> wanted = gathering.wanted(round, names, today);
        List<FrozenFigure> figures = counted(id, wanted);
        List<FrozenFacts> facts = gathering.facts(round, names, figures, today);
        SnapshotHead head = sealed(id, today, facts, figures);
        snapshots.add(head, facts, figures);
        store.move(id, EvaluationState.OPEN, true, null);
        store.note(id, EvaluationEventKind.OPENED, null, head.digest());
        return desk.detail(id);
    }

    private List<FrozenFigure> counted(UUID id, List<Wanted> wanted) {
        wanted.stream()
                .filter(one -> !behind.isRate(one.key().measure()))
                .collect(Collectors.groupingBy(
                        one -> new FigureKey(one.key().pairCode(), one.key().period(), "")))
                .forEach((whose, some) -> records.keep(
                        id,
                        whose.pairCode(),
                        whose.period(),
                        behind.of(some.stream().map(Wanted::asked).toList())));
        Map<FigureKey, RecordSum> sums = records.sums(id);
        List<FrozenFigure> figures = gathering.figures(wanted);
        List<Finding> wrong = figures.stream()
                .filter(figure -> !behind.isRate(figure.measure()))
                .filter(figure -> !RecordSum.adds(sums.get(figure.key()), figure))
                .map(figure -> Finding.at("", "FIGURE_NOT_OF_ITS_RECORDS", figure.pairCode(), figure.measure()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.WRONG_STATE, wrong);
        }
        return figures.stream().map(figure -> figure.of(sums.get(figure.key()))).toList();
    }

    private SnapshotHead sealed(UUID id, LocalDate today, List<FrozenFacts> facts, List<FrozenFigure> figures) {
        SnapshotLink last = snapshots.lastLink().orElse(null);
        SnapshotHead head = new SnapshotHead(
                id,
                last == null ? 1 : last.number() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.get().username(),
                today,
                last == null ? null : last.digest(),
                "");
        Map<String, String> digests =
                facts.stream().collect(Collectors.toMap(FrozenFacts::pairCode, FrozenFacts::digest));
        return head.sealed(SnapshotSeal.of(head, digests, figures));
    }
}
