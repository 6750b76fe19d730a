package cn.duikou.notice;

import cn.duikou.duty.Receiver;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that has reached the caller. */
@Schema(title = "消息")
public record InboxItem(
        @Schema(title = "标识") UUID id,
        @Schema(title = "类别") InboxKind kind,
        @Schema(title = "时间") Instant at,

        @Schema(title = "未读") boolean unread,

        @Schema(title = "资源", description = "duties、plans、evaluations、orders 或 commendations", examples = "plans")
        String resource,

        @Schema(title = "资源标识", description = "报送义务为编号，其余为标识", examples = "ANNUAL_SUMMARY.JL-ZJ.2025")
        String resourceId,

        @Schema(title = "标题") String title,
        @Schema(title = "对口合作关系") String pairCode,

        @Schema(title = "一方", description = "of what a side did") @Nullable
        Side side,

        @Schema(title = "接收单位", description = "of what those who receive a plan did") @Nullable
        Receiver receiver,

        @Schema(title = "经办人", description = "none of due days") @Nullable
        String by,

        @Schema(title = "原因或意见") @Nullable String reason,

        @Schema(title = "时限", description = "of the duty, or of the answer to a return") @Nullable
        LocalDate dueOn,

        @JsonIgnore boolean met) {

    static final String COLUMNS =
            "id, kind, at, unread, resource, resource_id, title, title_en, pair_code, side, receiver,"
                    + " username, reason, due_on, met";

    static InboxItem of(ResultSet row, NoticeLanguage language) throws SQLException {
        return new InboxItem(
                row.getObject("id", UUID.class),
                InboxKind.valueOf(row.getString("kind")),
                Rows.instant(row, "at"),
                row.getBoolean("unread"),
                row.getString("resource"),
                row.getString("resource_id"),
                row.getString(language.titleColumn()),
                row.getString("pair_code"),
                Rows.option(row, "side", Side.class),
                Rows.option(row, "receiver", Receiver.class),
                row.getString("username"),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("met"));
    }
}
