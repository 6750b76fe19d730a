package cn.duikou.insight;

import cn.duikou.clause.Clauses;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.LedgerKind;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up the records of a ledger that a measure counts, by plain SQL within the caller's scope. */
@ApplicationScoped
class FigureTotals {

    /** Other pairs' records count by the share that they attribute to these; what attributes nothing is all its own. */
    private static final String SHARE = " * case when attribution is null then 1 else"
            + " (select coalesce(sum((share ->> 'sharePercent')::numeric), 0) / 100"
            + " from jsonb_array_elements(attribution) share where share ->> 'pairCode' = any (?)) end";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clauses clauses;
    private final Map<String, String> tables;

    FigureTotals(AgroalDataSource database, CurrentCaller caller, Clauses clauses, @All List<LedgerKind<?>> ledgers) {
        this.database = database;
        this.caller = caller;
        this.clauses = clauses;
        this.tables = ledgers.stream().collect(Collectors.toMap(LedgerKind::name, LedgerKind::table));
    }

    /** Some records of a period and what they come to. */
    record Total(@Nullable LocalDate period, RecordState state, boolean oneSided, int records, BigDecimal value) {

        static Total of(ResultSet row) throws SQLException {
            return new Total(
                    row.getObject("period", LocalDate.class),
                    RecordState.valueOf(row.getString("state")),
                    row.getBoolean("one_sided"),
                    row.getInt("records"),
                    row.getBigDecimal("value"));
        }
    }

    /** What was in force at the end of the day, by both sides or by one alone. */
    List<Total> inForce(Measure measure, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions =
                within(measure, question).oneOf("pair_code", pairs).and("state = 'AGREED'");
        AsOf.endOf(question.asOf()).restrict(conditions);
        return read(conditions.select(selecting(measure, question, "") + "_version", " group by 1, 2, 3"));
    }

    /** By the shares that are attributed to these pairs, also by records of others. */
    List<Total> net(Measure measure, FigureQuestion question, Collection<String> pairs) {
        Object codes = pairs.toArray(String[]::new);
        Conditions conditions = within(measure, question)
                .and("(pair_code = any (?) or attribution is not null)", codes)
                .and(Measure.BOTH_AGREED);
        AsOf.endOf(question.asOf()).restrict(conditions);
        return read(conditions
                .select(selecting(measure, question, SHARE) + "_version", " group by 1, 2, 3")
                .after(codes));
    }

    /** What one side has reported and the other has not agreed to, as it is now. */
    List<Total> open(Measure measure, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions =
                within(measure, question).oneOf("pair_code", pairs).and("state in ('SENT', 'RETURNED')");
        return read(conditions.select(selecting(measure, question, ""), " group by 1, 2, 3"));
    }

    private String selecting(Measure measure, FigureQuestion question, String weight) {
        String period = question.interval() == null
                ? "null::date"
                : "date_trunc('" + question.interval() + "', " + measure.datedColumn() + ")::date";
        return "select " + period + " as period, state, one_sided, count(*) as records, " + measure.total(weight)
                + " as value from " + tables.get(measure.ledger());
    }

    private Conditions within(Measure measure, FigureQuestion question) {
        Conditions conditions = Scope.of(caller.get()).and(measure.where(question.asOf()));
        if (!question.clauses().isEmpty()) {
            conditions.and("clauses && ?", (Object) question.clauses().stream()
                    .flatMap(code -> clauses.subtree(code).stream())
                    .toArray(String[]::new));
        }
        String day = measure.datedColumn();
        if (question.interval() != null) {
            conditions.and(day + " is not null");
        }
        return conditions.given(day + " >= ?", question.from()).given(day + " <= ?", question.to());
    }

    private List<Total> read(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Total::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
