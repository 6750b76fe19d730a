package cn.duikou.insight;

import cn.duikou.project.AttributedTo;
import cn.duikou.store.RenewedMigration;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.Context;

/**
 * Teaches the database how records count for the measures that are kept, after all other migrations and again whenever the
 * register of measures changes, and then counts all records anew.
 */
class KeptFigures extends RenewedMigration {

    private static final List<String> FILES = List.of("measures.json", "kept-ledger.sql", "kept-figures.sql");

    private final Map<String, String> tables;

    /** @param tables by the name of their ledger */
    KeptFigures(Map<String, String> tables) {
        super("kept figures", "/insight/", FILES);
        this.tables = tables;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Map<String, List<Measure>> kept = new Measures(new ObjectMapper())
                .all().stream()
                        .filter(Measure::keepsSums)
                        .collect(Collectors.groupingBy(
                                measure -> tables.get(measure.ledger()), TreeMap::new, Collectors.toList()));
        try (var statement = context.getConnection().createStatement()) {
            for (Map.Entry<String, List<Measure>> ledger : kept.entrySet()) {
                statement.execute(content("kept-ledger.sql")
                        .replace("${table}", ledger.getKey())
                        .replace("${counted}", counted(ledger.getValue())));
            }
            statement.execute(content("kept-figures.sql")
                    .replace("${tables}", String.join(", ", kept.keySet()))
                    .replace(
                            "${counted}",
                            kept.keySet().stream().map(KeptFigures::all).collect(union())));
        }
    }

    private static String counted(List<Measure> measures) {
        return measures.stream().flatMap(KeptFigures::counted).collect(union());
    }

    private static Stream<String> counted(Measure measure) {
        String value = measure.column() == null ? "1" : "coalesce(" + measure.column() + ", 0)";
        String since = measure.lapse() == null
                ? "date_trunc('month', " + measure.datedColumn() + "::date)::date"
                : measure.lapse().since();
        String where = measure.counting() + (measure.closedToo() ? "" : " and state <> 'CLOSED'");
        String each = measure.each() == null ? "" : " from " + measure.each() + " as each";
        String gross = "select '" + measure.code() + "', null, " + since + ", 1, " + value + each + " where " + where;
        String net = "select '" + measure.code() + "', to_pair, " + since + ", 1, " + value + " * part"
                + (each.isEmpty() ? " from " : each + ", ") + AttributedTo.SHARES + " where " + Measure.BOTH_AGREED
                + " and "
                + where;
        return measure.attributed() ? Stream.of(gross, net) : Stream.of(gross);
    }

    private static String all(String table) {
        return "select measure, parts.pair_code, to_pair, parts.state, parts.one_sided, month, sum(records), sum(value)"
                + " from " + table + " cross join lateral figure_parts(" + table
                + ") as parts group by 1, 2, 3, 4, 5, 6";
    }

    private static Collector<CharSequence, ?, String> union() {
        return Collectors.joining("\n    union all ");
    }
}
