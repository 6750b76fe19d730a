package cn.duikou.notice;

import cn.duikou.ledger.RevisionAction;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreed change of a ledger record. */
@Schema(title = "已确认的变动")
public record Change(
        @Schema(title = "修订") UUID revisionId,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "标题") String title,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "事项") RevisionAction action,
        @Schema(title = "已确认版本") int agreedVersion,
        @Schema(title = "确认时间") Instant agreedAt,
        @Schema(title = "摘要") String digest) {

    static final String COLUMNS = "id, ledger, record_id, title, pair_code, action, agreed_version, decided_at, digest";

    static Change of(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("title"),
                row.getString("pair_code"),
                RevisionAction.valueOf(row.getString("action")),
                row.getInt("agreed_version"),
                Rows.instant(row, "decided_at"),
                row.getString("digest"));
    }
}
