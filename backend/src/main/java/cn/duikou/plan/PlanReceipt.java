package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one body answered to a filing. */
@Schema(title = "回执")
public record PlanReceipt(
        @Schema(title = "第几次报送") int filing,
        @Schema(title = "接收单位") Receiver receiver,
        @Schema(title = "结果") ReceiptOutcome outcome,

        @Schema(title = "回执号", description = "none of a return") @Nullable
        String number,

        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,
        @Schema(title = "原因") @Nullable String reason,
        @Schema(title = "再报时限") @Nullable LocalDate answerBy) {

    static final String COLUMNS =
            "filing, receiver, outcome, receipt_number, answered_at, answered_by, reason, answer_by";

    static PlanReceipt of(ResultSet row) throws SQLException {
        return new PlanReceipt(
                row.getInt("filing"),
                Receiver.valueOf(row.getString("receiver")),
                ReceiptOutcome.valueOf(row.getString("outcome")),
                row.getString("receipt_number"),
                Rows.instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getString("reason"),
                row.getObject("answer_by", LocalDate.class));
    }
}
