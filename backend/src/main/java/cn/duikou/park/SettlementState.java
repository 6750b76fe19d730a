package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the settlement of a year is that is over. */
@Schema(title = "结算状态")
public enum SettlementState {
    OPEN,
    OVERDUE,
    SETTLED
}
