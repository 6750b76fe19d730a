package cn.duikou.evaluation;

import cn.duikou.web.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item of one pair. */
@Schema(title = "项目得分")
record ItemScore(
        @Schema(title = "项目代码") String item,
        @Schema(title = "自评分（分）") @Nullable BigDecimal self,

        @Schema(title = "计算分（分）", description = "缺数处理之后的；不计的没有") @Nullable
        BigDecimal computed,

        @Schema(title = "审核分（分）") @Nullable BigDecimal review,
        @Schema(title = "审核理由") @Nullable String reviewReason,

        @Schema(title = "最终得分（分）", description = "有审核分的为审核分；不计的没有") @Nullable
        BigDecimal points,

        @Schema(title = "算法（代入数字）") Reckoning reckoning,

        @Schema(title = "扣分明细") List<Deducted> deductions,
        @Schema(title = "公式中的数") List<NamedNumber> numbers,

        @Schema(title = "缺数") @Nullable Missing missing,
        @Schema(title = "评委分差") @Nullable Spread spread,

        @Schema(title = "依据的明细", description = "addresses") List<String> evidence) {

    private static final String SET = "ItemScore.set";
    private static final String WHY = "ItemScore.why";

    /** In words: how it was reckoned and, where somebody set other points since, what counts and why. */
    String told(Locale language) {
        return told(reckoning, language);
    }

    /** The same in figures as they are read on paper. */
    String toldInRound(Locale language) {
        return told(reckoning.rounded(), language);
    }

    private String told(Reckoning numbers, Locale language) {
        String reckoned = numbers.told(language);
        if (review == null) {
            return reckoned;
        }
        String set = Messages.text(language, SET, List.of(reckoned, Decimals.plain(review)));
        return reviewReason == null ? set : Messages.text(language, WHY, List.of(set, reviewReason));
    }

    /** One kind of deduction as it came out. */
    @Schema(name = "DeductedPoints", title = "扣分明细")
    record Deducted(
            @Schema(title = "次数") BigDecimal count,
            @Schema(title = "扣分（分）") BigDecimal points) {}

    /** A number by the name that it has in formulas. */
    @Schema(title = "公式中的数")
    record NamedNumber(
            @Schema(title = "名称", examples = "measures.PROJECTS")
            String name,

            @Schema(title = "数值") @Nullable BigDecimal value) {}

    /** How far assessors are from each other. */
    @Schema(name = "AssessorSpread", title = "评委分差")
    record Spread(
            @Schema(title = "评委人数") int assessors,
            @Schema(title = "最低（分）") BigDecimal lowest,
            @Schema(title = "最高（分）") BigDecimal highest) {}
}
