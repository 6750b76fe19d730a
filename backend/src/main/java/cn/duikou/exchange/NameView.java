package cn.duikou.exchange;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody saw names, or tried one: who, when, and of which record; not the names. */
@Schema(title = "姓名查看记录")
public record NameView(
        @Schema(title = "标识") UUID id,
        @Schema(title = "事由") Kind kind,
        @Schema(title = "查看时间") Instant viewedAt,
        @Schema(title = "查看人") String username,
        @Schema(title = "单位") String organisation,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "记录编号") String recordCode,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "所见人数（名）") int people) {

    /** Whether names were shown, or a text was refused because a name stood in it. */
    @Schema(name = "NameViewKind", title = "事由")
    public enum Kind {
        SEEN,
        REFUSED
    }

    static final String COLUMNS =
            "id, kind, viewed_at, username, organisation, record_id, record_code, pair_code, cardinality(participants) as people";

    static NameView of(ResultSet row) throws SQLException {
        return new NameView(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Rows.instant(row, "viewed_at"),
                row.getString("username"),
                row.getString("organisation"),
                row.getObject("record_id", UUID.class),
                row.getString("record_code"),
                row.getString("pair_code"),
                row.getInt("people"));
    }
}
