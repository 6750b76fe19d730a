package cn.duikou.exchange;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the data of a participant were erased: of which record, when, by whom and why; nothing of what they were. */
@Schema(title = "个人信息删除记录")
public record Erasure(
        @Schema(title = "人员标识") UUID participantId,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "记录编号", examples = "DK-2026-000001") String recordCode,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "删除时间") Instant erasedAt,
        @Schema(title = "删除人") String erasedBy,
        @Schema(title = "原因") ErasureReason reason) {

    static final String COLUMNS =
            "participant_id as id, record_id, record_code, pair_code, erased_at, erased_by, reason";

    static Erasure of(ResultSet row) throws SQLException {
        return new Erasure(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("record_code"),
                row.getString("pair_code"),
                Rows.instant(row, "erased_at"),
                row.getString("erased_by"),
                ErasureReason.valueOf(row.getString("reason")));
    }
}
