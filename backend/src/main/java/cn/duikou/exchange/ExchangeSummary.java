package cn.duikou.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is where on a day, and what went to and fro by pair and year; of what both sides have agreed on. */
@Schema(title = "干部人才交流汇总")
public record ExchangeSummary(
        @Schema(title = "截至日期") LocalDate onDay,
        @Schema(title = "在任情况") List<Presence> present,
        @Schema(title = "往来对照") List<Balance> balance) {

    /** So many serve at one place. */
    @Schema(name = "ExchangePresence", title = "在任情况")
    public record Presence(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "交流类别") ExchangeKind kind,
            @Schema(title = "交流方向") ExchangeDirection direction,
            @Schema(title = "接收单位") @Nullable String hostOrganisation,
            @Schema(title = "在任人数（名）") int serving,
            @Schema(title = "六十日内期满人数（名）") int endingSoon) {

        static Presence of(ResultSet row) throws SQLException {
            return new Presence(
                    row.getString("pair_code"),
                    ExchangeKind.valueOf(row.getString("kind")),
                    ExchangeDirection.valueOf(row.getString("direction")),
                    row.getString("host_organisation"),
                    row.getInt("serving"),
                    row.getInt("ending_soon"));
        }
    }

    /** Kinds are never added up, nor persons (名) and attendances (人次). */
    @Schema(name = "ExchangeBalance", title = "往来对照")
    public record Balance(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "年度") int year,
            @Schema(title = "交流类别") ExchangeKind kind,
            @Schema(title = "赴东部人数（名）") int peopleToEast,
            @Schema(title = "赴东北人数（名）") int peopleToNortheast,
            @Schema(title = "赴东部人次") int attendancesToEast,
            @Schema(title = "赴东北人次") int attendancesToNortheast) {

        static Balance of(ResultSet row) throws SQLException {
            return new Balance(
                    row.getString("pair_code"),
                    row.getInt("year"),
                    ExchangeKind.valueOf(row.getString("kind")),
                    row.getInt("people_to_east"),
                    row.getInt("people_to_northeast"),
                    row.getInt("attendances_to_east"),
                    row.getInt("attendances_to_northeast"));
        }
    }
}
