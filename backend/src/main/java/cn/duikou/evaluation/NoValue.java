package cn.duikou.evaluation;

import cn.duikou.evaluation.Missing.Reason;
import org.jspecify.annotations.Nullable;

/** Thrown where a formula comes to nothing for a pair. */
final class NoValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Missing missing;

    NoValue(Reason reason, @Nullable String name) {
        super(reason.name(), null, false, false);
        this.missing = new Missing(reason, name);
    }

    Missing missing() {
        return missing;
    }
}
