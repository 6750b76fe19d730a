package cn.duikou.project;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is attributed to some pairs, by the shares of each project: asked for by a filter, and told in each row then. */
public record AttributedTo(Set<String> pairs) {

    /** To whom a record is attributed: other pairs too, by their shares; what attributes nothing is all its own. */
    public static final String SHARES = "(select pair_code, 1.0 where attribution is null"
            + " union all select share ->> 'pairCode', (share ->> 'sharePercent')::numeric / 100"
            + " from jsonb_array_elements(attribution) as share) as attributed (to_pair, part)";

    private static final String TOLD = "array(select to_pair || ' ' || part from " + SHARES + ") as shares";

    /** Narrows a list to what has a share for these pairs, of whatever pair it is. */
    static AttributedTo narrow(LedgerFilter filter, @Nullable List<String> codes, @Nullable String withSubPairs) {
        if (codes == null || codes.isEmpty()) {
            return new AttributedTo(Set.of());
        }
        Set<String> pairs = filter.pairsOf("attributedTo", codes, withSubPairs);
        String[] asked = pairs.toArray(String[]::new);
        if (asked.length > 0) {
            filter.conditions()
                    .and("(pair_code = any (?) or attribution is not null)", (Object) asked)
                    .and("exists (select from " + SHARES + " where to_pair = any (?))", (Object) asked);
        }
        return new AttributedTo(pairs);
    }

    /** What a row must have for its share to be read. */
    String columns() {
        return pairs.isEmpty() ? "" : ", " + TOLD;
    }

    /** In percent; none where no pair was asked for. */
    @Nullable
    BigDecimal percent(ResultSet row) throws SQLException {
        if (pairs.isEmpty()) {
            return null;
        }
        BigDecimal part = Rows.texts(row, "shares").stream()
                .map(share -> share.split(" ", 2))
                .filter(share -> pairs.contains(share[0]))
                .map(share -> new BigDecimal(share[1]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return hundredths(part.movePointRight(2));
    }

    /** The part of an amount, not rounded: only so do the parts add up to the net figure. */
    static @Nullable BigDecimal part(@Nullable BigDecimal amount, @Nullable BigDecimal percent) {
        return amount == null || percent == null
                ? null
                : amount.multiply(percent).movePointLeft(2);
    }

    private static BigDecimal hundredths(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
