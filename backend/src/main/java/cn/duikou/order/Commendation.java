package cn.duikou.order;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commendation: of which pairs, and for what. */
@Schema(title = "通报表扬")
public record Commendation(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号", examples = "TB-2026-000001") String code,
        @Schema(title = "所依据的评估") UUID evaluationId,
        @Schema(title = "对口合作关系") List<String> pairCodes,
        @Schema(title = "评估年度") int year,
        @Schema(title = "标题") String title,
        @Schema(title = "正文") String text,
        @Schema(title = "状态") CommendationState state,
        @Schema(title = "版本") int version,

        @Schema(title = "发文字号", description = "印发之后才有") @Nullable
        String number,

        @Schema(title = "印发日期") @Nullable LocalDate issuedOn,
        @Schema(title = "创建时间") Instant createdAt,
        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "更新人") String updatedBy,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<CommendationAction> actions) {

    static final String COLUMNS = "id, code, evaluation_id, pair_codes, year, title, text, state, version, number,"
            + " issued_on, created_at, updated_at, updated_by";

    /** @param coordinates whether the caller may do with a draft what he likes */
    static Commendation of(ResultSet row, boolean coordinates) throws SQLException {
        CommendationState state = CommendationState.valueOf(row.getString("state"));
        return new Commendation(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("evaluation_id", UUID.class),
                Rows.texts(row, "pair_codes"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("text"),
                state,
                row.getInt("version"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getString("updated_by"),
                coordinates && state == CommendationState.DRAFT ? List.of(CommendationAction.values()) : List.of());
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
