package cn.duikou.reference;

import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The population or the product of a region in a year, with its source, as it was loaded. */
@Schema(title = "参考数据")
public record ReferenceFigure(
        @Schema(title = "类别") ReferenceFigureKind kind,
        @Schema(title = "地区代码", examples = "210000") String regionCode,
        @Schema(title = "年度", examples = "2024") int year,

        @Schema(title = "数值", description = "POPULATION 为万人，GDP 为亿元；没有即已撤回", examples = "1000.5") @Nullable
        BigDecimal value,

        @Schema(title = "来源", description = "如统计公报的名称与网址") String source,

        @Schema(title = "导入时间") Instant loadedAt) {

    static ReferenceFigure of(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new ReferenceFigure(
                ReferenceFigureKind.valueOf(row.getString("kind")),
                row.getString("region_code"),
                row.getInt("year"),
                value == null
                        ? null
                        : value.setScale(Math.max(0, value.stripTrailingZeros().scale())),
                row.getString("source"),
                Rows.instant(row, "loaded_at"));
    }
}
