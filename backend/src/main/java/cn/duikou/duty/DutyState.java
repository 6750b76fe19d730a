package cn.duikou.duty;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a duty stands at the end of a day. */
@Schema(title = "报送状态")
public enum DutyState {
    UPCOMING,
    OPEN,
    /** The first reminder is due. */
    DUE_SOON,
    /** The due day has passed; within grace, or late. */
    OVERDUE,
    FILED,
    /** It was too late once, and stays so for ever. */
    FILED_LATE,
    WAIVED,
    /** Both sides declared that there is nothing. */
    NOTHING_TO_REPORT;

    private static final Set<DutyState> UNMET = EnumSet.of(UPCOMING, OPEN, DUE_SOON, OVERDUE);

    boolean isUnmet() {
        return UNMET.contains(this);
    }
}
