package cn.duikou;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds, past every wall: as its superuser sees it. */
public final class Stored {

    private static final List<String> TABLES = List.of(
            "project", "project_version", "revision", "attachment", "first_answer", "exchange", "participant_person");

    private Stored() {}

    /** Differs as soon as a single row does: each carries the number of the transaction that wrote it. */
    public static List<String> fingerprint() {
        return TABLES.stream()
                .map(table -> one("select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from " + table))
                .toList();
    }

    /** The first column of the first row. */
    public static String one(String sql) {
        return all(sql).getFirst();
    }

    public static List<String> all(String sql) {
        try (Connection connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Changes what no caller could: triggers do not fire. */
    public static void tamper(String sql) {
        try (Connection connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
    }
}
