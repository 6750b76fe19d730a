package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a number is not there, and what of it was wanting. */
@Schema(name = "MissingNumber", title = "缺数")
record Missing(
        @Schema(title = "原因") Reason reason,

        @Schema(title = "所缺的数", description = "在公式中的名称") @Nullable
        String name) {

    /** What can be wanting. */
    @Schema(name = "MissingReason", title = "缺数原因")
    enum Reason {
        /** A measure, an amount of the year before, a population or product, or an item that does not count. */
        NO_VALUE,
        DIVISION_BY_ZERO,
        NOT_A_NUMBER,
        TOO_FEW_ASSESSORS
    }
}
