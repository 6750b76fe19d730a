package cn.duikou.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the reference tables to what the JSON files say, after all other migrations and again whenever a file changes.
 * Each file goes to the database whole; the script of the same name spreads it over its tables. Rows that left a file
 * stay, because older records refer to them.
 */
class ReferenceData implements JavaMigration {

    private static final List<String> FILES = List.of(
            "regions",
            "organisations",
            "industries",
            "clauses",
            "zone-types",
            "pairs",
            "published-figures",
            "coverage-rules");

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        for (String file : FILES) {
            checksum.update(content(file + ".json").getBytes(StandardCharsets.UTF_8));
            checksum.update(content(file + ".sql").getBytes(StandardCharsets.UTF_8));
        }
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
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

    private static String content(String file) {
        try (InputStream stream = ReferenceData.class.getResourceAsStream("/reference/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
