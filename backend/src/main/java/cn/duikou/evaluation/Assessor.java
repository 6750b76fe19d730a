package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who assesses in a round. */
@Schema(title = "评委")
public record Assessor(
        @Schema(title = "用户名") String username,
        @Schema(title = "单位") String organisation,
        @Schema(title = "指派时间") Instant assignedAt,
        @Schema(title = "指派人") String assignedBy,

        @Schema(title = "解除时间", description = "解除之后其评分不计") @Nullable
        Instant releasedAt,

        @Schema(title = "回避的对口合作关系") List<String> conflicts) {

    static final String COLUMNS = """
            username, organisation, assigned_at, assigned_by, released_at, array(select pair_code
              from evaluation_conflict as declared where declared.evaluation_id = evaluation_assessor.evaluation_id
                and declared.username = evaluation_assessor.username order by pair_code) as conflicts""";

    static Assessor of(ResultSet row) throws SQLException {
        return new Assessor(
                row.getString("username"),
                row.getString("organisation"),
                Rows.instant(row, "assigned_at"),
                row.getString("assigned_by"),
                Rows.instant(row, "released_at"),
                Rows.texts(row, "conflicts"));
    }

    boolean assesses() {
        return releasedAt == null;
    }
}
