package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a change of a score has come. */
@Schema(title = "得分更正状态")
public enum ScoreChangeState {
    PROPOSED,
    CONFIRMED,
    REFUSED
}
