package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one caller meets it, and what this caller may do with it; pure.
 *
 * @param mine the caller's side of the pair, if he has one that he acts for
 * @param receiver as whom the caller receives, if he does
 * @param newerTemplate whether there is a newer outline than the plan's
 */
record PlanSituation(
        PlanStanding plan,
        Caller caller,
        @Nullable Side mine,
        @Nullable Receiver receiver,
        boolean newerTemplate) {

    private static final String NOT_OPEN = "PLAN_NOT_OPEN";

    static PlanSituation of(PlanStanding plan, Caller caller, boolean newerTemplate) {
        Side mine = caller.onlySees(plan.pairCode()) ? null : caller.sideOf(plan.pairCode());
        return new PlanSituation(plan, caller, mine, Receivers.of(caller), newerTemplate);
    }

    List<PlanAction> allowed() {
        return Arrays.stream(PlanAction.values()).filter(action -> may(action)).toList();
    }

    boolean may(PlanAction action) {
        return isPermitted(action) && lock(action) == null;
    }

    /** The codes that tell why the caller can do less than he might expect. */
    List<String> locks() {
        if (mine == null && caller.sideOf(plan.pairCode()) != null && caller.may(Permission.DRAFT)) {
            return List.of("OWN_GOVERNMENT_ACTS");
        }
        return Stream.of(PlanAction.EDIT, PlanAction.SIGN, PlanAction.RECEIVE)
                .filter(action -> action != PlanAction.SIGN || plan.state().isBeforeApprovers())
                .filter(this::isPermitted)
                .map(this::lock)
                .filter(Objects::nonNull)
                .filter(code -> plan.state() != PlanState.DRAFTING)
                .distinct()
                .toList();
    }

    boolean isPermitted(PlanAction action) {
        if (action == PlanAction.COMMENT && receiver != null) {
            return true;
        }
        return caller.may(action.needed()) && (action.isOfReceivers() ? receiver != null : mine != null);
    }

    /** The code of what stands in the way, or null. */
    @Nullable
    String lock(PlanAction action) {
        PlanState state = plan.state();
        return switch (action) {
            case EDIT, SUBMIT -> state.isOpen() ? null : NOT_OPEN;
            case ADOPT_TEMPLATE -> state.isOpen() ? newerTemplate ? null : "NO_NEWER_TEMPLATE" : NOT_OPEN;
            case COMMENT -> commentLock();
            case REOPEN -> state.isBeforeApprovers() ? null : "PLAN_NOT_SUBMITTED";
            case SIGN -> signLock();
            case WITHDRAW_SIGNATURE -> state.isBeforeApprovers() && hasSigned() ? null : "NOT_SIGNED";
            case FILE -> state == PlanState.SIGNED_BOTH ? null : "NOT_SIGNED_BY_BOTH";
            case ABANDON -> abandonLock();
            case CONFIRM_ABANDONMENT, CONTRADICT_ABANDONMENT ->
                isAbandonedByTheOther() ? null : "NOT_ABANDONED_BY_OTHER";
            case RECEIVE, RETURN -> answerLock();
        };
    }

    private @Nullable String commentLock() {
        if (receiver != null) {
            return answerLock();
        }
        return plan.state().isOpen() || plan.state().isBeforeApprovers() ? null : NOT_OPEN;
    }

    private @Nullable String signLock() {
        if (!plan.state().isBeforeApprovers()) {
            return "PLAN_NOT_SUBMITTED";
        }
        return hasSigned() ? "SIGNED_ALREADY" : null;
    }

    private boolean hasSigned() {
        return mine != null && plan.signedBy().contains(mine);
    }

    private boolean isAbandonedByTheOther() {
        return plan.state() == PlanState.ABANDONED && !plan.abandonedBy().contains(mine);
    }

    private @Nullable String abandonLock() {
        if (plan.filings() > 0) {
            return "PLAN_FILED_BEFORE";
        }
        return plan.state() == PlanState.ABANDONED ? NOT_OPEN : null;
    }

    private @Nullable String answerLock() {
        if (receiver != null && plan.answeredBy().contains(receiver)) {
            return "ANSWERED_ALREADY";
        }
        return plan.state() == PlanState.FILED ? null : "NOTHING_FILED";
    }
}
