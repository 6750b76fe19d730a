package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the data of a person were erased: a word of a list, for a free text would soon name somebody. */
@Schema(title = "删除原因")
public enum ErasureReason {
    /** 本人申请. */
    REQUEST,
    /** 误录. */
    MISTAKE,
    /** 保存期满. */
    RETENTION
}
