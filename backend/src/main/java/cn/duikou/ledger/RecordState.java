package cn.duikou.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a ledger record stands between the two sides. */
@Schema(title = "台账状态")
public enum RecordState {
    /** Own side only. */
    DRAFT,
    /** Both sides and the coordinators. */
    SENT,
    /** Sent back with a reason, perhaps with the other side's own figures: a dispute until it is settled. */
    RETURNED,
    /** In force. */
    AGREED,
    /** Ended, by agreement. */
    CLOSED
}
