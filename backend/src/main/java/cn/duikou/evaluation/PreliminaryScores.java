package cn.duikou.evaluation;

import cn.duikou.evaluation.ItemScore.Deducted;
import cn.duikou.evaluation.ItemScore.NamedNumber;
import cn.duikou.evaluation.ItemScore.Spread;
import cn.duikou.evaluation.Reckoning.Form;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a pair is told when objections may be raised: its own points, item by item. */
@Schema(title = "初评得分")
record PreliminaryScores(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "告知时间") Instant toldAt,

        @Schema(title = "告知内容的摘要", description = "SHA-256 (RFC 8785)，覆盖 items，小数写作文本；早先告知的没有") @Nullable
        String digest,

        @Schema(title = "各项目得分", description = "不含名次与其他各对") List<Item> items) {

    /** One item; how it compares with others is not told yet. */
    @Schema(name = "PreliminaryItem", title = "项目初评得分")
    record Item(
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

        private static Item of(String dimension, ItemScore score) {
            return new Item(
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

    static List<Item> items(PairScore pair) {
        return pair.dimensions().stream()
                .flatMap(of -> of.items().stream().map(score -> Item.of(of.dimension(), score)))
                .toList();
    }

    Optional<Item> find(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** What that item was told to have. */
    @Nullable
    BigDecimal pointsOf(String item) {
        return find(item).map(Item::points).orElse(null);
    }
}
