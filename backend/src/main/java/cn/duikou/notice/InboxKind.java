package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has reached somebody: of duties, plans, evaluations, and what follows from these. */
@Schema(title = "消息类别")
public enum InboxKind {
    /** It may be filed from now on. */
    DUTY_OPENED(NoticeTopic.DUTIES, true),
    /** A step of the ladder before the due day. */
    DUTY_REMINDED(NoticeTopic.DUTIES, true),
    /** The due day is over. */
    DUTY_OVERDUE(NoticeTopic.DUTIES, true),
    DUTY_EXTENDED(NoticeTopic.DUTIES, true),
    DUTY_FILED_ON_PAPER(NoticeTopic.DUTIES, false),
    DUTY_WAIVED(NoticeTopic.DUTIES, false),
    DUTY_EMPTY_DECLARED(NoticeTopic.DUTIES, true),
    DUTY_EMPTY_CONFIRMED(NoticeTopic.DUTIES, false),
    PLAN_BEGUN(NoticeTopic.PLANS, false),
    PLAN_SUBMITTED(NoticeTopic.PLANS, false),
    PLAN_REOPENED(NoticeTopic.PLANS, false),
    PLAN_SIGNED(NoticeTopic.PLANS, false),
    PLAN_SIGNATURE_WITHDRAWN(NoticeTopic.PLANS, false),
    PLAN_FILED(NoticeTopic.PLANS, false),
    PLAN_RECEIVED(NoticeTopic.PLANS, false),
    PLAN_RETURNED(NoticeTopic.DUTIES, false),
    PLAN_ABANDONED(NoticeTopic.PLANS, false),
    PLAN_ABANDONMENT_CONFIRMED(NoticeTopic.PLANS, false),
    PLAN_ABANDONMENT_CONTRADICTED(NoticeTopic.PLANS, false),
    PLAN_COMMENTED(NoticeTopic.COMMENTS, false),
    ORDER_ISSUED(NoticeTopic.DUTIES, false),
    /** A week before the due day. */
    ORDER_REMINDED(NoticeTopic.DUTIES, true),
    ORDER_OVERDUE(NoticeTopic.DUTIES, true),
    ORDER_MEASURE_PLANNED(NoticeTopic.EVALUATIONS, false),
    ORDER_EVIDENCE_SHOWN(NoticeTopic.EVALUATIONS, false),
    ORDER_REPORTED(NoticeTopic.EVALUATIONS, false),
    ORDER_REOPENED(NoticeTopic.DUTIES, false),
    ORDER_CLOSED(NoticeTopic.EVALUATIONS, false),
    ORDER_EXTENSION_ASKED(NoticeTopic.EVALUATIONS, false),
    /** Until another day. */
    ORDER_EXTENDED(NoticeTopic.DUTIES, false),
    ORDER_EXTENSION_REFUSED(NoticeTopic.DUTIES, false),
    COMMENDATION_ISSUED(NoticeTopic.EVALUATIONS, false),
    EVALUATION_OPENED(NoticeTopic.EVALUATIONS, true),
    /** The sides know their points. */
    EVALUATION_OBJECTIONS_OPENED(NoticeTopic.EVALUATIONS, true),
    EVALUATION_PUBLISHED(NoticeTopic.EVALUATIONS, false),
    /** All whose places it may have moved are told. */
    EVALUATION_AMENDED(NoticeTopic.EVALUATIONS, false),
    OBJECTION_FILED(NoticeTopic.EVALUATIONS, true),
    OBJECTION_WITHDRAWN(NoticeTopic.EVALUATIONS, false),
    OBJECTION_ANSWERED(NoticeTopic.EVALUATIONS, false),
    /** Before the decision, so it may still be objected to. */
    SCORE_CHANGED(NoticeTopic.EVALUATIONS, false),
    SCORE_AMENDED(NoticeTopic.EVALUATIONS, false);

    private final NoticeTopic topic;
    private final boolean asking;

    InboxKind(NoticeTopic topic, boolean asking) {
        this.topic = topic;
        this.asking = asking;
    }

    NoticeTopic topic() {
        return topic;
    }

    /** Whether it is of no use any more once what it asks for has been done. */
    boolean isAsking() {
        return asking;
    }

    /** Whether mail tells it at once, and therefore not a second time with all the rest. */
    boolean isUrgent() {
        return this == PLAN_RETURNED || this == DUTY_OVERDUE || this == ORDER_OVERDUE;
    }
}
