package cn.duikou.reference;

import cn.duikou.store.RenewedMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings the reference tables to what the JSON files say, after all other migrations and again whenever a file changes.
 * Each file goes to the database whole; the script of the same name spreads it over its tables. Rows that left a file
 * stay, because older records refer to them.
 */
class ReferenceData extends RenewedMigration {

    private static final List<String> FILES = List.of(
            "regions",
            "organisations",
            "industries",
            "clauses",
            "zone-types",
            "pairs",
            "published-figures",
            "calendar",
            "coverage-rules",
            "duty-rules",
            "plan-templates",
            "score-sheets");

    ReferenceData() {
        super(
                "reference data",
                "/reference/",
                FILES.stream()
                        .flatMap(file -> Stream.of(file + ".json", file + ".sql"))
                        .toList());
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (String file : FILES) {
            load(context.getConnection(), content(file + ".json"), content(file + ".sql"));
        }
    }

    private static void load(Connection connection, String document, String script) throws SQLException {
        try (var setting = connection.prepareStatement("select set_config('duikou.document', ?, true)");
                var statement = connection.createStatement()) {
            setting.setString(1, document);
            setting.execute();
            statement.execute(script);
        }
    }
}
