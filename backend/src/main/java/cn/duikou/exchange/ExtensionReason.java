package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a term was extended: a word of a list, for a free text would soon name somebody. */
@Schema(title = "延长原因")
public enum ExtensionReason {
    /** 工作需要. */
    WORK_NEEDED,
    /** 任务未完成. */
    TASK_UNFINISHED,
    OTHER
}
