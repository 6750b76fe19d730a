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
        return switch (action.by()) {
            case LEADER -> leads();
            case EDITOR -> caller.may(Permission.DRAFT) && isOfSide();
            case APPROVER -> caller.may(Permission.DECIDE) && isOfSide();
            case ASSESSOR -> caller.may(Permission.ASSESS) && assesses;
        };
    }

    /** Whether he leads it from step to step: the coordinator every round, a pair that in which it evaluates itself. */
    boolean leads() {
        return caller.may(Permission.COORDINATE)
                || round.purpose() == SheetPurpose.SELF && caller.may(Permission.DECIDE) && isOfSide();
    }

    private boolean isOfSide() {
        return round.pairCodes().stream().anyMatch(this::isOwn);
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
        return switch (action) {
            case OBJECT, ACCEPT -> noneToRaise();
            case DECIDE -> toWaitFor().or(this::toSettle);
            case PUBLISH -> toSettle();
            default -> Optional.empty();
        };
    }

    private Optional<Finding> noneToRaise() {
        LocalDate until = round.objectionsUntil();
        if (until == null || round.objectionsDays() == 0) {
            return Optional.of(Finding.at("", "NO_OBJECTIONS"));
        }
        return today.isAfter(until) ? Optional.of(Finding.at("", "OBJECTIONS_OVER", until)) : Optional.empty();
    }

    private Optional<Finding> toWaitFor() {
        LocalDate until = round.objectionsUntil();
        return until != null && noneToRaise().isEmpty() && !round.isAccepted()
                ? Optional.of(Finding.at("", "OBJECTIONS_RUN", until))
                : Optional.empty();
    }

    private Optional<Finding> toSettle() {
        return round.unsettled() == 0
                ? Optional.empty()
                : Optional.of(Finding.at("", "OBJECTIONS_UNSETTLED", round.unsettled()));
    }

    /** Why the next step of whoever leads has to wait. */
    Optional<Finding> waits() {
        if (!leads()) {
            return Optional.empty();
        }
        return switch (round.state()) {
            case OBJECTIONS -> lock(EvaluationAction.DECIDE);
            case DECIDED -> lock(EvaluationAction.PUBLISH);
            default -> Optional.empty();
        };
    }
}
