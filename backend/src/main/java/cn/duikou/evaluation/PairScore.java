package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One pair with its place in its group. */
@Schema(title = "一对的得分")
record PairScore(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "比较组") String group,
        @Schema(title = "总分（分）") BigDecimal total,

        @Schema(title = "组内名次", description = "同分同名次，其后的名次空出")
        int rank,

        @Schema(title = "同分") boolean tied,

        @Schema(title = "维度得分") List<DimensionScore> dimensions,
        @Schema(title = "总分系数") List<DimensionScore.Multiplied> multipliers,
        @Schema(title = "一票否决") List<Vetoed> vetoes) {

    /** A veto as it came out. */
    @Schema(name = "VetoOutcome", title = "一票否决（计算结果）")
    record Vetoed(
            @Schema(title = "代码") String veto,
            @Schema(title = "生效") boolean applied,

            @Schema(title = "缺数", description = "不能判断，不生效") @Nullable
            Missing missing) {}

    PairScore placed(int place, boolean shared) {
        return new PairScore(pairCode, group, total, place, shared, dimensions, multipliers, vetoes);
    }
}
