package cn.duikou.insight;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.Briefing.Counts;
import cn.duikou.insight.Briefing.Dispute;
import cn.duikou.insight.Briefing.FigureSince;
import cn.duikou.insight.Briefing.LastMeeting;
import cn.duikou.insight.Briefing.Promise;
import cn.duikou.insight.Briefing.Trouble;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pair;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers a pair's briefing from the ledgers and the revision log, within the caller's scope. */
@ApplicationScoped
class Briefings {

    private static final int SHOWN = 100;
    private static final String AGREED = "state in ('AGREED', 'CLOSED')";
    private static final String UNDONE = "kept_on is null and cancelled_on is null";

    private static final String LAST_MEETING = "select id, name, held_on, place from meeting";
    private static final String PROMISES = "select *, count(*) over () as total from commitment";
    private static final String DISPUTES = "select *, count(*) over () as total from revision";
    private static final String TROUBLES = "select id, code, name, trouble, detail, trouble.since,"
            + " count(*) over () as total from project cross join lateral project_troubles(facts, ?) as trouble";
    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Surroundings surroundings;
    private final Measures measures;
    private final Figures figures;

    Briefings(
            AgroalDataSource database,
            CurrentCaller caller,
            Surroundings surroundings,
            Measures measures,
            Figures figures) {
        this.database = database;
        this.caller = caller;
        this.surroundings = surroundings;
        this.measures = measures;
        this.figures = figures;
    }

    /** @param since with which day to compare; where none is given, with that of the last meeting */
    Briefing of(Pair pair, @Nullable String since) {
        LocalDate today = surroundings.today();
        LocalDate asked = read(since, today);
        try (Connection connection = database.getConnection()) {
            LastMeeting last = lastMeeting(connection, pair, today);
            LocalDate from = asked != null || last == null ? asked : last.heldOn();
            Excerpt<Promise> overdue =
                    promises(connection, within(pair).and(UNDONE).and("due_on < ?", today));
            Excerpt<Promise> open =
                    promises(connection, within(pair).and(UNDONE).and("due_on >= ?", today));
            Excerpt<Promise> kept = promises(connection, within(pair).and("kept_on > ?", from == null ? today : from));
            Excerpt<Dispute> disputes = disputes(connection, pair);
            Excerpt<Trouble> troubles = troubles(connection, pair, today);
            return new Briefing(
                    pair.code(),
                    today,
                    from,
                    last,
                    figures(pair, from, today),
                    new Counts(overdue.total, open.total, kept.total, disputes.total, troubles.total),
                    overdue.items,
                    open.items,
                    kept.items,
                    disputes.items,
                    troubles.items);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable LocalDate read(@Nullable String since, LocalDate today) {
        Given given = new Given();
        LocalDate asked = given.date("since", since);
        if (asked != null && asked.isAfter(today)) {
            given.found(Finding.at("since", "DATE_IN_FUTURE", today));
        }
        given.refuseIfWrong();
        return asked;
    }

    /** The pair's own: when two of its cities met, the provinces had not met. */
    private @Nullable LastMeeting lastMeeting(Connection connection, Pair pair, LocalDate today) throws SQLException {
        Conditions held = Scope.of(caller.get())
                .and("pair_code = ?", pair.code())
                .and(AGREED)
                .and("held_on < ?", today);
        return Rows.all(connection, held.select(LAST_MEETING, " order by held_on desc, id limit 1"), LastMeeting::of)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<FigureSince> figures(Pair pair, @Nullable LocalDate from, LocalDate today) {
        List<Measure> compared =
                measures.all().stream().filter(Measure::briefed).toList();
        FigureQuestion question = FigureQuestion.today(pair.code(), today);
        Map<String, Figure> now = figures.by(compared, question);
        Map<String, Figure> before = from == null ? Map.of() : figures.by(compared, question.asOf(from));
        return compared.stream()
                .map(measure -> FigureSince.of(measure, before.get(measure.code()), now.get(measure.code())))
                .toList();
    }

    private Excerpt<Promise> promises(Connection connection, Conditions conditions) throws SQLException {
        return excerpt(connection, conditions.and(AGREED).select(PROMISES, first("due_on, id")), Promise::of);
    }

    private Excerpt<Dispute> disputes(Connection connection, Pair pair) throws SQLException {
        Conditions returned =
                within(pair).and("(record_id, number) in (select id, number from discrepancy where kind = 'DISPUTE')");
        return excerpt(connection, returned.select(DISPUTES, first("decided_at, id")), Dispute::of);
    }

    private Excerpt<Trouble> troubles(Connection connection, Pair pair, LocalDate today) throws SQLException {
        Conditions going = within(pair)
                .and("state = 'AGREED'")
                .and("stage not in ('OPERATING', 'TERMINATED')")
                .and(
                        "(next_milestone_on < ? or has_obstacles or stage = 'STARTED' and heard_on < ?::date - 180)",
                        today,
                        today);
        return excerpt(
                connection, going.select(TROUBLES, first("trouble.since, code")).after(today), Trouble::of);
    }

    private Conditions within(Pair pair) {
        return Scope.of(caller.get()).oneOf("pair_code", pair.withSubPairs());
    }

    private static String first(String order) {
        return " order by " + order + " limit " + SHOWN;
    }

    private static <T> Excerpt<T> excerpt(Connection connection, Conditions.Query query, Rows.Reading<T> reading)
            throws SQLException {
        int[] total = {0};
        List<T> items = Rows.all(connection, query, row -> {
            total[0] = row.getInt("total");
            return reading.read(row);
        });
        return new Excerpt<>(total[0], items);
    }

    /** The first of them, and how many there are. */
    private record Excerpt<T>(int total, List<T> items) {}
}
