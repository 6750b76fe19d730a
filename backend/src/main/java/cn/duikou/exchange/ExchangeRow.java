package cn.duikou.exchange;

import cn.duikou.ledger.RowStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A batch in a list: numbers only. Persons (名) and attendances (人次) are two things. */
@Schema(title = "干部人才交流（列表）")
public record ExchangeRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "交流类别") ExchangeKind kind,
        @Schema(title = "交流方向") ExchangeDirection direction,
        @Schema(title = "年度") int year,
        @Schema(title = "批次") @Nullable Integer batchNumber,
        @Schema(title = "开始日期") @Nullable LocalDate startsOn,
        @Schema(title = "结束日期") @Nullable LocalDate endsOn,
        @Schema(title = "接收单位") @Nullable String hostOrganisation,
        @Schema(title = "计划人数（名）") int plannedPeople,
        @Schema(title = "人数（名）") int people,
        @Schema(title = "培训期数") int sessions,
        @Schema(title = "参训人次") int attendances,

        @Schema(title = "在任人数（名）", description = "as of the day that is asked for")
        int serving,

        @Schema(title = "六十日内期满人数（名）") int endingSoon) {

    /** Who serves depends on the day. */
    static String columns(LocalDate day) {
        return "kind, direction, year, batch_number, starts_on, ends_on, host_organisation, planned_people, people, sessions,"
                + " attendances, people_serving(facts, '" + day + "'::date) as serving, terms_ending(facts, '" + day
                + "'::date, "
                + ParticipantTerm.SOON + ") as ending_soon";
    }

    static ExchangeRow of(ResultSet row) throws SQLException {
        return new ExchangeRow(
                RowStanding.of(row),
                ExchangeKind.valueOf(row.getString("kind")),
                ExchangeDirection.valueOf(row.getString("direction")),
                row.getInt("year"),
                row.getObject("batch_number", Integer.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("host_organisation"),
                row.getInt("planned_people"),
                row.getInt("people"),
                row.getInt("sessions"),
                row.getInt("attendances"),
                row.getInt("serving"),
                row.getInt("ending_soon"));
    }
}
