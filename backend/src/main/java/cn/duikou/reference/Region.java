package cn.duikou.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An administrative division, or a development zone that the statistics bureau numbers like one. */
@Schema(title = "地区")
public record Region(
        @Schema(title = "代码", description = "GB/T 2260 六位数字代码", examples = "210100")
        String code,

        @Schema(title = "名称", examples = "沈阳市") String name,
        @Schema(title = "级别") RegionLevel level,
        @Schema(title = "上级地区代码") @Nullable String parentCode,
        @Schema(title = "启用日期") @Nullable LocalDate validFrom,
        @Schema(title = "停用日期") @Nullable LocalDate validTo,

        @Schema(title = "是否国标代码", description = "开发区等统计用代码不属于 GB/T 2260，为 false")
        boolean gb2260) {

    static Region of(ResultSet row) throws SQLException {
        return new Region(
                row.getString("code"),
                row.getString("name"),
                RegionLevel.valueOf(row.getString("level")),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("gb2260"));
    }

    boolean matches(String text) {
        return name.contains(text) || code.startsWith(text);
    }
}
