package cn.duikou.zone;

import cn.duikou.ledger.RowStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A zone link in a list. */
@Schema(title = "功能区对接（列表）")
public record ZoneLinkRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "东北功能区") String northeastZoneName,
        @Schema(title = "东北功能区类型") String northeastZoneType,
        @Schema(title = "东部功能区") String eastZoneName,
        @Schema(title = "东部功能区类型") String eastZoneType,
        @Schema(title = "对接级别") ZoneLevel level,
        @Schema(title = "开始日期") LocalDate since,
        @Schema(title = "截止日期") @Nullable LocalDate until,

        @Schema(title = "仍在对接", description = "on the day that is asked for")
        boolean current,

        @Schema(title = "复制推广记录数", description = "how many replications it names")
        int experienceRecords,

        @Schema(title = "形成的记录数", description = "how many records came of it")
        int outcomes,

        @Schema(title = "无成果", description = "no result is told and no record came of it")
        boolean fruitless) {

    /** Whether a link runs depends on the day. */
    static String columns(LocalDate day) {
        return "northeast_zone_name, northeast_zone_type, east_zone_name, east_zone_type, level, since, until,"
                + " coalesce(until >= '" + day + "'::date, true) as current, experience_records, outcomes, fruitless";
    }

    static ZoneLinkRow of(ResultSet row) throws SQLException {
        return new ZoneLinkRow(
                RowStanding.of(row),
                row.getString("northeast_zone_name"),
                row.getString("northeast_zone_type"),
                row.getString("east_zone_name"),
                row.getString("east_zone_type"),
                ZoneLevel.valueOf(row.getString("level")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("current"),
                row.getInt("experience_records"),
                row.getInt("outcomes"),
                row.getBoolean("fruitless"));
    }
}
