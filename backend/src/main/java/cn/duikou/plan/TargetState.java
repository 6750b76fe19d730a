package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a target has come, by the ledger. */
@Schema(title = "指标目标状态")
public enum TargetState {
    REACHED,
    /** At least as far as the share of the time that has gone by. */
    ON_TRACK,
    BEHIND,
    /** Not reached by its day, whatever came later. */
    MISSED
}
