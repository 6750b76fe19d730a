package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.identity.Caller;
import cn.duikou.identity.Permission;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who of those that plans are addressed to is calling. */
final class Receivers {

    private Receivers() {}

    static @Nullable Receiver of(Caller caller) {
        return caller.sides().isEmpty() && caller.may(Permission.RECEIVE)
                ? Arrays.stream(Receiver.values())
                        .filter(receiver -> receiver.name()
                                .equalsIgnoreCase(caller.organisation().code()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
