package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can become of a duty. */
@Schema(title = "报送经过类别")
public enum DutyEventKind {
    FILED,
    RETURNED,
    WITHDRAWN,
    EXTENDED,
    WAIVED,
    /** One side says that there is nothing to report. */
    EMPTY_DECLARED,
    /** The other one says so too, or there is no other. */
    EMPTY_CONFIRMED
}
