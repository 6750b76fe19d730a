package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened on a day of a pair's timeline; what is due or expires lies ahead. */
@Schema(title = "大事记事项")
public enum EventKind {
    PROJECT_SIGNED,
    PROJECT_REGISTERED,
    PROJECT_STARTED,
    PROJECT_COMPLETED,
    PROJECT_OPERATING,
    PROJECT_TERMINATED,
    AGREEMENT_SIGNED,
    AGREEMENT_EXPIRES,
    AGREEMENT_ENDED,
    OBLIGATION_DUE,
    OBLIGATION_DONE,
    MEETING_HELD,
    COMMITMENT_DUE,
    COMMITMENT_KEPT,
    PRACTICE_BENCHMARKED,
    PRACTICE_PLANNED,
    PRACTICE_ADOPTED,
    PRACTICE_ROLLED_OUT,
    PRACTICE_EVALUATED,
    ZONES_LINKED,
    ZONE_LINK_ENDED,
    PARK_ESTABLISHED,
    SETTLEMENT_DUE,
    SETTLEMENT_AGREED,
    SUPPORT_GRANTED,
    SUPPORT_PAID,
    SUPPORT_USED,
    EXCHANGE_STARTED,
    EXCHANGE_ENDED
}
