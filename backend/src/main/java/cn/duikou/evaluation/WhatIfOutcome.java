package cn.duikou.evaluation;

import cn.duikou.evaluation.SheetComparison.OfItem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a round would come to if something were otherwise; no result, and kept nowhere. */
@Schema(title = "假设推演", description = "不是评估结果，不保存")
record WhatIfOutcome(
        @Schema(title = "评估") UUID evaluationId,

        @Schema(title = "只是假设", description = "总是真：不是评估结果，不保存")
        boolean hypothetical,

        @Schema(title = "所比较的评分结果摘要", description = "SHA-256 (RFC 8785)")
        String digest,

        @Schema(title = "各对", description = "依评分表的次序") List<OfPair> pairs) {

    /** A pair as it is and as it would be. */
    @Schema(name = "SupposedPair", title = "一对的推演")
    record OfPair(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "比较组") String group,
            @Schema(title = "总分（分）") BigDecimal totalBefore,
            @Schema(title = "推演总分（分）") BigDecimal totalAfter,
            @Schema(title = "组内名次") int rankBefore,
            @Schema(title = "推演名次") int rankAfter,
            @Schema(title = "得分不同的维度") List<OfDimension> dimensions,
            @Schema(title = "得分不同的项目") List<OfItem> items) {}

    /** A dimension that would come to something else. */
    @Schema(name = "SupposedDimension", title = "一个维度的推演")
    record OfDimension(
            @Schema(title = "维度代码") String dimension,
            @Schema(title = "得分（分）") BigDecimal pointsBefore,
            @Schema(title = "推演得分（分）") BigDecimal pointsAfter) {}

    static List<OfPair> pairs(Scores before, List<PairScore> after, Locale language) {
        Map<String, PairScore> by =
                before.pairs().stream().collect(Collectors.toMap(PairScore::pairCode, Function.identity()));
        return after.stream()
                .map(pair -> of(by.get(pair.pairCode()), pair, language))
                .toList();
    }

    private static OfPair of(PairScore before, PairScore after, Locale language) {
        return new OfPair(
                after.pairCode(),
                after.group(),
                before.total(),
                after.total(),
                before.rank(),
                after.rank(),
                IntStream.range(0, before.dimensions().size())
                        .mapToObj(i -> new OfDimension(
                                before.dimensions().get(i).dimension(),
                                before.dimensions().get(i).points(),
                                after.dimensions().get(i).points()))
                        .filter(one -> one.pointsBefore().compareTo(one.pointsAfter()) != 0)
                        .toList(),
                SheetComparison.differing(before, after, language));
    }
}
