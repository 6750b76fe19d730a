package cn.duikou.insight;

import cn.duikou.clause.Clauses;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.LedgerKind;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.Scope;
import cn.duikou.project.AttributedTo;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the records of a ledger that measures count, by plain SQL within the caller's scope: all measures of a ledger in
 * one reading of its table, pair by pair.
 */
@ApplicationScoped
class FigureTotals {

    /**
     * Values that are counted once, by which records of whom they have in common: so few rows tell exactly how many there
     * are of any pairs together, however many different values there are.
     */
    private static final String ALIKE = "select split_part(part, ' ', 1) as whose,"
            + " nullif(split_part(part, ' ', 2), '')::date as period, alike, split_part(part, ' ', 3) as state,"
            + " split_part(part, ' ', 4)::boolean as one_sided,"
            + " split_part(part, ' ', 5)::integer * different as records_0, different as value_0"
            + " from (select alike, count(*) as different from (select string_agg(concat(whose, ' ', period, ' ', state,"
            + " ' ', one_sided, ' ', records_0), ',') as alike from (";

    private static final String ALIKE_END = " order by 3, 1, 2, 4, 5) as each group by alike) as every group by alike)"
            + " as shared, string_to_table(alike, ',') as part";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clauses clauses;
    private final Map<String, String> tables;
    private final Clock clock;

    FigureTotals(
            AgroalDataSource database,
            CurrentCaller caller,
            Clauses clauses,
            @All List<LedgerKind<?>> ledgers,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clauses = clauses;
        this.tables = ledgers.stream().collect(Collectors.toMap(LedgerKind::name, LedgerKind::table));
        this.clock = clock;
    }

    /**
     * Some records and what they come to.
     *
     * @param alike where different values are counted, which of them: the same here and in other totals
     * @param value where different values are counted, how many
     */
    record Total(
            String pairCode,
            @Nullable LocalDate period,
            @Nullable String alike,
            RecordState state,
            boolean oneSided,
            int records,
            BigDecimal value) {}

    /** What was in force at the end of the day, by both sides or by one alone: by measure. */
    Map<String, List<Total>> inForce(List<Measure> measures, FigureQuestion question, Collection<String> pairs) {
        return read(
                measures,
                inForce(measures.getFirst(), question, pairs),
                selecting(measures, question, "pair_code", "") + "_version"
                        + measures.getFirst().unfolded());
    }

    /** Which versions of the records of these pairs were in force then, among them those that one side alone agreed on. */
    Conditions inForce(Measure first, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions =
                within(first, question).oneOf("pair_code", pairs).and(first.inForce());
        AsOf.endOf(question.asOf()).restrict(conditions, clock.instant());
        return conditions;
    }

    /** The table of the versions that a measure counts. */
    String versions(Measure measure) {
        return tables.get(measure.ledger()) + "_version";
    }

    /** By the shares that are attributed to these pairs, also by records of others. */
    Map<String, List<Total>> net(List<Measure> measures, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions = within(measures.getFirst(), question)
                .and("(pair_code = any (?) or attribution is not null)", (Object) pairs.toArray(String[]::new))
                .oneOf("to_pair", pairs)
                .and(Measure.BOTH_AGREED);
        if (question.ownOnly()) {
            conditions.oneOf("pair_code", pairs);
        }
        AsOf.endOf(question.asOf()).restrict(conditions, clock.instant());
        return read(
                measures,
                conditions,
                selecting(measures, question, "to_pair", " * part") + "_version"
                        + measures.getFirst().unfolded() + " cross join lateral " + AttributedTo.SHARES);
    }

    /** What one side has reported and the other has not agreed to, as it is now. */
    Map<String, List<Total>> open(List<Measure> measures, FigureQuestion question, Collection<String> pairs) {
        Conditions conditions =
                within(measures.getFirst(), question).oneOf("pair_code", pairs).and("state in ('SENT', 'RETURNED')");
        return read(
                measures,
                conditions,
                selecting(measures, question, "pair_code", "")
                        + measures.getFirst().unfolded());
    }

    private String selecting(List<Measure> measures, FigureQuestion question, String whose, String weight) {
        Measure first = measures.getFirst();
        String period = question.interval() == null
                ? "null::date"
                : "date_trunc('" + question.interval() + "', " + first.datedColumn() + ")::date";
        return IntStream.range(0, measures.size())
                .mapToObj(i -> {
                    String counted = measures.get(i).counting(question.asOf());
                    return "count(*) filter (where " + counted + ") as records_" + i + ", "
                            + measures.get(i).total(weight, counted) + " as value_" + i;
                })
                .collect(Collectors.joining(
                        ", ",
                        "select " + whose + " as whose, " + period + " as period, "
                                + (first.countsDifferent() ? first.column() : "null::text")
                                + " as alike, state, one_sided, ",
                        " from " + tables.get(first.ledger())));
    }

    private Conditions within(Measure first, FigureQuestion question) {
        Conditions conditions = Scope.of(caller.get());
        if (!question.clauses().isEmpty()) {
            conditions.and("clauses && ?", (Object) question.clauses().stream()
                    .flatMap(code -> clauses.subtree(code).stream())
                    .toArray(String[]::new));
        }
        String day = first.datedColumn();
        if (question.interval() != null) {
            conditions.and(day + " is not null");
        }
        return conditions.given(day + " >= ?", question.from()).given(day + " <= ?", question.to());
    }

    private Map<String, List<Total>> read(List<Measure> measures, Conditions conditions, String selecting) {
        Map<String, List<Total>> totals = new HashMap<>();
        measures.forEach(measure -> totals.put(measure.code(), new ArrayList<>()));
        boolean different = measures.getFirst().countsDifferent();
        Conditions.Query query = conditions.select(
                (different ? ALIKE : "") + selecting, " group by 1, 2, 3, 4, 5" + (different ? ALIKE_END : ""));
        try (Connection connection = database.getConnection()) {
            Rows.all(connection, query, row -> {
                for (int i = 0; i < measures.size(); i++) {
                    totals.get(measures.get(i).code()).add(total(row, i));
                }
                return row;
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return totals;
    }

    private static Total total(ResultSet row, int i) throws SQLException {
        return new Total(
                row.getString("whose"),
                row.getObject("period", LocalDate.class),
                row.getString("alike"),
                RecordState.valueOf(row.getString("state")),
                row.getBoolean("one_sided"),
                row.getInt("records_" + i),
                row.getBigDecimal("value_" + i));
    }
}
