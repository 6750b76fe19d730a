package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen record that both sides have changed since. */
@Schema(title = "快照之后的更正")
public record SinceThen(
        @Schema(title = "参评的对口合作关系") String pairCode,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录标识") UUID recordId,
        @Schema(title = "编号") String code,

        @Schema(title = "记录所属的对口合作关系", description = "可为下级") String ofPair,

        @Schema(title = "计入的指标代码") List<String> measures,
        @Schema(title = "快照中的确认版本") int frozenVersion,
        @Schema(title = "现在的确认版本") int version,
        @Schema(title = "最近一次更正的时间") Instant changedAt) {

    static final String COLUMNS =
            "pair_code, ledger, record_id, code, of_pair, measures, frozen_version, version, changed_at";

    static SinceThen of(ResultSet row) throws SQLException {
        return new SinceThen(
                row.getString("pair_code"),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("of_pair"),
                Rows.texts(row, "measures"),
                row.getInt("frozen_version"),
                row.getInt("version"),
                Rows.instant(row, "changed_at"));
    }
}
