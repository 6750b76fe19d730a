package cn.duikou.evaluation;

import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.Calendar;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends the review: each pair is told its own points, and from then on may object for so many working days. */
@ApplicationScoped
class PreliminaryDesk {

    private final EvaluationDesk desk;
    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final ScoringDesk scoring;
    private final Preliminaries preliminaries;
    private final Surroundings surroundings;
    private final Calendar calendar;

    PreliminaryDesk(
            EvaluationDesk desk,
            Evaluations evaluations,
            EvaluationStore store,
            ScoringDesk scoring,
            Preliminaries preliminaries,
            Surroundings surroundings,
            Calendar calendar) {
        this.desk = desk;
        this.evaluations = evaluations;
        this.store = store;
        this.scoring = scoring;
        this.preliminaries = preliminaries;
        this.surroundings = surroundings;
        this.calendar = calendar;
    }

    EvaluationDetail openObjections(UUID id, @Nullable String ifMatch) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.OPEN_OBJECTIONS);
        store.move(
                id,
                EvaluationState.OBJECTIONS,
                true,
                calendar.workingDays().after(surroundings.today(), round.objectionsDays()));
        store.note(id, EvaluationEventKind.OBJECTIONS_OPENED, null, null);
        preliminaries.add(id, scoring.reckoned(round, false, 0));
        return desk.detail(id);
    }

    /** @throws Refusal 404 for a pair that is not in the round, not the caller's to know, or not told yet */
    PreliminaryScores of(UUID id, String pair) {
        evaluations.find(id);
        return preliminaries.of(id, pair).orElseThrow(Refusal::notFound);
    }
}
