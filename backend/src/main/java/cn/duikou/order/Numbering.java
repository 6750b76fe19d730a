package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcomes;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What must hold of the round that a document follows from, and of the number under which it goes out. */
final class Numbering {

    private Numbering() {}

    /** @throws Refusal 422 at the round where it is not decided, or where there is none */
    static RoundOutcome decided(RoundOutcomes outcomes, UUID evaluation) {
        return find(outcomes, evaluation).orElseThrow(() -> broken(Finding.at("/evaluationId", "ROUND_NOT_DECIDED")));
    }

    /**
     * @param taken whether something went out under that number already
     * @throws Refusal 422 at the number, 409 where the result is not published
     */
    static void require(Issue given, boolean taken, Optional<RoundOutcome> round) {
        if (!given.wellFormed()) {
            throw broken(Finding.at("/number", "NO_DOCUMENT_NUMBER"));
        }
        if (taken) {
            throw taken();
        }
        if (round.filter(RoundOutcome::published).isEmpty()) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "ROUND_NOT_PUBLISHED")));
        }
    }

    /** None where there is no such round either. */
    static Optional<RoundOutcome> find(RoundOutcomes outcomes, UUID evaluation) {
        try {
            return outcomes.find(evaluation);
        } catch (Refusal refused) {
            if (refused.status() == ProblemCode.NOT_FOUND.status()) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** By what went out before, or in the same moment. */
    static Refusal taken() {
        return broken(Finding.at("/number", "DOCUMENT_NUMBER_TAKEN"));
    }

    private static Refusal broken(Finding finding) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(finding));
    }
}
