package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What the records kept behind one figure come to.
 *
 * @param different how many different values they have, where those are counted
 */
record RecordSum(
        FigureKey key,
        long records,
        @Nullable BigDecimal value,
        @Nullable BigDecimal net,
        long different,
        String digest) {

    /** Lines in the order of the records' ids; of one record, of what each adds. */
    static final String COLUMNS = """
            pair_code, period, measure, count(*) as records, sum(value) as value, sum(net) as net,
            count(distinct alike) as different, encode(sealed_lines(line_of(evaluation_record) order by record_id, value, net,
              alike collate "C"), 'hex') as digest""";

    static RecordSum of(ResultSet row) throws SQLException {
        return new RecordSum(
                FigureKey.of(row),
                row.getLong("records"),
                row.getBigDecimal("value"),
                row.getBigDecimal("net"),
                row.getLong("different"),
                row.getString("digest"));
    }

    /** Whether the figure is just what its records come to. */
    static boolean adds(@Nullable RecordSum sum, FrozenFigure figure) {
        BigDecimal net = sum == null ? null : sum.net;
        return same(sum == null ? null : sum.total(), figure.gross())
                && (figure.net() == null || same(net, figure.net()));
    }

    private @Nullable BigDecimal total() {
        return different > 0 ? BigDecimal.valueOf(different) : value;
    }

    private static boolean same(@Nullable BigDecimal summed, @Nullable BigDecimal told) {
        BigDecimal of = summed == null ? BigDecimal.ZERO : summed.setScale(2, RoundingMode.HALF_UP);
        return told != null && of.compareTo(told.setScale(2, RoundingMode.HALF_UP)) == 0;
    }
}
