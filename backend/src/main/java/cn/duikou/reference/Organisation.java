package cn.duikou.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body that has users; a local one acts for a region. */
@Schema(title = "单位")
public record Organisation(
        @Schema(title = "代码", examples = "liaoning") String code,
        @Schema(title = "类别") OrganisationKind kind,
        @Schema(title = "中文名称") String nameZh,
        @Schema(title = "英文名称") String nameEn,

        @Schema(title = "所代表地区代码", description = "仅地方单位有", examples = "210000") @Nullable
        String regionCode,

        @Schema(title = "在用", description = "停用单位的用户不能办理任何事项")
        boolean active,

        @Schema(title = "版本") int version) {

    /** The entity tag of this version. */
    public String tag() {
        return "\"" + version + "\"";
    }

    static Organisation of(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("code"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("region_code"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
