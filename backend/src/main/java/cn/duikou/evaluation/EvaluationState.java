package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round of evaluation has come. */
@Schema(title = "评估状态")
public enum EvaluationState {
    PREPARING,
    /** The facts are frozen and pairs say what they think of themselves. */
    OPEN,
    /** Assessors and the coordinator. */
    REVIEW,
    OBJECTIONS,
    DECIDED,
    PUBLISHED
}
