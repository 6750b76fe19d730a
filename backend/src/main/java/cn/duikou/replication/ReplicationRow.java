package cn.duikou.replication;

import cn.duikou.ledger.RowStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A replication in a list. */
@Schema(title = "经验复制推广（列表）")
public record ReplicationRow(
        @JsonUnwrapped RowStanding standing,

        @Schema(title = "经验代码", description = "the same for all adoptions of one practice", examples = "P-3F9A0C21B7D4")
        String practiceCode,

        @Schema(title = "经验名称") String practiceTitle,
        @Schema(title = "来源单位") String practiceBody,
        @Schema(title = "来源地区", description = "GB/T 2260") String practiceRegionCode,
        @Schema(title = "采用单位") String adopterName,
        @Schema(title = "采用地区", description = "GB/T 2260") String adopterRegionCode,
        @Schema(title = "采用方式") AdoptionManner manner,
        @Schema(title = "推广阶段") ReplicationStage stage,

        @Schema(title = "采用日期", description = "of the pilot, or else of the roll-out") @Nullable
        LocalDate adoptedOn,

        @Schema(title = "成效") EffectSeen effect) {

    static final String COLUMNS = "practice_code, practice_title, practice_body, practice_region_code, adopter_name,"
            + " adopter_region_code, manner, stage, adopted_on, effect";

    static ReplicationRow of(ResultSet row) throws SQLException {
        return new ReplicationRow(
                RowStanding.of(row),
                row.getString("practice_code"),
                row.getString("practice_title"),
                row.getString("practice_body"),
                row.getString("practice_region_code"),
                row.getString("adopter_name"),
                row.getString("adopter_region_code"),
                AdoptionManner.valueOf(row.getString("manner")),
                ReplicationStage.valueOf(row.getString("stage")),
                row.getObject("adopted_on", LocalDate.class),
                EffectSeen.valueOf(row.getString("effect")));
    }
}
