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
    MEETING_HELD,
    COMMITMENT_DUE,
    COMMITMENT_KEPT,
    PRACTICE_ADOPTED,
    ZONES_LINKED,
    ZONE_LINK_ENDED,
    PARK_ESTABLISHED,
    SUPPORT_GRANTED,
    EXCHANGE_STARTED,
    EXCHANGE_ENDED
}
