package cn.duikou.duty;

import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty as one caller meets it today, and what this caller may do about it; pure.
 *
 * @param mine the caller's side of the pair, if he has one that he acts for
 */
record DutySituation(
        DutyStanding duty, Caller caller, @Nullable Side mine, LocalDate today) {

    static DutySituation of(DutyStanding duty, Caller caller, LocalDate today) {
        Side mine = caller.onlySees(duty.pairCode()) ? null : caller.sideOf(duty.pairCode());
        return new DutySituation(duty, caller, mine, today);
    }

    List<DutyAction> allowed() {
        return Arrays.stream(DutyAction.values())
                .filter(action -> isPermitted(action) && lock(action) == null)
                .toList();
    }

    boolean isPermitted(DutyAction action) {
        return caller.may(needed(action)) && (action != DutyAction.DECLARE_EMPTY || mine != null);
    }

    static Permission needed(DutyAction action) {
        return action == DutyAction.DECLARE_EMPTY ? Permission.DECIDE : Permission.COORDINATE;
    }

    /** The code of what stands in the way, or null. */
    @Nullable
    String lock(DutyAction action) {
        boolean again = action == DutyAction.NOTE_PAPER && duty.metOnPaper();
        if (!duty.state().isUnmet() && !again) {
            return "DUTY_MET";
        }
        if (action == DutyAction.NOTE_PAPER && today.isBefore(duty.opensOn())) {
            return "DUTY_NOT_OPEN";
        }
        return action == DutyAction.DECLARE_EMPTY ? emptyLock() : null;
    }

    private @Nullable String emptyLock() {
        if (!duty.mayBeEmpty()) {
            return "DOCUMENT_DEMANDED";
        }
        if (today.isBefore(duty.periodFrom())) {
            return "PERIOD_NOT_BEGUN";
        }
        return duty.declaredBy().contains(mine) ? "DECLARED_ALREADY" : null;
    }
}
