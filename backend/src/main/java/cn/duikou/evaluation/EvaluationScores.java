package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a round as they stand: reckoned now, or as they were decided. */
@Schema(title = "评估得分")
record EvaluationScores(
        @Schema(title = "评估状态") EvaluationState state,

        @Schema(title = "已决定", description = "决定之前每次重新计算；评审结束之前不含评委的评分")
        boolean decided,

        @Schema(title = "更正次数", description = "决定之后经两人确认的更正；得分为最近一次更正之后的")
        int amendment,

        @Schema(title = "评分结果摘要", description = "SHA-256 (RFC 8785)，覆盖全部各对")
        String digest,

        @Schema(title = "封存完好", description = "已决定的：本次评估写入的每一条（快照的事实与数据、所给的分、告知的得分、结果等）仍是写入时封存的；不符的仍照决定时的告知")
        boolean factsIntact,

        @JsonUnwrapped Scores scores) {

    /** The pairs of which the caller may know what stands behind the points. */
    EvaluationScores of(List<PairScore> pairs) {
        return new EvaluationScores(
                state,
                decided,
                amendment,
                digest,
                factsIntact,
                new Scores(scores.engine(), scores.sheetDigest(), scores.factsDigest(), scores.inputsDigest(), pairs));
    }
}
