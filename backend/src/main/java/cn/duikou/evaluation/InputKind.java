package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who puts points of an item in. */
@Schema(title = "评分类别", description = "SELF 为双方自评，EXPERT 为评委评分，REVIEW 为主持方审核")
public enum InputKind {
    SELF(EvaluationAction.SCORE_ITSELF),
    EXPERT(EvaluationAction.ASSESS),
    REVIEW(EvaluationAction.SET_SCORE);

    private final EvaluationAction action;

    InputKind(EvaluationAction action) {
        this.action = action;
    }

    EvaluationAction action() {
        return action;
    }
}
