package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.web.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A round as one caller meets it today, and what this caller may do in it; pure.
 *
 * @param assesses whether he is assigned to it
 */
record EvaluationSituation(EvaluationStanding round, Caller caller, boolean assesses, LocalDate today) {

    List<EvaluationAction> allowed() {
        return Arrays.stream(EvaluationAction.values())
                .filter(action -> isPermitted(action) && lock(action).isEmpty())
                .toList();
    }

    boolean isPermitted(EvaluationAction action) {
        if (!caller.may(action.needed())) {
            return false;
        }
        return switch (action.needed()) {
            case ASSESS -> assesses;
            case DRAFT -> round.pairCodes().stream().anyMatch(this::isOwn);
            default -> true;
        };
    }

    /** Whether he acts for a side of that pair. */
    boolean isOwn(String pairCode) {
        return caller.sideOf(pairCode) != null && !caller.onlySees(pairCode);
    }

    /** What stands in the way. */
    Optional<Finding> lock(EvaluationAction action) {
        if (!action.isFor(round.state())) {
            return Optional.of(Finding.at("", "EVALUATION_AT_OTHER_STEP", round.state()));
        }
        LocalDate until = round.objectionsUntil();
        boolean running = until != null && round.objectionsDays() > 0 && !today.isAfter(until);
        return action == EvaluationAction.DECIDE && running
                ? Optional.of(Finding.at("", "OBJECTIONS_RUN", until))
                : Optional.empty();
    }

    /** Why the next step of the coordinator has to wait. */
    Optional<Finding> waits() {
        return caller.may(Permission.COORDINATE) && round.state() == EvaluationState.OBJECTIONS
                ? lock(EvaluationAction.DECIDE)
                : Optional.empty();
    }
}
