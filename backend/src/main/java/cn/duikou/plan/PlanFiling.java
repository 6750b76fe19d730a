package cn.duikou.plan;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as it was filed once: what was frozen, when, by whom, and what those who received it answered. */
@Schema(title = "报送件")
public record PlanFiling(
        @Schema(title = "方案标识") UUID planId,
        @Schema(title = "第几次报送") int number,
        @Schema(title = "名称") String title,
        @Schema(title = "数据口径日期") LocalDate figuresAsOf,
        @Schema(title = "内容版本") int contentVersion,
        @Schema(title = "报送时间") Instant filedAt,
        @Schema(title = "报送人") String filedBy,
        @Schema(title = "报送单位") String forOrganisation,

        @Schema(title = "摘要", description = "SHA-256 of the frozen document in canonical JSON (RFC 8785)")
        String digest,

        @Schema(title = "核验码") String verificationCode,

        @Schema(title = "数据说明") @Nullable String disputesReason,
        @Schema(title = "回执") List<PlanReceipt> receipts) {

    static final String COLUMNS = "plan_id, number, title, figures_as_of, content_version, filed_at, filed_by,"
            + " organisation, digest, verification_code, disputes_reason";

    static PlanFiling of(ResultSet row, List<PlanReceipt> receipts) throws SQLException {
        int number = row.getInt("number");
        return new PlanFiling(
                row.getObject("plan_id", UUID.class),
                number,
                row.getString("title"),
                row.getObject("figures_as_of", LocalDate.class),
                row.getInt("content_version"),
                Rows.instant(row, "filed_at"),
                row.getString("filed_by"),
                row.getString("organisation"),
                row.getString("digest"),
                row.getString("verification_code"),
                row.getString("disputes_reason"),
                receipts.stream().filter(receipt -> receipt.filing() == number).toList());
    }
}
