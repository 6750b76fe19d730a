package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcomes;
import cn.duikou.evaluation.SheetPurpose;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds that orders and commendations follow from. */
@ApplicationScoped
class DecidedRounds {

    private final RoundOutcomes outcomes;

    DecidedRounds(RoundOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** None where it is not decided, or where there is none. */
    Optional<RoundOutcome> find(UUID evaluation) {
        try {
            return outcomes.find(evaluation);
        } catch (Refusal refused) {
            if (refused.status() == ProblemCode.NOT_FOUND.status()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** @throws Refusal 422 at the round of a draft */
    RoundOutcome require(UUID evaluation) {
        return find(evaluation)
                .orElseThrow(() -> Refusal.because(
                        ProblemCode.RULES_BROKEN, List.of(Finding.at("/evaluationId", "ROUND_NOT_DECIDED"))));
    }

    /**
     * Among pairs that were compared: nobody is commended for what he thinks of himself.
     *
     * @throws Refusal 422 at the round of a draft
     */
    RoundOutcome requireNational(UUID evaluation) {
        RoundOutcome round = require(evaluation);
        refuseOwn(round, ProblemCode.RULES_BROKEN, "/evaluationId");
        return round;
    }

    /** @throws Refusal 400 at the round that was asked for */
    RoundOutcome askedNational(UUID evaluation) {
        RoundOutcome round = asked(evaluation);
        refuseOwn(round, ProblemCode.INVALID, "evaluationId");
        return round;
    }

    private static void refuseOwn(RoundOutcome round, ProblemCode code, String place) {
        if (round.purpose() == SheetPurpose.SELF) {
            throw Refusal.because(code, List.of(Finding.at(place, "ROUND_OF_A_PAIR")));
        }
    }

    /** @throws Refusal 400 at the round that was asked for */
    RoundOutcome asked(UUID evaluation) {
        return find(evaluation)
                .orElseThrow(() ->
                        Refusal.because(ProblemCode.INVALID, List.of(Finding.at("evaluationId", "ROUND_NOT_DECIDED"))));
    }

    boolean isPublished(UUID evaluation) {
        return find(evaluation).filter(RoundOutcome::published).isPresent();
    }
}
