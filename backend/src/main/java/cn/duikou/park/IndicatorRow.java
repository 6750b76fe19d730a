package cn.duikou.park;

import cn.duikou.ledger.RecordState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a park has reached in a year, with how many tenants more there were than the last time that it was told. */
@Schema(title = "年度指标（列表）")
public record IndicatorRow(
        @Schema(title = "标识") UUID id,
        @Schema(title = "园区") UUID parkId,
        @Schema(title = "园区编号") String parkCode,
        @Schema(title = "园区名称") String parkName,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "园区记录的状态") RecordState parkState,
        @Schema(title = "年度") int year,
        @Schema(title = "年末日") LocalDate yearEnd,
        @Schema(title = "入驻企业（家）") @Nullable Integer tenants,

        @Schema(
                title = "入驻企业净增（家）",
                description = "since the last year that told it; the first one brings all until then")
        @Nullable
        Integer tenantsMore,

        @Schema(title = "产值（万元）") @Nullable BigDecimal outputWan,
        @Schema(title = "税收（万元）") @Nullable BigDecimal taxWan,
        @Schema(title = "固定资产投资（万元）") @Nullable BigDecimal investmentWan,
        @Schema(title = "就业（人）") @Nullable Integer jobs) {

    static final String COLUMNS =
            "record_id, code, name, pair_code, state, year, year_end, reported_tenants, tenants_more,"
                    + " (indicators ->> 'outputWan')::numeric as output, (indicators ->> 'taxWan')::numeric as tax,"
                    + " (indicators ->> 'investmentWan')::numeric as investment, (indicators ->> 'jobs')::int as jobs";

    static IndicatorRow of(ResultSet row) throws SQLException {
        return new IndicatorRow(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                RecordState.valueOf(row.getString("state")),
                row.getInt("year"),
                row.getObject("year_end", LocalDate.class),
                row.getObject("reported_tenants", Integer.class),
                row.getObject("tenants_more", Integer.class),
                row.getBigDecimal("output"),
                row.getBigDecimal("tax"),
                row.getBigDecimal("investment"),
                row.getObject("jobs", Integer.class));
    }
}
