package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan has come. */
@Schema(title = "方案状态")
public enum PlanState {
    DRAFTING,
    /** Before the approvers of both sides. */
    REVIEW,
    SIGNED_ONE,
    SIGNED_BOTH,
    FILED,
    /** By everybody it is addressed to. */
    RECEIVED,
    /** By one of them at least; both sides mend it. */
    RETURNED,
    ABANDONED;

    /** Whether both sides write. */
    boolean isOpen() {
        return this == DRAFTING || this == RETURNED;
    }

    /** Whether it stands as it was filed. */
    boolean isFrozen() {
        return this == FILED || this == RECEIVED;
    }

    boolean isBeforeApprovers() {
        return this == REVIEW || this == SIGNED_ONE || this == SIGNED_BOTH;
    }
}
