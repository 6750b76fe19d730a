package cn.duikou.agreement;

import cn.duikou.ledger.RowStanding;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(title = "协议（列表）")
public record AgreementRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "协议类别") AgreementKind kind,
        @Schema(title = "协议领域") AgreementSubject subject,
        @Schema(title = "签订日期") LocalDate signedOn,
        @Schema(title = "到期日期") @Nullable LocalDate expiresOn,
        @Schema(title = "续期方式") @Nullable Renewal renewal,
        @Schema(title = "提前终止日期") @Nullable LocalDate endedOn,
        @Schema(title = "期限状态") AgreementTerm term,

        @Schema(title = "未完成的约定事项", description = "how many are open")
        int openObligations,

        @Schema(title = "最近的未完成期限") @Nullable LocalDate nextDueOn,
        @Schema(title = "有逾期的约定事项") boolean overdue,

        @Schema(title = "形成的成果数", description = "how many records came of it")
        int outcomes,

        @Schema(title = "无成果", description = "no record came of it and no promise was kept")
        boolean fruitless) {

    /** What an agreement is depends on the day. */
    static String columns(LocalDate day) {
        String that = "'" + day + "'::date";
        return "kind, subject, signed_on, expires_on, renewal, ended_on, open_obligations, next_due_on, outcomes, fruitless,"
                + " agreement_term(expires_on, renewal, ended_on, " + that + ") as term,"
                + " coalesce(next_due_on < " + that + ", false) as overdue";
    }

    static AgreementRow of(ResultSet row) throws SQLException {
        return new AgreementRow(
                RowStanding.of(row),
                AgreementKind.valueOf(row.getString("kind")),
                AgreementSubject.valueOf(row.getString("subject")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Rows.option(row, "renewal", Renewal.class),
                row.getObject("ended_on", LocalDate.class),
                AgreementTerm.valueOf(row.getString("term")),
                row.getInt("open_obligations"),
                row.getObject("next_due_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getInt("outcomes"),
                row.getBoolean("fruitless"));
    }
}
