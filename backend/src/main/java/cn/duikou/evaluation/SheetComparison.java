package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round would have come to by another sheet, and why; never kept. */
@Schema(title = "试算结果")
record SheetComparison(
        @Schema(title = "评估") UUID evaluationId,
        @Schema(title = "评分表代码") String sheetCode,
        @Schema(title = "评分表版本") int sheetVersion,
        @Schema(title = "各对", description = "依原结果的次序") List<OfPair> pairs) {

    /** A pair by both sheets. */
    @Schema(name = "ComparedPair", title = "一对的试算")
    record OfPair(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "原总分（分）") BigDecimal totalBefore,

            @Schema(title = "试算总分（分）", description = "不在试算评分表比较组内的没有") @Nullable
            BigDecimal totalAfter,

            @Schema(title = "原名次") int rankBefore,
            @Schema(title = "试算名次") @Nullable Integer rankAfter,

            @Schema(title = "得分不同的项目") List<OfItem> items) {}

    /** An item that comes to something else. */
    @Schema(name = "ComparedItem", title = "一项的试算")
    record OfItem(
            @Schema(title = "项目代码") String item,

            @Schema(title = "原得分（分）", description = "原来没有或不计的没有") @Nullable
            BigDecimal pointsBefore,

            @Schema(title = "试算得分（分）", description = "试算的评分表没有或不计的没有") @Nullable
            BigDecimal pointsAfter,

            @Schema(title = "原算法") @Nullable String toldBefore,
            @Schema(title = "试算算法") @Nullable String toldAfter,

            @Schema(title = "试算缺数", description = "如快照没有该指标") @Nullable
            Missing missing) {}

    static List<OfPair> pairs(Scores before, Scores after, Locale language) {
        Map<String, PairScore> by = new LinkedHashMap<>();
        after.pairs().forEach(pair -> by.put(pair.pairCode(), pair));
        return before.pairs().stream()
                .map(pair -> compared(pair, by.get(pair.pairCode()), language))
                .toList();
    }

    private static OfPair compared(PairScore before, @Nullable PairScore after, Locale language) {
        return new OfPair(
                before.pairCode(),
                before.total(),
                after == null ? null : after.total(),
                before.rank(),
                after == null ? null : after.rank(),
                after == null ? List.of() : differing(before, after, language));
    }

    /** Items of a pair that come to something else. */
    static List<OfItem> differing(PairScore before, PairScore after, Locale language) {
        return items(byCode(before), byCode(after), language);
    }

    private static List<OfItem> items(Map<String, ItemScore> before, Map<String, ItemScore> after, Locale language) {
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<OfItem> differing = new ArrayList<>();
        for (String code : codes) {
            ItemScore one = before.get(code);
            ItemScore other = after.get(code);
            BigDecimal pointsBefore = one == null ? null : one.points();
            BigDecimal pointsAfter = other == null ? null : other.points();
            if (!alike(pointsBefore, pointsAfter) || one == null || other == null) {
                differing.add(new OfItem(
                        code,
                        pointsBefore,
                        pointsAfter,
                        one == null ? null : one.told(language),
                        other == null ? null : other.told(language),
                        other == null ? null : other.missing()));
            }
        }
        return differing;
    }

    private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Map<String, ItemScore> byCode(PairScore pair) {
        Map<String, ItemScore> items = new LinkedHashMap<>();
        pair.dimensions().forEach(dimension -> dimension.items().forEach(item -> items.put(item.item(), item)));
        return items;
    }
}
