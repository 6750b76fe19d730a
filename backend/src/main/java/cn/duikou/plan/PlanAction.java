package cn.duikou.plan;

import cn.duikou.identity.Permission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a plan. */
@Schema(title = "方案操作")
public enum PlanAction {
    /** Sections, head, targets and tasks. */
    EDIT(Permission.DRAFT),
    ADOPT_TEMPLATE(Permission.DRAFT),
    COMMENT(Permission.DRAFT),
    SUBMIT(Permission.DRAFT),
    /** One side alone can stop what is under way. */
    REOPEN(Permission.DECIDE),
    SIGN(Permission.DECIDE),
    WITHDRAW_SIGNATURE(Permission.DECIDE),
    FILE(Permission.DECIDE),
    ABANDON(Permission.DECIDE),
    /** What the other side has abandoned is over for this side too, or goes on. */
    CONFIRM_ABANDONMENT(Permission.DECIDE),
    CONTRADICT_ABANDONMENT(Permission.DECIDE),
    RECEIVE(Permission.RECEIVE),
    RETURN(Permission.RECEIVE);

    private final Permission needed;

    PlanAction(Permission needed) {
        this.needed = needed;
    }

    Permission needed() {
        return needed;
    }

    boolean isOfReceivers() {
        return needed == Permission.RECEIVE;
    }
}
