package cn.duikou.park;

import cn.duikou.ledger.RowStanding;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A park in a list. */
@Schema(title = "园区（列表）")
public record ParkRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "园区类别") ParkKind kind,
        @Schema(title = "园区级别") @Nullable ParkLevel level,
        @Schema(title = "所在地区") String hostRegionCode,
        @Schema(title = "所在功能区") @Nullable String hostZone,
        @Schema(title = "合作方地区") @Nullable String partnerRegionCode,
        @Schema(title = "合作方功能区") @Nullable String partnerZone,
        @Schema(title = "设立日期") @Nullable LocalDate establishedOn,
        @Schema(title = "规划面积（平方公里）") @Nullable BigDecimal plannedAreaKm2,
        @Schema(title = "建成面积（平方公里）") @Nullable BigDecimal builtAreaKm2,

        @Schema(title = "入驻企业数", description = "without those that left")
        int tenants,

        @Schema(title = "最近产值年度") @Nullable Integer outputYear,
        @Schema(title = "最近年度产值（万元）") @Nullable BigDecimal outputWan,

        @Schema(title = "最近的应结算日期", description = "of what is not settled yet, also to come") @Nullable
        LocalDate nextSettlementOn,

        @Schema(title = "有逾期未结算的年度") boolean settlementOverdue) {

    /** Whether something is overdue depends on the day. */
    static String columns(LocalDate day) {
        return "kind, level, host_region_code, host_zone, partner_region_code, partner_zone, established_on, planned_area_km2,"
                + " built_area_km2, tenants, output_year, output_wan, next_settlement_on,"
                + " coalesce(next_settlement_on < '" + day + "'::date, false) as settlement_overdue";
    }

    static ParkRow of(ResultSet row) throws SQLException {
        return new ParkRow(
                RowStanding.of(row),
                ParkKind.valueOf(row.getString("kind")),
                Rows.option(row, "level", ParkLevel.class),
                row.getString("host_region_code"),
                row.getString("host_zone"),
                row.getString("partner_region_code"),
                row.getString("partner_zone"),
                row.getObject("established_on", LocalDate.class),
                row.getBigDecimal("planned_area_km2"),
                row.getBigDecimal("built_area_km2"),
                row.getInt("tenants"),
                row.getObject("output_year", Integer.class),
                row.getBigDecimal("output_wan"),
                row.getObject("next_settlement_on", LocalDate.class),
                row.getBoolean("settlement_overdue"));
    }
}
