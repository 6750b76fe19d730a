package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the principals of a pair met in a year. */
@Schema(title = "互访情况")
public enum VisitStanding {
    KEPT,
    /** The year is over without a visit that both sides agreed on. */
    MISSING,
    /** The year is not over yet. */
    AWAITED
}
