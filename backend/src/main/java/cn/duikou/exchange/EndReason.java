package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a term ended when it did: a word of a list, for a free text would soon name somebody. */
@Schema(title = "结束原因")
public enum EndReason {
    /** 期满. */
    TERM_OVER,
    /** 任务完成. */
    TASK_DONE,
    /** 职务调整. */
    NEW_POST,
    /** 选派单位召回. */
    RECALLED,
    /** 个人原因. */
    PERSONAL,
    OTHER
}
