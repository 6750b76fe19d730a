package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that came of one scoring; the same engine, sheet, facts and inputs give the same, digest and all. */
@Schema(title = "评分结果")
record Scores(
        @Schema(title = "计分程序版本") int engine,

        @Schema(title = "评分表摘要", description = "SHA-256 (RFC 8785)")
        String sheetDigest,

        @Schema(title = "事实摘要", description = "SHA-256 (RFC 8785)")
        String factsDigest,

        @Schema(title = "人工评分摘要", description = "SHA-256 (RFC 8785)")
        String inputsDigest,

        @Schema(title = "各对得分", description = "依评分表的次序") List<PairScore> pairs) {

    String digest() {
        return ScoreDigest.of(this);
    }
}
