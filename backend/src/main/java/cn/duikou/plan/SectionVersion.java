package cn.duikou.plan;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote which version of a section, and how much. */
@Schema(title = "章节版本")
public record SectionVersion(
        @Schema(title = "章节代码") String key,
        @Schema(title = "版本") int version,
        @Schema(title = "来源") SectionOrigin origin,
        @Schema(title = "手写字数") int textLength,
        @Schema(title = "数据项数") int liveFields,
        @Schema(title = "开始撰写时间") Instant begunAt,
        @Schema(title = "撰写时间") Instant writtenAt,
        @Schema(title = "撰写人") String writtenBy,
        @Schema(title = "撰写单位") String forOrganisation,
        @Schema(title = "撰写一方") Side side) {

    static final String COLUMNS =
            "key, version, origin, text_length, live_fields, begun_at, written_at, username, organisation, side";

    static SectionVersion of(ResultSet row) throws SQLException {
        return new SectionVersion(
                row.getString("key"),
                row.getInt("version"),
                SectionOrigin.valueOf(row.getString("origin")),
                row.getInt("text_length"),
                row.getInt("live_fields"),
                Rows.instant(row, "begun_at"),
                Rows.instant(row, "written_at"),
                row.getString("username"),
                row.getString("organisation"),
                Side.valueOf(row.getString("side")));
    }

    /** What an outline begins with is not written yet. */
    boolean filled() {
        return origin != SectionOrigin.TEMPLATE && textLength + liveFields > 0;
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
