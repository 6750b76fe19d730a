package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account that has come with the role of an assessor. */
@Schema(title = "评委账号")
public record AssessorAccount(
        @Schema(title = "用户名", examples = "assessor") String username,
        @Schema(title = "单位", examples = "assessors") String organisation,
        @Schema(title = "首次以评委身份登录的时间") Instant knownSince) {

    static final String COLUMNS = "username, organisation, known_since";

    static AssessorAccount of(ResultSet row) throws SQLException {
        return new AssessorAccount(
                row.getString("username"), row.getString("organisation"), Rows.instant(row, "known_since"));
    }
}
