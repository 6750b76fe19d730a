package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record behind a frozen figure, in the version that was in force. */
@Schema(title = "快照记录")
public record FrozenRecord(
        @Schema(title = "统计指标代码") String measure,
        @Schema(title = "数据期间") SnapshotPeriod period,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录标识") UUID recordId,
        @Schema(title = "编号") String code,

        @Schema(title = "该版本的名称", description = "以本用户在台账中可见的为限，不在封存之内") @Nullable
        String title,

        @Schema(title = "记录所属的对口合作关系", description = "可为下级") String ofPair,

        @Schema(title = "确认版本") int version,

        @Schema(title = "该版本的封存摘要", description = "SHA-256") @Nullable
        String seal,

        @Schema(title = "附件摘要", description = "SHA-256") List<String> attachments,
        @Schema(title = "计入的数值") @Nullable BigDecimal value,
        @Schema(title = "计入净额的数值") @Nullable BigDecimal net,

        @Schema(title = "区分的值", description = "只有计不同值的指标有") @Nullable
        String alike) {

    static final String COLUMNS =
            "measure, period, ledger, record_id, code, of_pair, version, seal, attachments, value, net, alike";

    /** What it was called then; versions that were agreed never change, so it need not be frozen. */
    static final String TITLE =
            "(select revision.title from revision where revision.record_id = evaluation_record.record_id"
                    + " and revision.agreed_version = evaluation_record.version) as title";

    static FrozenRecord of(ResultSet row) throws SQLException {
        return new FrozenRecord(
                row.getString("measure"),
                SnapshotPeriod.valueOf(row.getString("period")),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("of_pair"),
                row.getInt("version"),
                row.getString("seal"),
                Rows.texts(row, "attachments"),
                row.getBigDecimal("value"),
                row.getBigDecimal("net"),
                row.getString("alike"));
    }
}
