package cn.duikou.search;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Brings the readings of characters into the database as a function, so that what a name sounds like is derived from it
 * there. They stand in its body: a function that reads a table is not immutable, and what it gave could not be restored
 * from a dump. For each character two bytes say which of the sets of readings is its own.
 */
public class ReadingsMigration implements JavaMigration {

    private static final String FUNCTION = """
            create function readings(one text) returns text[] immutable strict parallel safe language plpgsql as $function$
            declare
              code constant int := ascii(one);
              place bytea;
            begin
              if code between 97 and 122 or code between 48 and 57 then
                return array[one];
              elsif code not between %d and %d then
                return null;
              end if;
              place := substr('\\x%s'::bytea, 2 * (code - %1$d) + 1, 2);
              return nullif(string_to_array(('{%s}'::text[])[256 * get_byte(place, 0) + get_byte(place, 1) + 1], ' '), '{}');
            end $function$""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261126.0300");
    }

    @Override
    public String getDescription() {
        return "readings";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Map<List<String>, Integer> sets = new LinkedHashMap<>();
        var places = new ByteArrayOutputStream();
        for (int character = Readings.FIRST; character <= Readings.LAST; character++) {
            int next = sets.size();
            int place = sets.computeIfAbsent(Readings.of(character), fresh -> next);
            places.write(place >> 8);
            places.write(place);
        }
        List<String> texts = sets.keySet().stream()
                .map(readings -> '"' + String.join(" ", readings) + '"')
                .toList();
        String hex = HexFormat.of().formatHex(places.toByteArray());
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(FUNCTION.formatted(Readings.FIRST, Readings.LAST, hex, String.join(",", texts)));
        }
    }
}
