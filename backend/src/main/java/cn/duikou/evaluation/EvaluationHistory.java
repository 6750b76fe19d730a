package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done in a round, from the first on: its steps, and what was objected to, accepted and changed, as far as the caller may know. */
@ApplicationScoped
class EvaluationHistory {

    private final CurrentCaller caller;
    private final EvaluationLog log;
    private final Objections objections;
    private final Acceptances acceptances;
    private final ScoreChanges changes;

    EvaluationHistory(
            CurrentCaller caller,
            EvaluationLog log,
            Objections objections,
            Acceptances acceptances,
            ScoreChanges changes) {
        this.caller = caller;
        this.log = log;
        this.objections = objections;
        this.acceptances = acceptances;
        this.changes = changes;
    }

    List<EvaluationEvent> of(UUID evaluation) {
        Stream<EvaluationEvent> steps = log.of(evaluation).stream();
        Stream<EvaluationEvent> all = caller.get().may(Permission.READ_LEDGER)
                ? Stream.of(
                                steps,
                                objections.of(evaluation).stream().flatMap(EvaluationHistory::of),
                                acceptances.of(evaluation).stream().map(EvaluationHistory::of),
                                changes.of(evaluation).stream().flatMap(EvaluationHistory::of))
                        .flatMap(some -> some)
                : steps;
        return all.sorted(Comparator.comparing(EvaluationEvent::at)).toList();
    }

    private static Stream<EvaluationEvent> of(Objection objection) {
        EvaluationEvent filed = EvaluationEvent.of(
                EvaluationEventKind.OBJECTION_FILED,
                objection.filedAt(),
                objection.filedBy(),
                new EvaluationEvent.About(
                        objection.forOrganisation(), objection.pairCode(), objection.item(), null, null));
        if (objection.settledAt() == null || objection.settledBy() == null) {
            return Stream.of(filed);
        }
        boolean withdrawn = objection.state() == ObjectionState.WITHDRAWN;
        EvaluationEvent settled = EvaluationEvent.of(
                withdrawn ? EvaluationEventKind.OBJECTION_WITHDRAWN : EvaluationEventKind.OBJECTION_ANSWERED,
                objection.settledAt(),
                objection.settledBy(),
                new EvaluationEvent.About(
                        withdrawn ? objection.forOrganisation() : objection.settledFor(),
                        objection.pairCode(),
                        objection.item(),
                        objection.outcome(),
                        objection.points()));
        return Stream.of(filed, settled);
    }

    private static EvaluationEvent of(Acceptance acceptance) {
        return EvaluationEvent.of(
                EvaluationEventKind.SCORES_ACCEPTED,
                acceptance.acceptedAt(),
                acceptance.acceptedBy(),
                new EvaluationEvent.About(acceptance.forOrganisation(), acceptance.pairCode(), null, null, null));
    }

    private static Stream<EvaluationEvent> of(ScoreChange change) {
        EvaluationEvent proposed = EvaluationEvent.of(
                EvaluationEventKind.CHANGE_PROPOSED,
                change.proposedAt(),
                change.proposedBy(),
                about(change, change.forOrganisation()));
        if (change.decidedAt() == null || change.decidedBy() == null) {
            return Stream.of(proposed);
        }
        return Stream.of(
                proposed,
                EvaluationEvent.of(
                        decision(change), change.decidedAt(), change.decidedBy(), about(change, change.decidedFor())));
    }

    private static EvaluationEventKind decision(ScoreChange change) {
        if (change.wasTakenBack()) {
            return EvaluationEventKind.CHANGE_TAKEN_BACK;
        }
        return change.state() == ScoreChangeState.CONFIRMED
                ? EvaluationEventKind.CHANGE_CONFIRMED
                : EvaluationEventKind.CHANGE_REFUSED;
    }

    private static EvaluationEvent.About about(ScoreChange change, @Nullable String body) {
        return new EvaluationEvent.About(body, change.pairCode(), change.item(), change.outcome(), change.points());
    }
}
