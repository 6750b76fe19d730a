package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a plan. */
@Schema(title = "方案经过类别")
public enum PlanEventKind {
    BEGUN,
    TEMPLATE_ADOPTED,
    CARRIED_OVER,
    SUBMITTED,
    /** Taken out of the approvers' hands; all signatures are void. */
    REOPENED,
    SIGNED,
    SIGNATURE_WITHDRAWN,
    FILED,
    RECEIVED,
    RETURNED,
    /** By one side; the other one says so too, or takes it up again. */
    ABANDONED,
    ABANDONMENT_CONFIRMED,
    ABANDONMENT_CONTRADICTED
}
