package cn.duikou.duty;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that became of a duty: by whom, when and why. */
@Schema(title = "报送经过")
public record DutyEvent(
        @Schema(title = "类别") DutyEventKind kind,
        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,
        @Schema(title = "经办单位") String forOrganisation,

        @Schema(title = "一方", description = "only of declarations") @Nullable
        Side side,

        @Schema(title = "原因") @Nullable String reason,

        @Schema(title = "此后的时限", description = "of extensions and returns") @Nullable
        LocalDate dueOn,

        @Schema(title = "文件标识") @Nullable UUID documentId,
        @Schema(title = "纸质报送的收文编号") @Nullable String paperNumber,
        @Schema(title = "纸质报送的收到日期") @Nullable LocalDate paperReceivedOn,

        @Schema(title = "当时已逾期", description = "the grace was over")
        boolean wasLate,

        @Schema(title = "当时在宽限之内") boolean inGrace) {

    static final String COLUMNS =
            "kind, noted_at, username, organisation, side, reason, due_on, document, paper_number,"
                    + " paper_received_on, was_late, in_grace";

    static DutyEvent of(ResultSet row) throws SQLException {
        return new DutyEvent(
                DutyEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                row.getString("reason"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("document", UUID.class),
                row.getString("paper_number"),
                row.getObject("paper_received_on", LocalDate.class),
                row.getBoolean("was_late"),
                row.getBoolean("in_grace"));
    }
}
