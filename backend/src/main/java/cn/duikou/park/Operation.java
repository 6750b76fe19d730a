package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a formula does with its operands. Few and plain, so that a reader can follow with pen and paper. */
@Schema(title = "运算")
public enum Operation {
    /** a × b. */
    PRODUCT,
    /** a × b ÷ 100. */
    PERCENT,
    /** a + b + …, 0 of nothing. */
    SUM,
    /** a − b. */
    DIFFERENCE,
    /** The greater of a and b. */
    GREATER,
    /** The lesser of a and b. */
    LESSER,
    /** a to the nearest 分; just between two, to the lower. */
    ROUNDED
}
