package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a proposed change. */
@Schema(title = "得分更正操作")
public enum ScoreChangeAction {
    /** By another person than the one who proposed it. */
    CONFIRM,
    REFUSE
}
