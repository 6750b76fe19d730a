package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/**
 * A session in the role of the application. Everything happens in one transaction that is rolled back, so the rows of
 * one test disturb no other.
 */
final class AppSession implements AutoCloseable {

    private final Connection connection;

    AppSession() throws SQLException {
        connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
        connection.setAutoCommit(false);
    }

    /** As the superuser, whom no policy concerns: to lay out rows. */
    void asSuperuser() throws SQLException {
        run("reset role");
    }

    void as(Caller caller) throws SQLException {
        run("set local role duikou_app");
        if (caller.reach() != null) {
            run("select set_config('duikou.reach', ?, true)", caller.reach());
            run("select set_config('duikou.pairs', ?, true)", caller.pairs());
            run("select set_config('duikou.sides', ?, true)", caller.sides());
        }
    }

    /** How many rows it changed, or -1 for a statement that gives rows. */
    int run(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments)) {
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    List<String> texts(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** The SQLSTATE with which the database refuses; what was done before stands. */
    String refused(String sql, Object... arguments) throws SQLException {
        Savepoint before = connection.setSavepoint();
        SQLException refusal = assertThrows(SQLException.class, () -> run(sql, arguments), sql);
        connection.rollback(before);
        return refusal.getSQLState();
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
