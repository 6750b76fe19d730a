package cn.duikou.order;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** More time: asked for by one person, decided by another. */
@Schema(title = "整改延期")
public record OrderExtension(
        @Schema(title = "标识") UUID id,
        @Schema(title = "新的时限") LocalDate dueOn,
        @Schema(title = "原因") String reason,
        @Schema(title = "状态") ExtensionState state,
        @Schema(title = "申请时间") Instant askedAt,
        @Schema(title = "申请人") String askedBy,
        @Schema(title = "申请单位") String forOrganisation,
        @Schema(title = "决定时间") @Nullable Instant decidedAt,

        @Schema(title = "决定人", description = "撤回的为撤回人") @Nullable
        String decidedBy,

        @Schema(title = "决定单位") @Nullable String decidedFor,
        @Schema(title = "不同意的理由") @Nullable String refusal) {

    static final String COLUMNS =
            "id, due_on, reason, state, asked_at, asked_by, organisation, decided_at, decided_by, decided_for, refusal";

    static OrderExtension of(ResultSet row) throws SQLException {
        return new OrderExtension(
                row.getObject("id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("reason"),
                ExtensionState.valueOf(row.getString("state")),
                Rows.instant(row, "asked_at"),
                row.getString("asked_by"),
                row.getString("organisation"),
                Rows.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_for"),
                row.getString("refusal"));
    }
}
