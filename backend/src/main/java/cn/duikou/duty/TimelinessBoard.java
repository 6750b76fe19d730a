package cn.duikou.duty;

import cn.duikou.duty.AskedDuties.Question;
import cn.duikou.duty.Timeliness.Counts;
import cn.duikou.duty.Timeliness.OfPair;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Counts how punctually pairs have filed, as it was on the due days. */
@ApplicationScoped
class TimelinessBoard {

    /**
     * Due is what is past its due day, and what was late once even where a later day was granted afterwards. A waiver takes
     * a duty out only where it was given by the due day.
     */
    private static final String COUNTS = """
            select pair_code, year,
              count(*) filter (where due and filed and not was_late and not in_grace) as on_time,
              count(*) filter (where due and filed and not was_late and in_grace) as in_grace,
              count(*) filter (where due and filed and was_late) as late,
              count(*) filter (where due and not filed) as missing,
              count(*) filter (where waived) as waived
            from (
              select *, not waived and (was_late or due_on < day) as due
              from (
                select pair_code, year, due_on, was_late, in_grace, day,
                  state in ('FILED', 'FILED_LATE', 'NOTHING_TO_REPORT') as filed,
                  state = 'WAIVED' and not was_late
                    and (waived_at at time zone 'Asia/Shanghai')::date <= due_on as waived
                from %s cross join (select date '%s') as asked (day)""";

    private static final String GROUPED = """
            ) as told) as owed
            group by pair_code, year having count(*) filter (where due or waived) > 0
            order by year desc, (select position from pair where code = pair_code)""";

    private final AgroalDataSource database;
    private final AskedDuties asking;

    TimelinessBoard(AgroalDataSource database, AskedDuties asking) {
        this.database = database;
        this.asking = asking;
    }

    Timeliness of(DutyParameters asked) {
        Given given = new Given();
        Question question = asking.of(given, asked);
        given.refuseIfWrong();
        Conditions.Query query =
                question.conditions().select(COUNTS.formatted(question.table(), question.day()), GROUPED);
        try (Connection connection = database.getConnection()) {
            List<OfPair> pairs = Rows.all(connection, query, TimelinessBoard::counted);
            Counts total = Counts.sum(pairs.stream().map(OfPair::counts).toList());
            return new Timeliness(question.day(), pairs, total);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OfPair counted(ResultSet row) throws SQLException {
        Counts counts = Counts.of(
                row.getInt("on_time"),
                row.getInt("in_grace"),
                row.getInt("late"),
                row.getInt("missing"),
                row.getInt("waived"));
        return new OfPair(row.getString("pair_code"), row.getInt("year"), counts);
    }
}
