package cn.duikou.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an agreement stands on the day that is asked for; the database tells it ({@code agreement_term}). */
@Schema(title = "期限状态")
public enum AgreementTerm {
    IN_FORCE,
    /** Within ninety days, and not renewed by itself. */
    EXPIRING,
    EXPIRED,
    /** Before its time. */
    ENDED
}
