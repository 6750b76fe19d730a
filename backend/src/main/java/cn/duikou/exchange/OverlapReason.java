package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the same person may stand in another batch at the same time. */
@Schema(title = "同期任职说明")
public enum OverlapReason {
    /** 姓名、性别、出生年月相同的另一人. */
    NAMESAKE,
    /** 经批准同时兼任. */
    DOUBLE_POST,
    /** 交接期. */
    HANDOVER
}
