package cn.duikou.evaluation;

import cn.duikou.document.Paper;
import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.evaluation.ReportContent.Since;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the report on a decided round for whoever may know its result, with what he may know behind it. */
@ApplicationScoped
class ReportDesk {

    private final CurrentCaller caller;
    private final ScoringDesk scoring;
    private final ScoreSheetDesk sheets;
    private final EvaluationResults results;
    private final ScoreChanges changes;
    private final EvaluationLog log;
    private final SnapshotDesk snapshots;
    private final SnapshotRecords records;
    private final Pairs pairs;
    private final Organisations organisations;
    private final Surroundings surroundings;

    ReportDesk(
            CurrentCaller caller,
            ScoringDesk scoring,
            ScoreSheetDesk sheets,
            EvaluationResults results,
            ScoreChanges changes,
            EvaluationLog log,
            SnapshotDesk snapshots,
            SnapshotRecords records,
            Pairs pairs,
            Organisations organisations,
            Surroundings surroundings) {
        this.caller = caller;
        this.scoring = scoring;
        this.sheets = sheets;
        this.results = results;
        this.changes = changes;
        this.log = log;
        this.snapshots = snapshots;
        this.records = records;
        this.pairs = pairs;
        this.organisations = organisations;
        this.surroundings = surroundings;
    }

    /** @throws Refusal 404 before there is a result, and for whoever may not know it yet */
    Paper of(UUID id) {
        EvaluationStanding round = scoring.known(id);
        List<Decided> decided = results.all(id);
        if (decided.isEmpty()) {
            throw Refusal.notFound();
        }
        List<EvaluationEvent> history = log.of(id);
        ReportContent content = new ReportContent(
                round,
                sheets.find(round.sheetCode(), round.sheetVersion()),
                scoring.result(id),
                scoring.scores(id).scores(),
                decided,
                caller.get().may(Permission.READ_LEDGER)
                        ? changes.upTo(id, decided.getLast().number())
                        : List.of(),
                history,
                snapshots.of(id).head(),
                names(round),
                issuer(history),
                new Since(surroundings.today(), since(id)));
        return new Paper(EvaluationReport.of(content).bytes(), round.code());
    }

    private @Nullable Long since(UUID id) {
        return caller.get().may(Permission.READ_LEDGER) ? records.sinceCount(id) : null;
    }

    private @Nullable String issuer(List<EvaluationEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == EvaluationEventKind.PUBLISHED)
                .findFirst()
                .flatMap(event -> organisations.find(event.forOrganisation()))
                .map(Organisation::nameZh)
                .orElse(null);
    }

    private Map<String, String> names(EvaluationStanding round) {
        return round.pairCodes().stream()
                .map(code -> pairs.find(code).orElseThrow())
                .collect(Collectors.toMap(Pair::code, Pair::nameZh));
    }
}
