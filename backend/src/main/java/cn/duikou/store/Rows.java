package cn.duikou.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a statement to records, and the few column types that JDBC leaves half-way. */
public final class Rows {

    private static final String PLAN_FOR_THESE_WORDS =
            "select set_config('plan_cache_mode', 'force_custom_plan', false)";

    private Rows() {}

    /** Makes a record of the row at hand. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static <T> List<T> all(Connection connection, Conditions.Query query, Reading<T> reading)
            throws SQLException {
        return all(connection, query.sql(), query.arguments(), reading);
    }

    public static <T> List<T> all(Connection connection, String sql, List<?> arguments, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                bind(statement, i + 1, arguments.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(reading.read(found));
                }
                return rows;
            }
        }
    }

    /** Changes rows, and tells how many. */
    public static int change(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** A word stands in a handful of texts or in half of them: a plan that fits any word fits most of them badly. */
    public static void planForTheseWords(Connection connection) throws SQLException {
        all(connection, PLAN_FOR_THESE_WORDS, List.of(), row -> row.getString(1));
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : List.of((String[]) row.getArray(column).getArray());
    }

    public static <E extends Enum<E>> @Nullable E option(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case String[] texts ->
                statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            default -> statement.setObject(index, value);
        }
    }
}
