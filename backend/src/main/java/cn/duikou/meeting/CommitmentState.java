package cn.duikou.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a commitment stands on a day. */
@Schema(title = "议定事项状态")
public enum CommitmentState {
    OPEN,
    /** Its day has passed. */
    OVERDUE,
    KEPT,
    /** Kept after its day: that it was late stays told. */
    KEPT_LATE,
    CANCELLED
}
