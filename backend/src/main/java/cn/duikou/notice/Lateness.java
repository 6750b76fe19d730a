package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near the due day is. */
@Schema(title = "时限状况")
public enum Lateness {
    DUE_SOON,
    OVERDUE
}
