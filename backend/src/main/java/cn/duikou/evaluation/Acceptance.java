package cn.duikou.evaluation;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a side objects to nothing more of what it was told. */
@Schema(title = "无异议确认")
public record Acceptance(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "确认的一方") Side side,
        @Schema(title = "确认时间") Instant acceptedAt,
        @Schema(title = "确认人") String acceptedBy,
        @Schema(title = "确认单位") String forOrganisation) {

    static final String COLUMNS = "pair_code, side, accepted_at, accepted_by, organisation";

    static Acceptance of(ResultSet row) throws SQLException {
        return new Acceptance(
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                Rows.instant(row, "accepted_at"),
                row.getString("accepted_by"),
                row.getString("organisation"));
    }
}
