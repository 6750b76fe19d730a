package cn.duikou.order;

import cn.duikou.identity.Permission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an order, and how far it must have come for that. */
@Schema(title = "整改通知操作")
public enum OrderAction {
    CHANGE(Permission.COORDINATE, OrderState.DRAFT),
    DISCARD(Permission.COORDINATE, OrderState.DRAFT),
    ISSUE(Permission.COORDINATE, OrderState.DRAFT),
    /** Measures, progress and evidence, by either side. */
    ANSWER(Permission.DRAFT, OrderState.ISSUED),
    /** That it is done. */
    REPORT(Permission.DECIDE, OrderState.ISSUED),
    CHECK(Permission.COORDINATE, OrderState.REPORTED),
    /** By an approver of either side, or by a coordinator. */
    ASK_EXTENSION(Permission.DECIDE, OrderState.ISSUED),
    /** By whoever decides for the organisation that has asked for it. */
    WITHDRAW_EXTENSION(Permission.DECIDE, OrderState.ISSUED),
    /** By a coordinator who has not asked for it himself. */
    DECIDE_EXTENSION(Permission.COORDINATE, OrderState.ISSUED);

    private final Permission needed;
    private final OrderState state;

    OrderAction(Permission needed, OrderState state) {
        this.needed = needed;
        this.state = state;
    }

    Permission needed() {
        return needed;
    }

    /** What a coordinator may do as well as the sides. */
    boolean isForBoth() {
        return this == ASK_EXTENSION || this == WITHDRAW_EXTENSION;
    }

    boolean isFor(OrderState other) {
        return state == other;
    }
}
