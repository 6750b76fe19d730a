package cn.duikou.evaluation;

import cn.duikou.ledger.Difference;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A frozen record that both sides have changed since. */
@Schema(title = "快照之后的更正")
public record SinceThen(
        @Schema(title = "参评的对口合作关系") String pairCode,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录标识") UUID recordId,
        @Schema(title = "编号") String code,

        @Schema(title = "现在的名称", description = "以本用户可见的为限") @Nullable
        String title,

        @Schema(title = "记录所属的对口合作关系", description = "可为下级") String ofPair,

        @Schema(title = "计入的指标代码") List<String> measures,
        @Schema(title = "快照中的确认版本") int frozenVersion,
        @Schema(title = "现在的确认版本") int version,
        @Schema(title = "最近一次更正的时间") Instant changedAt,

        @Schema(title = "与快照中版本的差异", description = "以本用户可见的为限")
        List<Difference> differences) {

    static final String COLUMNS =
            "pair_code, ledger, record_id, code, of_pair, measures, frozen_version, version, changed_at, "
                    + revised("title", "version") + ", " + revised("facts", "frozen_version") + ", "
                    + revised("facts", "version");

    /** From the log, in which the caller may see less than in the snapshot. */
    private static String revised(String column, String version) {
        return "(select revision." + column + " from revision where revision.record_id = evaluation_since.record_id"
                + " and revision.agreed_version = evaluation_since." + version + ") as " + column + "_of_" + version;
    }

    static SinceThen of(ResultSet row, ObjectMapper json) throws SQLException {
        return new SinceThen(
                row.getString("pair_code"),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("title_of_version"),
                row.getString("of_pair"),
                Rows.texts(row, "measures"),
                row.getInt("frozen_version"),
                row.getInt("version"),
                Rows.instant(row, "changed_at"),
                differences(json, row.getString("facts_of_frozen_version"), row.getString("facts_of_version")));
    }

    private static List<Difference> differences(ObjectMapper json, @Nullable String before, @Nullable String after) {
        try {
            return before == null || after == null
                    ? List.of()
                    : Difference.between(json.readTree(before), json.readTree(after));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Agreed facts are none", e);
        }
    }
}
