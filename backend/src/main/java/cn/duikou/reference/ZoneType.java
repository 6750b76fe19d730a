package cn.duikou.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of functional zone, or another carrier of cooperation that the plan names. */
@Schema(title = "功能区与载体类型")
public record ZoneType(
        @Schema(title = "代码", examples = "FREE_TRADE_ZONE") String code,
        @Schema(title = "中文名称", examples = "自由贸易试验区") String nameZh,
        @Schema(title = "英文名称") String nameEn,

        @Schema(title = "任务条款代码", description = "方案中提出该类型的条款", examples = "T4.1.a")
        String clauseCode,

        @Schema(title = "是否九类功能区", description = "T4.1.a 所列九类为 true，其他载体为 false")
        boolean functionalZone) {

    static ZoneType of(ResultSet row) throws SQLException {
        return new ZoneType(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("clause_code"),
                row.getBoolean("functional_zone"));
    }
}
