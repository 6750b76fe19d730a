package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of pairs, by their codes: all that a score may rest on beside what people put in. In whatever order it comes,
 * it is the same.
 */
record Facts(Map<String, OfPair> pairs) {

    /**
     * What is known of one pair for the period of the evaluation.
     *
     * @param measures by their codes; one that is not there has no value
     * @param previous the same of the year before
     */
    record OfPair(Map<String, Told> measures, Map<String, Told> previous, Region region, Duties duties) {}

    /**
     * By what a pair is compared with larger and smaller ones: figures of that region of its two that whoever freezes them says.
     *
     * @param populationWan 常住人口, 万人
     * @param gdpYi 地区生产总值, 亿元
     * @param evidence the address that tells them with their source
     */
    record Region(
            @Nullable BigDecimal populationWan,
            @Nullable BigDecimal gdpYi,
            @Nullable String evidence) {}

    /**
     * A measure of a pair, in the unit of the measure.
     *
     * @param gross none for a rate of nothing
     * @param net by attributed shares, where the measure has them
     * @param evidence the address of the records behind it
     */
    record Told(
            @Nullable BigDecimal gross,
            @Nullable BigDecimal net,
            @Nullable String evidence) {}

    /**
     * How punctually a pair has filed what it owes; owed is what was on time, in grace, late and missing.
     *
     * @param evidence the address that lists them
     */
    record Duties(
            int onTime,
            int inGrace,
            int late,
            int missing,
            @Nullable String evidence) {

        int owed() {
            return filed() + missing;
        }

        int filed() {
            return onTime + inGrace + late;
        }
    }
}
