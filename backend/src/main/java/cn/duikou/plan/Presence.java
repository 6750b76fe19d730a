package cn.duikou.plan;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import cn.duikou.web.PlainText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody else has the plan open just now. */
@Schema(title = "在场")
public record Presence(
        @Schema(title = "用户名") String username,
        @Schema(title = "姓名") String name,
        @Schema(title = "一方") Side side,

        @Schema(title = "所在章节", description = "none while the cursor is in no section") @Nullable
        String section,

        @Schema(title = "最近一次") Instant seenAt) {

    static final String COLUMNS = "username, name, side, section, seen_at";

    static Presence of(ResultSet row) throws SQLException {
        return new Presence(
                row.getString("username"),
                row.getString("name"),
                Side.valueOf(row.getString("side")),
                row.getString("section"),
                Rows.instant(row, "seen_at"));
    }

    /** Where whoever tells of himself is. */
    @Schema(name = "PresenceTold", title = "在场（上报）")
    public record Told(
            @Schema(title = "所在章节", examples = "goals") @PlainText(max = 40) @Nullable
            String section) {}
}
