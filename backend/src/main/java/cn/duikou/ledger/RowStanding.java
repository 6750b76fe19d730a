package cn.duikou.ledger;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the row of every ledger shows, beside its own columns. */
@Schema(title = "台账记录（列表）")
public record RowStanding(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号") String code,
        @Schema(title = "名称") String name,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "起草方") Side side,
        @Schema(title = "状态") RecordState state,
        @Schema(title = "单方记录") boolean oneSided,
        @Schema(title = "版本") int version,
        @Schema(title = "待定修订状态") @Nullable RevisionState pendingState,
        @Schema(title = "待定修订提出方") @Nullable Side pendingSide,

        @Schema(title = "操作用版本标签", description = "give it as etag in a batch")
        String etag,

        @Schema(title = "任务条款") List<String> clauses,
        @Schema(title = "更新时间") Instant updatedAt) {

    static final String COLUMNS = "id, code, name, pair_code, side, state, one_sided, version, clauses, updated_at";

    public static RowStanding of(ResultSet row) throws SQLException {
        PendingMark pending = PendingMark.of(row);
        int version = row.getInt("version");
        return new RowStanding(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                RecordState.valueOf(row.getString("state")),
                row.getBoolean("one_sided"),
                version,
                pending == null ? null : pending.state(),
                pending == null ? null : pending.side(),
                PendingMark.tag(version, pending),
                Rows.texts(row, "clauses"),
                Rows.instant(row, "updated_at"));
    }
}
