package cn.duikou.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decided round came to, for whoever draws conclusions from it.
 *
 * @param purpose whether all were compared, or a pair evaluated itself
 */
public record RoundOutcome(
        UUID id, String code, String title, SheetPurpose purpose, int year, boolean published, List<OfPair> pairs) {

    /** Whether its sheet has such an item. */
    public boolean hasItem(String code) {
        return pairs.stream()
                .flatMap(pair -> pair.items().stream())
                .anyMatch(item -> item.item().equals(code));
    }

    /**
     * A pair with its place in its group.
     *
     * @param last whether nobody came after it, of several that did not all come first
     * @param vetoed whether a veto holds against it
     */
    public record OfPair(
            String pairCode, BigDecimal total, int rank, boolean last, boolean vetoed, List<OfItem> items) {}

    /**
     * An item of a pair.
     *
     * @param measure that it reads, where it reads one
     * @param points none where it was not counted
     * @param judged whether it takes points by data that there were: neither a bonus nor what was wanting
     * @param told how its points came about, as an official paper says it
     */
    public record OfItem(
            String item,
            String title,
            List<String> clauses,
            @Nullable String measure,
            @Nullable BigDecimal points,
            BigDecimal full,
            boolean judged,
            String told) {}
}
