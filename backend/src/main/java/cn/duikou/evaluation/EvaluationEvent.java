package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done in a round: by whom, when and about whom or what. */
@Schema(title = "评估经过")
public record EvaluationEvent(
        @Schema(title = "类别") EvaluationEventKind kind,
        @Schema(title = "时间") Instant at,
        @Schema(title = "经办人") String by,

        @Schema(title = "经办单位", description = "较早的异议答复与更正决定没有") @Nullable
        String forOrganisation,

        @Schema(title = "涉及的评委或对口合作关系") @Nullable String about,

        @Schema(title = "项目代码", description = "异议与更正的才有") @Nullable
        String item,

        @Schema(title = "异议答复结论") @Nullable ObjectionOutcome outcome,

        @Schema(title = "改为（分）") @Nullable BigDecimal points,

        @Schema(title = "摘要", description = "SHA-256：启动的为事实快照，决定与更正的为评分结果") @Nullable
        String digest) {

    static final String COLUMNS = "kind, noted_at, username, organisation, about, digest";

    /** For which body it was done, and about what of which pair. */
    record About(
            @Nullable String forOrganisation,
            String pairCode,
            @Nullable String item,
            @Nullable ObjectionOutcome outcome,
            @Nullable BigDecimal points) {}

    static EvaluationEvent of(EvaluationEventKind kind, Instant at, String by, About what) {
        return new EvaluationEvent(
                kind,
                at,
                by,
                what.forOrganisation(),
                what.pairCode(),
                what.item(),
                what.outcome(),
                what.points(),
                null);
    }

    static EvaluationEvent of(ResultSet row) throws SQLException {
        return new EvaluationEvent(
                EvaluationEventKind.valueOf(row.getString("kind")),
                Rows.instant(row, "noted_at"),
                row.getString("username"),
                row.getString("organisation"),
                row.getString("about"),
                null,
                null,
                null,
                row.getString("digest"));
    }
}
