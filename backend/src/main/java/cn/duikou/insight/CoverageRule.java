package cn.duikou.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a record at a stage brings a clause; of those that fit the one that brings it furthest counts. */
@Schema(title = "落实判定规则")
public record CoverageRule(
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "阶段", examples = "STARTED") String stage,

        @Schema(title = "佐证类型", description = "only for clauses that ask for it; for all where there is none") @Nullable
        String evidenceKind,

        @Schema(title = "程度") CoverageLevel level) {

    static CoverageRule of(ResultSet row) throws SQLException {
        return new CoverageRule(
                row.getString("ledger"),
                row.getString("stage"),
                row.getString("evidence_kind"),
                CoverageLevel.valueOf(row.getString("level")));
    }
}
