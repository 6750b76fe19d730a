package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done in a round: by whom, when and about whom. */
@Schema(title = "评估经过")
public record EvaluationEvent(
        @Schema(title = "类别") EvaluationEventKind kind,
        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,
        @Schema(title = "经办单位") String forOrganisation,

        @Schema(title = "涉及的评委或对口合作关系") @Nullable String about,

        @Schema(title = "摘要", description = "SHA-256：启动的为事实快照，决定与更正的为评分结果") @Nullable
        String digest) {

    static final String COLUMNS = "kind, noted_at, username, organisation, about, digest";

    static EvaluationEvent of(ResultSet row) throws SQLException {
        return new EvaluationEvent(
                EvaluationEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                row.getString("about"),
                row.getString("digest"));
    }
}
