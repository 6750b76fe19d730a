package cn.duikou.insight;

import cn.duikou.insight.DiscrepancySummary.OfPair;
import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The discrepancies of one kind in one pair, without those below it. Amounts are told of disputes alone. */
record DiscrepancySum(
        String pairCode,
        DiscrepancyKind kind,
        int records,
        Instant oldest,
        BigDecimal inForceWan,
        BigDecimal proposedWan,
        BigDecimal counteredWan) {

    static String selecting(PlannedInvestment planned, String table) {
        return "select pair_code, kind, count(*) as records, min(since) as oldest, "
                + ofDisputes(planned.of("in_force")) + " as in_force_wan, "
                + ofDisputes(planned.of("proposed")) + " as proposed_wan, "
                + ofDisputes(planned.of("coalesce(countered, in_force)")) + " as countered_wan from " + table;
    }

    private static String ofDisputes(String amount) {
        return "coalesce(sum(case when kind = 'DISPUTE' and ledger = 'projects' then " + amount + " end), 0)";
    }

    static DiscrepancySum of(ResultSet row) throws SQLException {
        return new DiscrepancySum(
                row.getString("pair_code"),
                DiscrepancyKind.valueOf(row.getString("kind")),
                row.getInt("records"),
                Rows.instant(row, "oldest"),
                row.getBigDecimal("in_force_wan"),
                row.getBigDecimal("proposed_wan"),
                row.getBigDecimal("countered_wan"));
    }

    /**
     * The sums of a pair and of those below it as one.
     *
     * @param seesOpen whether the caller sees what is not agreed: to anybody else nought would be a wrong figure
     */
    static OfPair together(String pairCode, List<DiscrepancySum> sums, boolean seesOpen, LocalDate day) {
        int oneSided = records(sums, DiscrepancyKind.ONE_SIDED);
        String list = new ListAddress("discrepancies")
                .with("pairCode", pairCode)
                .with("withSubPairs", "true")
                .with("asOf", day.toString())
                .toString();
        if (!seesOpen) {
            return new OfPair(pairCode, list, null, null, oneSided, null, null, null, null);
        }
        return new OfPair(
                pairCode,
                list,
                records(sums, DiscrepancyKind.DISPUTE),
                records(sums, DiscrepancyKind.WAITING),
                oneSided,
                sums.stream()
                        .filter(sum -> sum.kind() != DiscrepancyKind.ONE_SIDED)
                        .map(sum -> DiscrepancyRow.daysBetween(sum.oldest(), day))
                        .max(Integer::compareTo)
                        .orElse(null),
                total(sums, DiscrepancySum::inForceWan),
                total(sums, DiscrepancySum::proposedWan),
                total(sums, DiscrepancySum::counteredWan));
    }

    private static int records(List<DiscrepancySum> sums, DiscrepancyKind kind) {
        return sums.stream()
                .filter(sum -> sum.kind() == kind)
                .mapToInt(DiscrepancySum::records)
                .sum();
    }

    private static BigDecimal total(List<DiscrepancySum> sums, Function<DiscrepancySum, BigDecimal> amount) {
        return sums.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
