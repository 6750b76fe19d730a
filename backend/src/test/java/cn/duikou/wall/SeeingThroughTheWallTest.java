package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of caller sees of each table: state by state, pair by pair, side by side. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeeingThroughTheWallTest {

    static List<Caller> callers() {
        return Caller.all();
    }

    @ParameterizedTest
    @MethodSource("callers")
    void projects(Caller caller) throws SQLException {
        try (AppSession session = new AppSession()) {
            List<Row> rows = Row.ofAll("DRAFT", "SENT", "RETURNED", "AGREED", "CLOSED");
            for (Row row : rows) {
                row.asProject(session);
            }
            seesExactly(session, caller, "project", rows, SeeingThroughTheWallTest::sees);
        }
    }

    @ParameterizedTest
    @MethodSource("callers")
    void versions_of_projects(Caller caller) throws SQLException {
        try (AppSession session = new AppSession()) {
            List<Row> rows = Row.ofAll("DRAFT", "SENT", "RETURNED", "AGREED", "CLOSED");
            for (Row row : rows) {
                row.asProject(session);
            }
            BiPredicate<Caller, Row> seesAgreed = (who, row) -> isInForce(row) && sees(who, row);
            seesExactly(session, caller, "project_version", rows, seesAgreed);
        }
    }

    @ParameterizedTest
    @MethodSource("callers")
    void revisions(Caller caller) throws SQLException {
        try (AppSession session = new AppSession()) {
            List<Row> rows = Row.ofAll("DRAFT", "SENT", "RETURNED", "WITHDRAWN", "AGREED");
            for (Row row : rows) {
                row.asRevision(session);
            }
            seesExactly(session, caller, "revision", rows, SeeingThroughTheWallTest::sees);
        }
    }

    @ParameterizedTest
    @MethodSource("callers")
    void discrepancies(Caller caller) throws SQLException {
        try (AppSession session = new AppSession()) {
            List<Row> rows = Row.ofAll("SENT", "RETURNED", "AGREED");
            for (Row row : rows) {
                row.asDiscrepancy(session);
            }
            seesExactly(session, caller, "discrepancy", rows, SeeingThroughTheWallTest::sees);
            seesExactly(session, caller, "discrepancy_version", rows, SeeingThroughTheWallTest::sees);
        }
    }

    /** Not in a role that was put on, but as the application itself signs in. */
    @Test
    void nothing_is_seen_where_nobody_was_told() throws SQLException {
        try (Connection application = DriverManager.getConnection(TestDatabase.url(), "duikou_app", "duikou_app");
                var statement = application.createStatement()) {
            for (String table :
                    List.of("project", "project_version", "revision", "discrepancy", "discrepancy_version")) {
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    assertTrue(count.next());
                    assertEquals(0, count.getInt(1), table);
                }
            }
        }
    }

    /** Said again in words of its own, apart from the policy. */
    private static boolean sees(Caller caller, Row row) {
        String reach = String.valueOf(caller.reach());
        return switch (reach) {
            case "AGREED" -> isInForce(row);
            case "SENT" -> !row.state().equals("DRAFT");
            case "OWN" ->
                row.state().equals("DRAFT") ? caller.hasSide(row.pair(), row.side()) : caller.hasPair(row.pair());
            default -> false;
        };
    }

    private static boolean isInForce(Row row) {
        return row.state().equals("AGREED") || row.state().equals("CLOSED");
    }

    private static void seesExactly(
            AppSession session, Caller caller, String table, List<Row> rows, BiPredicate<Caller, Row> expected)
            throws SQLException {
        session.as(caller);
        List<String> seen = session.texts("select id::text from " + table);
        for (Row row : rows) {
            boolean found = seen.contains(row.id().toString());
            assertEquals(expected.test(caller, row), found, () -> caller.name() + " and " + table + " " + row);
            UUID id = row.id();
            assertEquals(
                    found ? 1 : 0,
                    session.texts("select 1 from " + table + " where id = ?", id)
                            .size());
        }
    }
}
