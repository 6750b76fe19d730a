package cn.duikou.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.LedgerKind;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Paged;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the records of all ledgers that the caller sees. Of a word that half of all records have, the newest are
 * ranked, and those of that very name.
 */
@ApplicationScoped
class RecordSearch {

    /** So many of a ledger are ranked, however many there are. */
    private static final int RANKED = 200;

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final List<LedgerKind<?>> ledgers;
    private final HitReading reading;

    RecordSearch(
            AgroalDataSource database, CurrentCaller caller, @All List<LedgerKind<?>> ledgers, HitReading reading) {
        this.database = database;
        this.caller = caller;
        this.ledgers = ledgers;
        this.reading = reading;
    }

    List<String> ledgers() {
        return ledgers.stream().<String>map(LedgerKind::name).toList();
    }

    List<Findings> find(Sought sought, Set<String> names, int size) {
        SoughtSql sql = new SoughtSql(sought);
        List<LedgerKind<?>> asked = ledgers.stream()
                .filter(kind -> names.contains(kind.name()) && sql.concerns(kind))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection()) {
            Rows.planForTheseWords(connection);
            Map<String, List<HitReading.Row>> best = read(connection, asked, kind -> best(kind, sql, size)).stream()
                    .collect(groupingBy(HitReading.Row::ledger));
            List<LedgerKind<?>> crowded = asked.stream()
                    .filter(kind -> best.containsKey(kind.name())
                            && best.get(kind.name()).getFirst().ranked() == RANKED)
                    .toList();
            Map<String, Integer> totals = totals(connection, crowded, sql);
            if (!crowded.isEmpty()) {
                read(connection, crowded, kind -> sameName(kind, sought, size))
                        .forEach(row -> best.get(row.ledger()).add(row));
            }
            return asked.stream()
                    .filter(kind -> best.containsKey(kind.name()))
                    .map(kind -> findings(sought, best.get(kind.name()), totals.get(kind.name()), size))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What each of these ledgers answers, read at once. */
    private List<HitReading.Row> read(
            Connection connection, List<LedgerKind<?>> asked, Function<LedgerKind<?>, Conditions.Query> question)
            throws SQLException {
        return Rows.all(connection, union(asked.stream().map(question).toList()), HitReading::row);
    }

    private Conditions.Query best(LedgerKind<?> kind, SoughtSql sql, int size) {
        Conditions.Query newest = sql.where(Scope.of(caller.get()), kind)
                .select(
                        "select " + HitReading.COLUMNS + ", " + sql.columns() + " from " + kind.table(),
                        " order by updated_at desc, id desc limit " + RANKED);
        String ranked =
                "select " + HitReading.COLUMNS + ", " + sql.rank() + " as rank, count(*) over () as ranked from ("
                        + newest.sql() + ") as newest order by rank, updated_at desc limit " + size;
        return new Conditions.Query(HitReading.shown(kind, ranked), newest.arguments())
                .after(sql.rankArguments().toArray());
    }

    /** Those that are called just so, however old. */
    private Conditions.Query sameName(LedgerKind<?> kind, Sought sought, int size) {
        Conditions.Query named = Scope.of(caller.get())
                .and("name = ?", sought.written())
                .select(
                        "select " + HitReading.COLUMNS + ", " + Found.SAME_NAME + " as rank, 0::bigint as ranked from "
                                + kind.table(),
                        " order by updated_at desc limit " + size);
        return new Conditions.Query(HitReading.shown(kind, named.sql()), named.arguments());
    }

    /** Of ledgers with more than were ranked: how many there are, and one beyond what is counted at most. */
    private Map<String, Integer> totals(Connection connection, List<LedgerKind<?>> crowded, SoughtSql sql)
            throws SQLException {
        if (crowded.isEmpty()) {
            return Map.of();
        }
        Conditions.Query counts = union(crowded.stream()
                .map(kind -> sql.where(Scope.of(caller.get()), kind)
                        .select(
                                "(select '" + kind.name() + "' as ledger, count(*) as total from (select from "
                                        + kind.table(),
                                " limit " + (Paged.COUNTED_IN_SEARCH + 1) + ") as counted)"))
                .toList());
        return Rows.all(connection, counts, row -> Map.entry(row.getString("ledger"), row.getInt("total"))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Conditions.Query union(List<Conditions.Query> parts) {
        return new Conditions.Query(
                parts.stream().map(Conditions.Query::sql).collect(joining(" union all ")),
                parts.stream().flatMap(part -> part.arguments().stream()).toList());
    }

    private Findings findings(Sought sought, List<HitReading.Row> rows, @Nullable Integer counted, int size) {
        int total = counted == null ? (int) rows.getFirst().ranked() : counted;
        int most = Paged.COUNTED_IN_SEARCH;
        List<Found> best = rows.stream()
                .collect(toMap(HitReading.Row::id, row -> row, HitReading.Row::better, LinkedHashMap::new))
                .values()
                .stream()
                .map(row -> reading.found(sought, row))
                .sorted(Found.BEST_FIRST)
                .limit(size)
                .toList();
        return new Findings(best, new SearchCount(rows.getFirst().ledger(), Math.min(total, most), total > most));
    }
}
