package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a check came to. */
@Schema(title = "复核结论", description = "CLOSED 销号，REOPENED 重新整改")
public enum CheckOutcome {
    CLOSED(OrderState.CLOSED, OrderEventKind.CLOSED),
    REOPENED(OrderState.ISSUED, OrderEventKind.REOPENED);

    private final OrderState state;
    private final OrderEventKind kind;

    CheckOutcome(OrderState state, OrderEventKind kind) {
        this.state = state;
        this.kind = kind;
    }

    OrderState state() {
        return state;
    }

    OrderEventKind kind() {
        return kind;
    }
}
