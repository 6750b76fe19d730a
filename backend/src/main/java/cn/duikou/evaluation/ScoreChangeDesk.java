package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import cn.duikou.evaluation.Objections.Settled;
import cn.duikou.evaluation.ScoreChanges.Answered;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes scores after the review, always by two people; each works under the lock of the round, so one decides at a time. */
@ApplicationScoped
class ScoreChangeDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final ScoringDesk scoring;
    private final Objections objections;
    private final ScoreChanges changes;
    private final Preliminaries preliminaries;
    private final EvaluationResults results;
    private final RoundTexts texts;

    ScoreChangeDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            ScoringDesk scoring,
            Objections objections,
            ScoreChanges changes,
            Preliminaries preliminaries,
            EvaluationResults results,
            RoundTexts texts) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.objections = objections;
        this.changes = changes;
        this.preliminaries = preliminaries;
        this.results = results;
        this.texts = texts;
    }

    List<ScoreChange> list(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        return changes.of(id).stream()
                .map(one -> one.with(before(round, one), allowed(round, one)))
                .toList();
    }

    ScoreChange propose(UUID id, NewScoreChange given) {
        return propose(acting(id), given, null);
    }

    ScoreChange propose(EvaluationStanding round, NewScoreChange given, @Nullable Answered answered) {
        List<Finding> wrong = ItemOfRound.wrong(
                round, scoring.sheet(round), new HumanInputs.Where(given.pairCode(), given.item()), given.points());
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        texts.refuseNames("/reason", given.reason());
        UUID change = UUID.randomUUID();
        if (!changes.propose(change, round.id(), given, answered)) {
            throw waiting();
        }
        return find(round, change);
    }

    ScoreChange confirm(UUID id, UUID change) {
        EvaluationStanding round = acting(id);
        ScoreChange open = open(round, change);
        if (!isSecond(open)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "SECOND_PERSON_NEEDED")));
        }
        int amendment =
                results.last(id).map(Decided::number).map(last -> last + 1).orElse(0);
        changes.confirm(change, amendment);
        if (open.objectionId() != null) {
            Settled answer = Settled.answered(Objects.requireNonNull(open.outcome()), open.reason(), open.points());
            if (!objections.settle(open.objectionId(), answer)) {
                throw ObjectionDesk.settledAlready();
            }
        }
        if (amendment > 0) {
            scoring.amend(round, change, amendment);
        }
        return find(round, change);
    }

    /** By whoever might confirm it, and by those who proposed it: they take it back. */
    ScoreChange refuse(UUID id, UUID change, String reason) {
        EvaluationStanding round = acting(id);
        if (!isTheirs(open(round, change))) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        texts.refuseNames("/reason", reason);
        changes.refuse(change, reason);
        return find(round, change);
    }

    /** What an item had last before the decision, where that was changed; as far as the caller may know. */
    Optional<BigDecimal> lastTold(UUID id, HumanInputs.Where where) {
        return changes.upTo(id, 0).stream()
                .filter(change -> change.where().equals(where))
                .map(ScoreChange::points)
                .reduce((earlier, later) -> later);
    }

    /** What it had when the change was proposed: as it was confirmed last before, or else as the pair was told. */
    private @Nullable BigDecimal before(EvaluationStanding round, ScoreChange change) {
        return changes.of(round.id()).stream()
                .filter(one -> one.where().equals(change.where()))
                .filter(one -> one.isConfirmedBefore(change.proposedAt()))
                .max(Comparator.comparing(ScoreChange::decidedAt))
                .map(ScoreChange::points)
                .or(() -> preliminaries.of(round.id(), change.pairCode()).map(told -> told.pointsOf(change.item())))
                .orElse(null);
    }

    /** What is proposed as an answer is confirmed or refused before another answer is given. */
    void refuseWhileProposed(EvaluationStanding round, Objection objection) {
        if (proposedAnswers(round).contains(objection.id())) {
            throw waiting();
        }
    }

    /** The objections to which an answer is proposed, as far as the caller may know. */
    Set<UUID> proposedAnswers(EvaluationStanding round) {
        return changes.of(round.id()).stream()
                .filter(ScoreChange::waits)
                .map(ScoreChange::objectionId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private EvaluationStanding acting(UUID id) {
        EvaluationStanding round = evaluations.lock(id, EvaluationAction.CHANGE_SCORE);
        evaluations.require(round, EvaluationAction.CHANGE_SCORE);
        return round;
    }

    private ScoreChange find(EvaluationStanding round, UUID change) {
        ScoreChange found = changes.find(round.id(), change).orElseThrow(Refusal::notFound);
        return found.with(before(round, found), allowed(round, found));
    }

    private ScoreChange open(EvaluationStanding round, UUID change) {
        ScoreChange found = find(round, change);
        if (!found.waits()) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "CHANGE_DECIDED")));
        }
        return found;
    }

    private List<ScoreChangeAction> allowed(EvaluationStanding round, ScoreChange change) {
        boolean leads = evaluations.situation(round).isPermitted(EvaluationAction.CHANGE_SCORE);
        if (!change.waits() || !leads || !isTheirs(change)) {
            return List.of();
        }
        return isSecond(change)
                ? List.of(ScoreChangeAction.CONFIRM, ScoreChangeAction.REFUSE)
                : List.of(ScoreChangeAction.REFUSE);
    }

    /** What a coordinator proposes is between those of his body, what a side proposes between both sides. */
    private boolean isTheirs(ScoreChange change) {
        Caller mine = caller.get();
        return change.side() == null
                ? mine.organisation().code().equals(change.forOrganisation())
                : mine.sideOf(change.pairCode()) != null;
    }

    /** Another person of the same body; where a side proposes in the evaluation of its own pair, one of the other side. */
    private boolean isSecond(ScoreChange change) {
        Caller mine = caller.get();
        Side side = change.side();
        return !mine.username().equals(change.proposedBy())
                && isTheirs(change)
                && (side == null || mine.sideOf(change.pairCode()) == side.other());
    }

    private static Refusal waiting() {
        return Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "CHANGE_WAITS")));
    }
}
