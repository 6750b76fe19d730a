package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that scores of a pair may rest on, as it was when the round was opened. */
@Schema(title = "快照事实")
record FrozenFacts(
        @Schema(title = "对口合作关系") String pairCode,

        @Schema(title = "事实", description = "measures 为评估年度的指标，previous 为上一年度的，依名称")
        Facts.OfPair facts,

        @Schema(title = "摘要", description = "SHA-256 (RFC 8785)")
        String digest) {

    static FrozenFacts of(String pairCode, Facts.OfPair facts) {
        return new FrozenFacts(pairCode, facts, ScoreDigest.of(facts));
    }
}
