package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a decided round came to, for whoever draws conclusions from it. */
public record RoundOutcome(UUID id, String code, String title, int year, boolean published, List<OfPair> pairs) {

    /** A pair with its place in its group. */
    public record OfPair(String pairCode, BigDecimal total, int rank, List<OfItem> items) {}

    /**
     * An item of a pair.
     *
     * @param measure that it reads, where it reads one
     * @param points none where it was not counted
     * @param told how its points came about, in the language of the caller
     */
    public record OfItem(
            String item,
            String title,
            List<String> clauses,
            @Nullable String measure,
            @Nullable BigDecimal points,
            BigDecimal full,
            String told) {}
}
