package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lets a side say that it objects to nothing more: where all have, nobody has to wait for the last day. */
@ApplicationScoped
class AcceptanceDesk {

    private final CurrentCaller caller;
    private final Evaluations evaluations;
    private final Acceptances acceptances;

    AcceptanceDesk(CurrentCaller caller, Evaluations evaluations, Acceptances acceptances) {
        this.caller = caller;
        this.evaluations = evaluations;
        this.acceptances = acceptances;
    }

    List<Acceptance> list(UUID id) {
        evaluations.find(id);
        return acceptances.of(id);
    }

    /** It cannot be taken back, and lapses where points of the pair are changed. Objections that this side has raised before are answered all the same. */
    Acceptance accept(UUID id, NewAcceptance given) {
        String pair = given.pairCode();
        EvaluationAction.ACCEPT.require(caller.get());
        EvaluationStanding round = evaluations.hold(id);
        evaluations.require(round, EvaluationAction.ACCEPT);
        if (!round.pairCodes().contains(pair)) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/pairCode", "PAIR_NOT_EVALUATED")));
        }
        Side side = caller.get().sideOf(pair);
        if (side == null || !evaluations.situation(round).isOwn(pair)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        if (!acceptances.add(id, pair, side)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "ACCEPTED_ALREADY")));
        }
        return acceptances.of(id).stream()
                .filter(one -> one.holdsFor(pair, side))
                .findFirst()
                .orElseThrow();
    }

    /** @throws Refusal 409 for a side that has said that it objects to nothing of what it knows now */
    void refuseIfAccepted(UUID id, String pair, Side side) {
        if (acceptances.of(id).stream().anyMatch(one -> one.holdsFor(pair, side))) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "ACCEPTED_ALREADY")));
        }
    }
}
