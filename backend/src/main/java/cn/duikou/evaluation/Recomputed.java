package cn.duikou.evaluation;

import cn.duikou.evaluation.EvaluationResults.Decided;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the facts, the rules and what people put in come to now, beside what was decided. */
@Schema(title = "重新计算")
record Recomputed(
        @Schema(title = "计分程序版本", description = "已决定的为决定时的") int engine,

        @Schema(title = "此次的摘要", description = "SHA-256 (RFC 8785)；不含决定之后的更正")
        String digest,

        @Schema(title = "决定时的计分程序版本", description = "尚未决定的没有") @Nullable
        Integer decidedEngine,

        @Schema(title = "决定时的摘要", description = "尚未决定的没有") @Nullable
        String decidedDigest,

        @Schema(title = "两者一致", description = "尚未决定的没有") @Nullable
        Boolean same,

        @Schema(title = "决定之后的各次更正") List<Stage> amendments) {

    /** The decision or an amendment, reckoned again. */
    @Schema(name = "RecomputedAmendment", title = "重新计算的更正")
    record Stage(
            @Schema(title = "第几次更正") int number,
            @Schema(title = "此次的摘要") String digest,
            @Schema(title = "更正时的计分程序版本") int decidedEngine,
            @Schema(title = "更正时的摘要") String decidedDigest,
            @Schema(title = "两者一致") boolean same) {

        static Stage of(Decided decided, String now) {
            return new Stage(
                    decided.number(),
                    now,
                    decided.engine(),
                    decided.digest(),
                    decided.digest().equals(now));
        }
    }

    static Recomputed undecided(String digest) {
        return new Recomputed(Scoring.ENGINE, digest, null, null, null, List.of());
    }

    /** @param stages the decision and what was amended since */
    static Recomputed of(List<Stage> stages) {
        Stage decision = stages.getFirst();
        return new Recomputed(
                decision.decidedEngine(),
                decision.digest(),
                decision.decidedEngine(),
                decision.decidedDigest(),
                decision.same(),
                stages.subList(1, stages.size()));
    }
}
