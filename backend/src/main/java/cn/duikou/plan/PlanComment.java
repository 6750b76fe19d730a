package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said of a plan, by whom, and whether it is settled. */
@Schema(title = "意见")
public record PlanComment(
        @Schema(title = "标识") UUID id,
        @Schema(title = "章节代码") @Nullable String sectionKey,
        @Schema(title = "意见") String text,
        @Schema(title = "提出时间") Instant at,
        @Schema(title = "提出人") String by,
        @Schema(title = "提出单位") String forOrganisation,

        @Schema(title = "一方", description = "of comments of the sides") @Nullable
        Side side,

        @Schema(title = "接收单位", description = "of comments of those who receive it") @Nullable
        Receiver receiver,

        @Schema(title = "对第几次报送") @Nullable Integer filing,
        @Schema(title = "了结时间") @Nullable Instant resolvedAt,
        @Schema(title = "了结人") @Nullable String resolvedBy) {

    static final String COLUMNS = "id, section_key, text, written_at, username, organisation, side, receiver, filing,"
            + " (select resolved_at from plan_comment_resolution where comment_id = id) as resolved_at,"
            + " (select username from plan_comment_resolution as settled where comment_id = id) as resolved_by";

    static PlanComment of(ResultSet row) throws SQLException {
        return new PlanComment(
                row.getObject("id", UUID.class),
                row.getString("section_key"),
                row.getString("text"),
                Rows.instant(row, "written_at"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                Rows.option(row, "receiver", Receiver.class),
                row.getObject("filing", Integer.class),
                Rows.instant(row, "resolved_at"),
                row.getString("resolved_by"));
    }
}
