package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A snapshot and its place in the chain of all snapshots. */
@Schema(title = "事实快照（概况）")
public record SnapshotHead(
        @Schema(title = "评估标识") UUID evaluationId,
        @Schema(title = "在全部快照中的序号") int number,
        @Schema(title = "固定时间") Instant takenAt,
        @Schema(title = "固定人") String takenBy,
        @Schema(title = "口径日期") LocalDate figuresAsOf,

        @Schema(title = "前一快照的摘要") @Nullable String previousDigest,

        @Schema(title = "摘要", description = "SHA-256 (RFC 8785)，覆盖全部事实、数据与记录摘要，并与前一快照相连")
        String digest) {

    static final String COLUMNS = "evaluation_id, number, taken_at, taken_by, figures_as_of, previous_digest, digest";

    static SnapshotHead of(ResultSet row) throws SQLException {
        return new SnapshotHead(
                row.getObject("evaluation_id", UUID.class),
                row.getInt("number"),
                Rows.instant(row, "taken_at"),
                row.getString("taken_by"),
                row.getObject("figures_as_of", LocalDate.class),
                row.getString("previous_digest"),
                row.getString("digest"));
    }

    SnapshotHead sealed(String seal) {
        return new SnapshotHead(evaluationId, number, takenAt, takenBy, figuresAsOf, previousDigest, seal);
    }
}
