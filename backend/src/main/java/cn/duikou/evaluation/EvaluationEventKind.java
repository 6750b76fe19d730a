package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done in a round. */
@Schema(title = "评估经过类别")
public enum EvaluationEventKind {
    PREPARED,
    CHANGED,
    OPENED,
    REVIEW_BEGUN,
    OBJECTIONS_OPENED,
    DECIDED,
    /** By a change that two confirmed after it was decided. */
    AMENDED,
    PUBLISHED,
    ASSESSOR_ASSIGNED,
    ASSESSOR_RELEASED,
    CONFLICT_DECLARED,
    OBJECTION_FILED,
    OBJECTION_WITHDRAWN,
    OBJECTION_ANSWERED,
    /** A side says that it objects to nothing more. */
    SCORES_ACCEPTED,
    CHANGE_PROPOSED,
    CHANGE_CONFIRMED,
    CHANGE_REFUSED,
    /** By whoever proposed it. */
    CHANGE_TAKEN_BACK
}
