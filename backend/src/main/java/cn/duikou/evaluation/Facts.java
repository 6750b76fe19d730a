package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of pairs, by their codes: all that a score may rest on beside what people put in. In whatever order it comes,
 * it is the same.
 */
record Facts(Map<String, OfPair> pairs) {

    /** What is known of one pair for the period of the evaluation. */
    @Schema(name = "FactsOfPair", title = "一对的事实")
    record OfPair(
            @Schema(title = "评估年度的指标", description = "依指标代码；没有的即缺数")
            Map<String, Told> measures,

            @Schema(title = "上一年度的指标", description = "依指标代码")
            Map<String, Told> previous,

            @Schema(title = "地区数据") Region region,
            @Schema(title = "报送计数") Duties duties,

            @Schema(title = "整改计数", description = "计入快照之前启动的评估没有") @Nullable
            PairOrders orders) {

        /** Whether it has all that facts have; what is stored may have been altered. */
        boolean hasAll() {
            return Stream.of(measures, previous, region, duties).allMatch(Objects::nonNull)
                    && Stream.of(measures, previous)
                            .flatMap(told -> told.values().stream())
                            .allMatch(Objects::nonNull);
        }
    }

    /** By what a pair is compared with larger and smaller ones: figures of that region of its two that whoever freezes them says. */
    @Schema(name = "FactsOfRegion", title = "地区数据")
    record Region(
            @Schema(title = "常住人口（万人）") @Nullable BigDecimal populationWan,
            @Schema(title = "地区生产总值（亿元）") @Nullable BigDecimal gdpYi,

            @Schema(title = "来源", description = "address") @Nullable
            String evidence) {}

    /** A measure of a pair, in the unit of the measure. */
    @Schema(name = "FactsOfMeasure", title = "一项指标的数值")
    record Told(
            @Schema(title = "总额", description = "没有分母的比率没有") @Nullable
            BigDecimal gross,

            @Schema(title = "净额", description = "依归属比例，指标有净额的才有") @Nullable
            BigDecimal net,

            @Schema(title = "明细", description = "address") @Nullable
            String evidence) {}

    /** How punctually a pair has filed what it owes; owed is what was on time, in grace, late and missing. */
    @Schema(name = "FactsOfDuties", title = "报送计数")
    record Duties(
            @Schema(title = "按时") int onTime,
            @Schema(title = "宽限内") int inGrace,
            @Schema(title = "逾期报送") int late,
            @Schema(title = "未报") int missing,

            @Schema(title = "明细", description = "address") @Nullable
            String evidence) {

        int owed() {
            return filed() + missing;
        }

        int filed() {
            return onTime + inGrace + late;
        }
    }
}
