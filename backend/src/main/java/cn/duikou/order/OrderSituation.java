package cn.duikou.order;

import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as one caller meets it, and what this caller may do about it; pure. */
record OrderSituation(OrderStanding order, Caller caller) {

    List<OrderAction> allowed() {
        return Arrays.stream(OrderAction.values())
                .filter(action -> isPermitted(action) && lock(action).isEmpty())
                .toList();
    }

    boolean isPermitted(OrderAction action) {
        if (action == OrderAction.WITHDRAW_EXTENSION && isAskedByOthers()) {
            return false;
        }
        if (action.isForBoth() && caller.may(Permission.COORDINATE)) {
            return true;
        }
        return caller.may(action.needed()) && (action.needed() == Permission.COORDINATE || side() != null);
    }

    /** The side of the pair that the caller acts for. */
    @Nullable
    Side side() {
        return caller.onlySees(order.pairCode()) ? null : caller.sideOf(order.pairCode());
    }

    /** What stands in the way. */
    Optional<Finding> lock(OrderAction action) {
        if (!action.isFor(order.state())) {
            return Optional.of(Finding.at("", "ORDER_AT_OTHER_STEP", order.state()));
        }
        return switch (action) {
            case ASK_EXTENSION ->
                order.extensionAsked() ? Optional.of(Finding.at("", "EXTENSION_WAITS")) : Optional.empty();
            case DECIDE_EXTENSION, WITHDRAW_EXTENSION ->
                order.extensionAsked() ? Optional.empty() : Optional.of(Finding.at("", "NO_EXTENSION_WAITS"));
            default -> Optional.empty();
        };
    }

    /** There is one organisation for a side. */
    private boolean isAskedByOthers() {
        String askedFor = order.extensionFor();
        return askedFor != null && !askedFor.equals(caller.organisation().code());
    }
}
