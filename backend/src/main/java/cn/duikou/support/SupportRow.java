package cn.duikou.support;

import cn.duikou.ledger.RowStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A support in a list. Quantities are in its own unit. */
@Schema(title = "支持政策（列表）")
public record SupportRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "支持类别") SupportKind kind,
        @Schema(title = "计量单位") SupportUnit unit,
        @Schema(title = "支持单位") String grantor,
        @Schema(title = "支持对象") String recipient,
        @Schema(title = "支持对象的记录") @Nullable String recipientCode,
        @Schema(title = "核定") BigDecimal granted,
        @Schema(title = "拨付") BigDecimal paid,
        @Schema(title = "使用") BigDecimal used,
        @Schema(title = "首次核定日期") @Nullable LocalDate grantedOn,
        @Schema(title = "有效期止") @Nullable LocalDate validUntil) {

    static final String COLUMNS =
            "kind, unit, grantor, recipient, recipient_code, granted, paid, used, granted_on, valid_until";

    static SupportRow of(ResultSet row) throws SQLException {
        return new SupportRow(
                RowStanding.of(row),
                SupportKind.valueOf(row.getString("kind")),
                SupportUnit.valueOf(row.getString("unit")),
                row.getString("grantor"),
                row.getString("recipient"),
                row.getString("recipient_code"),
                row.getBigDecimal("granted"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("used"),
                row.getObject("granted_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
