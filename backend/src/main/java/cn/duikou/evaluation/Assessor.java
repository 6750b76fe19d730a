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

        @Schema(title = "申报的回避") List<DeclaredConflict> conflicts) {

    static final String COLUMNS = """
            username, organisation, assigned_at, assigned_by, released_at, array(select concat_ws(' ', pair_code,
                to_char(declared_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), reason)
              from evaluation_conflict as declared where declared.evaluation_id = evaluation_assessor.evaluation_id
                and declared.username = evaluation_assessor.username order by pair_code) as conflicts""";

    static Assessor of(ResultSet row) throws SQLException {
        return new Assessor(
                row.getString("username"),
                row.getString("organisation"),
                Rows.instant(row, "assigned_at"),
                row.getString("assigned_by"),
                Rows.instant(row, "released_at"),
                Rows.texts(row, "conflicts").stream().map(DeclaredConflict::of).toList());
    }

    boolean isRecusedFrom(String pairCode) {
        return conflicts.stream().anyMatch(declared -> declared.pairCode().equals(pairCode));
    }

    boolean assesses() {
        return releasedAt == null;
    }
}
