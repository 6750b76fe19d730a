package cn.duikou.insight;

import cn.duikou.ledger.RecordState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a cell of the matrix says what it says: each record that counts, and how far it brings which clause. */
@Schema(title = "落实依据")
public record CoverageEvidence(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "条款") String clauseCode,
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "程度") CoverageLevel level,
        @Schema(title = "依据") List<Item> items) {

    /** A record and the clause that it serves; a record that serves several below the one asked for comes with each. */
    @Schema(name = "CoverageItem", title = "落实依据记录")
    public record Item(
            @Schema(title = "台账", examples = "projects") String ledger,
            @Schema(title = "标识") UUID id,
            @Schema(title = "编号") String code,
            @Schema(title = "名称") String name,
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "状态") RecordState state,
            @Schema(title = "单方事项") boolean oneSided,
            @Schema(title = "条款") String clauseCode,

            @Schema(title = "所处阶段", description = "as the rules of coverage name it", examples = "STARTED")
            String stage,

            @Schema(title = "达到日期") @Nullable LocalDate reachedOn,
            @Schema(title = "程度") CoverageLevel level) {

        static Item of(ResultSet row) throws SQLException {
            return new Item(
                    row.getString("ledger"),
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("pair_code"),
                    RecordState.valueOf(row.getString("state")),
                    row.getBoolean("one_sided"),
                    row.getString("clause_code"),
                    row.getString("stage"),
                    row.getObject("reached_on", LocalDate.class),
                    CoverageLevel.valueOf(row.getString("attained")));
        }
    }
}
