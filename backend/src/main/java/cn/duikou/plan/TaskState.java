package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task stands today. */
@Schema(title = "任务状态")
public enum TaskState {
    OPEN,
    OVERDUE,
    DONE,
    DONE_LATE
}
