package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a score sheet in a list. */
@Schema(title = "评分表（列表）")
public record ScoreSheetHead(
        @Schema(title = "评分表代码", examples = "NATIONAL") String code,

        @Schema(title = "版本") int version,
        @Schema(title = "状态") SheetState state,
        @Schema(title = "用途") SheetPurpose purpose,
        @Schema(title = "名称") String titleZh,
        @Schema(title = "名称（英文）") @Nullable String titleEn,

        @Schema(title = "更新人", description = "product 为随产品提供")
        String updatedBy,

        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "发布时间") @Nullable Instant publishedAt) {

    static final String COLUMNS = """
            code, version, state, purpose, document ->> 'titleZh' as title_zh, document ->> 'titleEn' as title_en,
            updated_by, updated_at, published_at""";

    static ScoreSheetHead of(ResultSet row) throws SQLException {
        return new ScoreSheetHead(
                row.getString("code"),
                row.getInt("version"),
                SheetState.valueOf(row.getString("state")),
                SheetPurpose.valueOf(row.getString("purpose")),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("updated_by"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "published_at"));
    }
}
