package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody gave an item, as it counts now. */
@Schema(title = "已给的评分")
public record ScoreInput(
        @Schema(title = "类别") InputKind kind,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "项目代码") String item,

        @Schema(title = "分数（分）", description = "撤回的没有") @Nullable
        BigDecimal points,

        @Schema(title = "说明或理由") @Nullable String remark,
        @Schema(title = "评分人") String by,
        @Schema(title = "评分单位") String forOrganisation,

        @Schema(title = "一方", description = "只有自评有") @Nullable
        Side side,

        @Schema(title = "时间") Instant at,

        @Schema(title = "版本", description = "再次给分时 If-Match 所用")
        long version) {

    static final String COLUMNS =
            "kind, pair_code, item, points, remark, username, organisation, side, noted_at, number";

    static ScoreInput of(ResultSet row) throws SQLException {
        return new ScoreInput(
                InputKind.valueOf(row.getString("kind")),
                row.getString("pair_code"),
                row.getString("item"),
                row.getBigDecimal("points"),
                row.getString("remark"),
                row.getString("username"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                Rows.instant(row, "noted_at"),
                row.getLong("number"));
    }

    /** Of what has not been given yet, too. */
    static String tag(@Nullable ScoreInput given) {
        return "\"" + (given == null ? 0 : given.version) + "\"";
    }

    Where where() {
        return new Where(pairCode, item);
    }
}
