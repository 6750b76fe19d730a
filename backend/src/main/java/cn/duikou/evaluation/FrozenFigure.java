package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure of a pair as it was when the round was opened. */
@Schema(title = "快照数据")
public record FrozenFigure(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "数据期间") SnapshotPeriod period,

        @Schema(title = "统计指标代码", examples = "TOTAL_INVESTMENT")
        String measure,

        @Schema(title = "指标版本") int measureVersion,

        @Schema(title = "总额", description = "没有分母的比率没有") @Nullable
        BigDecimal gross,

        @Schema(title = "净额") @Nullable BigDecimal net,

        @Schema(title = "明细", description = "当时的列表地址") String list,

        @Schema(title = "所计的记录条数", description = "比率的为零，见其分子与分母")
        long records,

        @Schema(title = "记录摘要", description = "SHA-256，依记录标识的次序逐条相连") @Nullable
        String digest) {

    static final String COLUMNS = "pair_code, period, measure, measure_version, gross, net, list, records, digest";

    static FrozenFigure of(ResultSet row) throws SQLException {
        return new FrozenFigure(
                row.getString("pair_code"),
                SnapshotPeriod.valueOf(row.getString("period")),
                row.getString("measure"),
                row.getInt("measure_version"),
                row.getBigDecimal("gross"),
                row.getBigDecimal("net"),
                row.getString("list"),
                row.getLong("records"),
                row.getString("digest"));
    }

    /** With the seal of its records, where there are any. */
    FrozenFigure of(@Nullable RecordSum sum) {
        return sum == null
                ? this
                : new FrozenFigure(
                        pairCode, period, measure, measureVersion, gross, net, list, sum.records(), sum.digest());
    }

    FigureKey key() {
        return new FigureKey(pairCode, period, measure);
    }

    /** Which figure it is. */
    record FigureKey(String pairCode, SnapshotPeriod period, String measure) {

        static FigureKey of(ResultSet row) throws SQLException {
            return new FigureKey(
                    row.getString("pair_code"),
                    Rows.option(row, "period", SnapshotPeriod.class),
                    row.getString("measure"));
        }
    }
}
