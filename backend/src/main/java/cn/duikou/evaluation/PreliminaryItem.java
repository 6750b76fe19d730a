package cn.duikou.evaluation;

import cn.duikou.evaluation.ItemScore.Deducted;
import cn.duikou.evaluation.ItemScore.NamedNumber;
import cn.duikou.evaluation.ItemScore.Spread;
import cn.duikou.evaluation.Reckoning.Form;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item; how it compares with others is not told yet. */
@Schema(title = "项目初评得分")
record PreliminaryItem(
        @Schema(title = "维度代码") String dimension,
        @Schema(title = "项目代码") String item,
        @Schema(title = "自评分（分）") @Nullable BigDecimal self,

        @Schema(title = "计算分（分）", description = "不计的没有") @Nullable
        BigDecimal computed,

        @Schema(title = "审核分（分）") @Nullable BigDecimal review,
        @Schema(title = "审核理由") @Nullable String reviewReason,

        @Schema(title = "初评得分（分）", description = "不计的没有") @Nullable
        BigDecimal points,

        @Schema(title = "扣分明细") List<Deducted> deductions,
        @Schema(title = "缺数") @Nullable Missing missing,

        @Schema(title = "算式（代入数字）", description = "与其他各对比较的，其数与名次不在其中；早先告知的没有") @Nullable
        Reckoning reckoning,

        @Schema(title = "公式中的数", description = "早先告知的没有") @Nullable
        List<NamedNumber> numbers,

        @Schema(title = "评委分差") @Nullable Spread spread) {

    static PreliminaryItem of(String dimension, ItemScore score) {
        return new PreliminaryItem(
                dimension,
                score.item(),
                score.self(),
                score.computed(),
                score.review(),
                score.reviewReason(),
                score.points(),
                score.deductions(),
                score.missing(),
                score.reckoning().alone(),
                score.numbers(),
                score.spread());
    }

    /** What was told, with the reckoning that was told then. */
    ItemScore score() {
        return new ItemScore(
                item,
                self,
                computed,
                review,
                reviewReason,
                points,
                reckoning == null ? Reckoning.of(Form.NOT_TOLD) : reckoning,
                deductions,
                numbers == null ? List.of() : numbers,
                missing,
                spread,
                List.of());
    }
}
