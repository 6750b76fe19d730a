package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One dimension of one pair. */
@Schema(title = "维度得分")
record DimensionScore(
        @Schema(title = "维度代码") String dimension,

        @Schema(title = "基本分（分）", description = "不计的项目的分值已分给其他项目")
        BigDecimal base,

        @Schema(title = "加分（分）") BigDecimal bonus,
        @Schema(title = "系数") List<Multiplied> multipliers,
        @Schema(title = "得分（分）") BigDecimal points,

        @Schema(title = "不计", description = "各项目都不计，其权重分给其他维度")
        boolean excluded,

        @Schema(title = "项目得分") List<ItemScore> items) {

    /** A multiplier as it came out. */
    @Schema(name = "MultipliedBy", title = "系数（计算结果）")
    record Multiplied(
            @Schema(title = "系数代码") String multiplier,
            @Schema(title = "系数") BigDecimal factor,

            @Schema(title = "缺数", description = "系数为 1") @Nullable
            Missing missing) {}
}
