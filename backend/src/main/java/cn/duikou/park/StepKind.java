package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of a statement, in their order; each has its words in the message files, as {@code KIND.step}. */
@Schema(title = "结算步骤")
public enum StepKind {
    /** The host's figure, in 元. */
    FIGURE,
    /** A year that is the host's alone: nothing for the partner, no floor. */
    HOST_YEAR,
    /** The portion of the base within a tier. */
    TIER_PORTION,
    /** The partner's share of that portion. */
    TIER_SHARE,
    /** The partner's share of the whole, by the tier that it has reached. */
    WHOLE_SHARE,
    /** The partner's shares of all tiers. */
    TIERS_TOGETHER,
    /** Not less than the floor. */
    FLOOR,
    /** Not more than there is, which a floor might ask for. */
    WITHIN_BASE,
    /** Not more than the cap. */
    CAP,
    /** The partner's part, to the 分; the only step that rounds. */
    PARTNER_PART,
    /** The host's part: all the rest, so that both sum to the whole. */
    HOST_PART
}
