package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what way the two sides do not say the same of a record. */
@Schema(title = "差异类别")
public enum DiscrepancyKind {
    /** The other side returned what was sent last, and no answer has been sent. */
    DISPUTE,
    /** What was sent last waits for the other side. */
    WAITING,
    /** One side alone agreed on it. */
    ONE_SIDED
}
