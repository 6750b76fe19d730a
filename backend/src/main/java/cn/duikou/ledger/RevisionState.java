package cn.duikou.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one proposed change stands. */
@Schema(title = "修订状态")
public enum RevisionState {
    DRAFT,
    SENT,
    AGREED,
    RETURNED,
    WITHDRAWN
}
