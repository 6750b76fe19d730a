package cn.duikou.order;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done with an order. */
@Schema(title = "整改经过")
public record OrderEvent(
        @Schema(title = "类别") OrderEventKind kind,
        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,
        @Schema(title = "经办单位") String forOrganisation,

        @Schema(title = "一方", description = "申请销号的才有") @Nullable
        Side side,

        @Schema(title = "说明或理由") @Nullable String reason,

        @Schema(title = "此后的时限") @Nullable LocalDate dueOn) {

    static final String COLUMNS = "kind, noted_at, username, organisation, side, reason, due_on";

    static OrderEvent of(ResultSet row) throws SQLException {
        return new OrderEvent(
                OrderEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class));
    }
}
