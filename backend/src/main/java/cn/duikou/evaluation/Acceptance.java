package cn.duikou.evaluation;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a side objects to nothing more of what it was told; where its points were changed since, it has lapsed. */
@Schema(title = "无异议确认")
public record Acceptance(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "确认的一方") Side side,
        @Schema(title = "确认时间") Instant acceptedAt,
        @Schema(title = "确认人") String acceptedBy,
        @Schema(title = "确认单位") String forOrganisation,

        @Schema(title = "已失效", description = "此后本对的得分有更正，须另行确认")
        boolean lapsed) {

    static final String COLUMNS = "pair_code, side, accepted_at, accepted_by, organisation,"
            + " after_changes < changes_told(evaluation_id, pair_code) as lapsed";

    static Acceptance of(ResultSet row) throws SQLException {
        return new Acceptance(
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                Rows.instant(row, "accepted_at"),
                row.getString("accepted_by"),
                row.getString("organisation"),
                row.getBoolean("lapsed"));
    }

    /** Whether that side objects to nothing of what it knows now. */
    boolean holdsFor(String pair, Side of) {
        return !lapsed && pairCode.equals(pair) && side == of;
    }
}
