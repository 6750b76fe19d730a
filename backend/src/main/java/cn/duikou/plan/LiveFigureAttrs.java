package cn.duikou.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the ledger within a sentence.
 *
 * @param pairCode of the plan's pair, or of one below it; none for the plan's own
 * @param alone the pair without what lies below it
 * @param net by attributed shares, where the measure has them
 * @param ofPeriod in outlines: for the period of the plan that begins with it
 */
record LiveFigureAttrs(
        @Nullable UUID field,
        @Nullable String measure,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> clause,
        @Nullable String pairCode,
        @Nullable Boolean alone,
        @Nullable Boolean net,
        @Nullable FigureScale unit,
        @Nullable Boolean ofPeriod) {

    /** The same question under another name and for another time. */
    LiveFigureAttrs over(UUID newField, @Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new LiveFigureAttrs(newField, measure, newFrom, newTo, clause, pairCode, alone, net, unit, null);
    }
}
