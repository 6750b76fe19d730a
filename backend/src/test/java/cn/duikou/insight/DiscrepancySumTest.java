package cn.duikou.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.insight.DiscrepancySummary.OfPair;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pair and those below it come to together. */
class DiscrepancySumTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String LIST = "/api/v1/discrepancies?pairCode=LN-JS&withSubPairs=true&asOf=2026-11-26";
    private static final List<DiscrepancySum> SUMS = List.of(
            sum("LN-JS", DiscrepancyKind.DISPUTE, 2, "2026-11-20T01:00:00Z", 100),
            sum("LN-JS.fuxin-yancheng", DiscrepancyKind.DISPUTE, 1, "2026-11-01T16:30:00Z", 30),
            sum("LN-JS", DiscrepancyKind.WAITING, 4, "2026-11-25T16:30:00Z", 0),
            sum("LN-JS", DiscrepancyKind.ONE_SIDED, 5, "2020-01-01T00:00:00Z", 0));

    @Test
    void sub_pairs_count_with_the_pair_and_the_age_is_that_of_what_lies_open() {
        OfPair together = DiscrepancySum.together("LN-JS", SUMS, true, TODAY);
        assertEquals(
                new OfPair("LN-JS", LIST, 3, 4, 5, 24, wan(130), wan(260), wan(65)),
                together,
                "half past midnight of 2 November in Shanghai");
    }

    @Test
    void what_was_sent_since_midnight_in_shanghai_is_of_today() {
        OfPair together = DiscrepancySum.together("LN-JS", SUMS.subList(2, 3), true, TODAY);
        assertEquals(0, together.oldestDays());
    }

    @Test
    void who_sees_agreed_records_only_is_told_no_number_of_what_is_not() {
        assertEquals(
                new OfPair("LN-JS", LIST, null, null, 5, null, null, null, null),
                DiscrepancySum.together("LN-JS", SUMS.subList(3, 4), false, TODAY));
    }

    @Test
    void where_all_is_settled_nothing_is_the_oldest() {
        assertEquals(
                new OfPair("LN-JS", LIST, 0, 0, 0, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
                DiscrepancySum.together("LN-JS", List.of(), true, TODAY));
    }

    private static DiscrepancySum sum(String pair, DiscrepancyKind kind, int records, String oldest, int inForceWan) {
        return new DiscrepancySum(
                pair, kind, records, Instant.parse(oldest), wan(inForceWan), wan(2 * inForceWan), wan(inForceWan / 2));
    }

    private static BigDecimal wan(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
