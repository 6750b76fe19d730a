package cn.duikou.evaluation;

import cn.duikou.attachment.EvidenceBook;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.evaluation.Objections.Settled;
import cn.duikou.evaluation.ScoreChanges.Answered;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes objections in, and answers them, nobody those of his own side: what changes a score waits for a second person. */
@ApplicationScoped
class ObjectionDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final ScoringDesk scoring;
    private final Preliminaries preliminaries;
    private final Objections objections;
    private final ScoreChangeDesk changes;
    private final AcceptanceDesk acceptances;
    private final EvidenceBook evidence;
    private final RoundTexts texts;

    ObjectionDesk(
            CurrentCaller caller,
            Evaluations evaluations,
            ScoringDesk scoring,
            Preliminaries preliminaries,
            Objections objections,
            ScoreChangeDesk changes,
            AcceptanceDesk acceptances,
            EvidenceBook evidence,
            RoundTexts texts) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.scoring = scoring;
        this.preliminaries = preliminaries;
        this.objections = objections;
        this.changes = changes;
        this.acceptances = acceptances;
        this.evidence = evidence;
        this.texts = texts;
    }

    List<Objection> list(UUID id) {
        EvaluationStanding round = evaluations.find(id);
        Set<UUID> proposed = changes.proposedAnswers(round);
        return objections.of(id).stream()
                .map(one -> one.with(allowed(round, one, proposed)))
                .toList();
    }

    /** @throws Refusal 404 for one that there is not or that is not the caller's to know */
    Objection find(UUID id, UUID objection) {
        EvaluationStanding round = evaluations.find(id);
        Objection found = objections.find(id, objection).orElseThrow(Refusal::notFound);
        return found.with(allowed(round, found, changes.proposedAnswers(round)));
    }

    Objection file(UUID id, NewObjection given) {
        EvaluationAction.OBJECT.require(caller.get());
        EvaluationStanding round = evaluations.hold(id);
        evaluations.require(round, EvaluationAction.OBJECT);
        Where where = new Where(given.pairCode(), given.item());
        refuse(ItemOfRound.wrong(round, scoring.sheet(round), where, null));
        if (!evaluations.situation(round).isOwn(given.pairCode())) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        acceptances.refuseIfAccepted(
                id, given.pairCode(), Objects.requireNonNull(caller.get().sideOf(given.pairCode())));
        texts.refuseNames("/reason", given.reason());
        UUID objection = UUID.randomUUID();
        PreliminaryScores told = preliminaries.of(id, given.pairCode()).orElseThrow(Refusal::notFound);
        boolean waitsAlone = !objections.isAnswered(id, given.pairCode(), given.item())
                && objections.file(
                        objection,
                        id,
                        given,
                        evidence.of(given.pairCode(), given.evidence(), "/evidence"),
                        changes.lastTold(id, where).orElseGet(() -> told.pointsOf(given.item())));
        if (!waitsAlone) {
            refuse(List.of(Finding.at("/item", "OBJECTION_FILED")));
        }
        return find(id, objection);
    }

    Objection withdraw(UUID id, UUID objection) {
        EvaluationAction.OBJECT.require(caller.get());
        EvaluationStanding round = evaluations.hold(id);
        Objection open = open(round, objection);
        if (!isOwn(round, open)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        settle(open, Settled.WITHDRAWN);
        return find(id, objection);
    }

    /** Nothing is changed at once: where points change, the answer waits for the second person. */
    Objection answer(UUID id, UUID objection, ObjectionAnswer given) {
        EvaluationStanding round = evaluations.lock(id, EvaluationAction.ANSWER_OBJECTION);
        evaluations.require(round, EvaluationAction.ANSWER_OBJECTION);
        Objection open = open(round, objection);
        if (isOwn(round, open)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OBJECTION_OF_OWN_SIDE")));
        }
        refuse(wrong(given, open.pointsTold()));
        if (given.outcome() == ObjectionOutcome.REJECTED) {
            changes.refuseWhileProposed(round, open);
            texts.refuseNames("/reason", given.reason());
            settle(open, Settled.answered(ObjectionOutcome.REJECTED, given.reason(), null));
        } else {
            changes.propose(
                    round,
                    new NewScoreChange(
                            open.pairCode(), open.item(), Objects.requireNonNull(given.points()), given.reason()),
                    new Answered(objection, given.outcome()));
        }
        return find(id, objection);
    }

    /** Nobody is worse off for having objected, and whoever is right in part gets more than he was told. */
    private static List<Finding> wrong(ObjectionAnswer given, @Nullable BigDecimal told) {
        boolean changes = given.outcome() != ObjectionOutcome.REJECTED;
        List<Finding> wrong = new ArrayList<>();
        if (changes && given.points() == null) {
            wrong.add(Finding.at("/points", "REQUIRED"));
        } else if (!changes && given.points() != null) {
            wrong.add(Finding.at("/points", "POINTS_OF_REJECTED"));
        } else if (changes && told != null) {
            int raised = Objects.requireNonNull(given.points()).compareTo(told);
            if (raised < 0 || raised == 0 && given.outcome() == ObjectionOutcome.PARTLY_UPHELD) {
                wrong.add(Finding.at("/points", "POINTS_NOT_RAISED", Decimals.plain(told)));
            }
        }
        return wrong;
    }

    private Objection open(EvaluationStanding round, UUID objection) {
        Objection found = objections.find(round.id(), objection).orElseThrow(Refusal::notFound);
        if (!found.waits()) {
            throw settledAlready();
        }
        if (round.state() != EvaluationState.OBJECTIONS) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("", "EVALUATION_AT_OTHER_STEP", round.state())));
        }
        return found;
    }

    private void settle(Objection open, Settled settled) {
        if (!objections.settle(open.id(), settled)) {
            throw settledAlready();
        }
    }

    static Refusal settledAlready() {
        return Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "OBJECTION_SETTLED")));
    }

    /** Nothing is answered while an answer waits for the second person. */
    private List<ObjectionAction> allowed(EvaluationStanding round, Objection objection, Set<UUID> proposed) {
        if (!objection.waits() || round.state() != EvaluationState.OBJECTIONS) {
            return List.of();
        }
        EvaluationSituation situation = evaluations.situation(round);
        if (isOwn(round, objection)) {
            return situation.isPermitted(EvaluationAction.OBJECT) ? List.of(ObjectionAction.WITHDRAW) : List.of();
        }
        return situation.isPermitted(EvaluationAction.ANSWER_OBJECTION) && !proposed.contains(objection.id())
                ? List.of(ObjectionAction.ANSWER)
                : List.of();
    }

    private boolean isOwn(EvaluationStanding round, Objection objection) {
        return evaluations.situation(round).isOwn(objection.pairCode())
                && caller.get().sideOf(objection.pairCode()) == objection.side();
    }

    private static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
    }
}
