package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a pair has come with a clause, from nothing upwards. */
@Schema(title = "落实程度")
public enum CoverageLevel {
    NONE,
    /** Intended, signed, registered, or talked about. */
    PLANNED,
    /** Under construction, being piloted, paid. */
    UNDER_WAY,
    /** There is a result on record. */
    EVIDENCED,
    /** A result that both sides agreed on, with what proves it attached. */
    VERIFIED;

    CoverageLevel or(CoverageLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
