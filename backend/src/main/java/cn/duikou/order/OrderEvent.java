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

        @Schema(title = "经办单位", description = "早先决定的延期没有") @Nullable
        String forOrganisation,

        @Schema(title = "一方", description = "双方办理的才有") @Nullable
        Side side,

        @Schema(title = "问题号", description = "针对某个问题的才有") @Nullable
        Integer finding,

        @Schema(title = "完成百分比", description = "填报进展的才有") @Nullable
        Integer percent,

        @Schema(title = "措施、说明或理由") @Nullable String reason,

        @Schema(title = "时限", description = "措施的、申请的，或此后的") @Nullable
        LocalDate dueOn) {

    static final String COLUMNS = "kind, noted_at, username, organisation, side, reason, due_on";

    static OrderEvent of(ResultSet row) throws SQLException {
        return new OrderEvent(
                OrderEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                null,
                null,
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class));
    }
}
