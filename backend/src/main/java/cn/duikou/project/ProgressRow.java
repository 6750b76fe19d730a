package cn.duikou.project;

import cn.duikou.ledger.RecordState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A progress report beside its project, with what came since the one before. Amounts in 万元. */
@Schema(title = "月度进展（列表）")
public record ProgressRow(
        @Schema(title = "标识") UUID id,
        @Schema(title = "项目") UUID projectId,
        @Schema(title = "项目编号") String projectCode,
        @Schema(title = "项目名称") String projectName,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "项目记录的状态") RecordState projectState,
        @Schema(title = "项目类别") ProjectKind kind,
        @Schema(title = "月末日", examples = "2026-10-31") LocalDate monthEnd,
        @Schema(title = "累计完成投资（万元）") BigDecimal investedWan,

        @Schema(
                title = "本期完成投资（万元）",
                description = "since the report before; the first one brings all until then, a fall takes away")
        BigDecimal investedMoreWan,

        @Schema(title = "累计到位资金（万元）", description = "none where the report tells none") @Nullable
        BigDecimal paidInWan,

        @Schema(title = "本期到位资金（万元）", description = "since the last report that told it") @Nullable
        BigDecimal paidInMoreWan,

        @Schema(title = "归属份额（%）", description = "of the pairs asked for by attributedTo; none where none is asked for")
        @Nullable
        BigDecimal attributedPercent,

        @Schema(title = "归属的本期完成投资（万元）", description = "by this share, not rounded") @Nullable
        BigDecimal attributedInvestedMoreWan,

        @Schema(title = "归属的本期到位资金（万元）", description = "by this share, not rounded") @Nullable
        BigDecimal attributedPaidInMoreWan) {

    static final String COLUMNS = "record_id, code, name, pair_code, state, kind, month_end, reported_invested,"
            + " invested_more, reported_paid_in, paid_in_more";

    static ProgressRow of(ResultSet row, AttributedTo attributed) throws SQLException {
        BigDecimal percent = attributed.percent(row);
        return new ProgressRow(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                RecordState.valueOf(row.getString("state")),
                ProjectKind.valueOf(row.getString("kind")),
                row.getObject("month_end", LocalDate.class),
                row.getBigDecimal("reported_invested"),
                row.getBigDecimal("invested_more"),
                row.getBigDecimal("reported_paid_in"),
                row.getBigDecimal("paid_in_more"),
                percent,
                AttributedTo.part(row.getBigDecimal("invested_more"), percent),
                AttributedTo.part(row.getBigDecimal("paid_in_more"), percent));
    }
}
