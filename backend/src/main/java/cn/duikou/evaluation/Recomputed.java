package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the facts, the rules and what people put in come to now, beside what was decided. */
@Schema(title = "重新计算")
record Recomputed(
        @Schema(title = "计分程序版本") int engine,

        @Schema(title = "此次的摘要", description = "SHA-256 (RFC 8785)")
        String digest,

        @Schema(title = "决定时的计分程序版本", description = "尚未决定的没有") @Nullable
        Integer decidedEngine,

        @Schema(title = "决定时的摘要", description = "尚未决定的没有") @Nullable
        String decidedDigest,

        @Schema(title = "两者一致", description = "尚未决定的没有；程序版本不同时不一致不说明篡改") @Nullable
        Boolean same) {}
