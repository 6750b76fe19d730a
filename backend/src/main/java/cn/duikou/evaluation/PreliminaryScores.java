package cn.duikou.evaluation;

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

        @Schema(title = "各项目得分", description = "不含名次与其他各对") List<PreliminaryItem> items) {

    static List<PreliminaryItem> items(PairScore pair) {
        return pair.dimensions().stream()
                .flatMap(of -> of.items().stream().map(score -> PreliminaryItem.of(of.dimension(), score)))
                .toList();
    }

    Optional<PreliminaryItem> find(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    /** What that item was told to have. */
    @Nullable
    BigDecimal pointsOf(String item) {
        return find(item).map(PreliminaryItem::points).orElse(null);
    }
}
