package cn.duikou.plan;

import cn.duikou.clause.Clauses;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Scope;
import cn.duikou.plan.RecordTable.Column;
import cn.duikou.plan.RecordTable.Filter;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the records of many tables in one statement, as both sides had agreed on them by the end of a day. */
@ApplicationScoped
class RecordRows {

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clauses clauses;
    private final Clock clock;

    RecordRows(AgroalDataSource database, CurrentCaller caller, Clauses clauses, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clauses = clauses;
        this.clock = clock;
    }

    /**
     * Which records of what kind.
     *
     * @param pairCodes whose
     */
    record Asked(RecordTable table, TableAttrs attrs, List<String> pairCodes, LocalDate asOf) {}

    /** A record in the table of that place; how many records there are is told with each. */
    record Found(int place, UUID id, String code, int total, List<String> cells) {}

    /** By the place of the table that they were asked for. */
    Map<Integer, List<Found>> of(List<Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Conditions.Query all = query(0, asked.getFirst());
        for (int i = 1; i < asked.size(); i++) {
            all = all.before(query(i, asked.get(i)));
        }
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, all, RecordRows::found).stream().collect(Collectors.groupingBy(Found::place));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Conditions.Query query(int place, Asked asked) {
        RecordTable table = asked.table();
        String cells = asked.attrs().columns().stream()
                .map(name -> table.column(name).orElseThrow())
                .map(column -> column.column() + "::text")
                .collect(Collectors.joining(", "));
        String selected = (place == 0 ? "" : " union all ") + "(select " + place
                + " as place, id, code, count(*) over ()::int as total, array[" + cells + "] as cells from "
                + table.table() + "_version";
        Conditions conditions = Scope.of(caller.get())
                .oneOf("pair_code", asked.pairCodes())
                .and(table.closedToo() ? "state in ('AGREED', 'CLOSED')" : "state = 'AGREED'")
                .and("not one_sided");
        AsOf.endOf(asked.asOf()).restrict(conditions, clock.instant());
        Map<String, List<String>> filters =
                asked.attrs().filters() == null ? Map.of() : asked.attrs().filters();
        filters.forEach((name, values) -> narrow(conditions, table.filter(name).orElseThrow(), values));
        return conditions.select(
                selected, order(asked) + " limit " + asked.attrs().rows() + ")");
    }

    private void narrow(Conditions conditions, Filter filter, List<String> values) {
        switch (filter.kind()) {
            case OPTION -> conditions.oneOf(filter.column(), values);
            case FLAG -> conditions.and(filter.column() + " = ?", Boolean.valueOf(values.getLast()));
            case CLAUSE ->
                conditions.and("clauses && ?", (Object) values.stream()
                        .flatMap(code -> clauses.subtree(code).stream())
                        .toArray(String[]::new));
            case FROM -> conditions.and(filter.column() + " >= ?", LocalDate.parse(values.getLast()));
            case TO -> conditions.and(filter.column() + " <= ?", LocalDate.parse(values.getLast()));
        }
    }

    private static String order(Asked asked) {
        String sort = asked.attrs().sort();
        if (sort == null) {
            return " order by code, id";
        }
        Column column = asked.table().column(sort.replaceFirst("^-", "")).orElseThrow();
        return " order by " + column.column() + (sort.startsWith("-") ? " desc nulls last" : " nulls last") + ", id";
    }

    private static Found found(ResultSet row) throws SQLException {
        List<String> cells =
                new ArrayList<>(Arrays.asList((String[]) row.getArray("cells").getArray()));
        cells.replaceAll(cell -> cell == null ? "" : cell);
        return new Found(
                row.getInt("place"),
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("total"),
                cells);
    }
}
