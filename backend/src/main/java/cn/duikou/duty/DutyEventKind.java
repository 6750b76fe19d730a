package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can become of a duty. */
@Schema(title = "报送经过类别")
public enum DutyEventKind {
    FILED,
    /** The coordinator says so: on a day before this was noted; the last note of a duty holds. */
    FILED_ON_PAPER,
    RETURNED,
    WITHDRAWN,
    EXTENDED,
    WAIVED,
    /** One side says that there is nothing to report. */
    EMPTY_DECLARED,
    /** The other one says so too, or there is no other. */
    EMPTY_CONFIRMED
}
