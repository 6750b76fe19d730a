package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done with a plan: by whom, when and why. */
@Schema(title = "方案经过")
public record PlanEvent(
        @Schema(title = "类别") PlanEventKind kind,
        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,
        @Schema(title = "经办单位") String forOrganisation,

        @Schema(title = "一方", description = "none where somebody who receives it acted") @Nullable
        Side side,

        @Schema(title = "接收单位", description = "only of receipts and returns") @Nullable
        Receiver receiver,

        @Schema(title = "原因") @Nullable String reason,
        @Schema(title = "当时的内容版本") int version,

        @Schema(title = "内容摘要", description = "SHA-256 of what was signed or filed") @Nullable
        String digest,

        @Schema(title = "第几次报送") @Nullable Integer filing,

        @Schema(title = "再报时限", description = "of returns") @Nullable
        LocalDate answerBy) {

    static final String COLUMNS =
            "kind, noted_at, username, organisation, side, receiver, reason, version, digest, filing, answer_by";

    static PlanEvent of(ResultSet row) throws SQLException {
        return new PlanEvent(
                PlanEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                Rows.option(row, "receiver", Receiver.class),
                row.getString("reason"),
                row.getInt("version"),
                row.getString("digest"),
                row.getObject("filing", Integer.class),
                row.getObject("answer_by", LocalDate.class));
    }
}
