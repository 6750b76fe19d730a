package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody has seen is his own affair, and what asks and tells is computed behind the same wall as plans and duties. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxBehindTheWallTest {

    private static final String MARK = "insert into inbox_mark (username, seen_until) values (?, now())";
    private static final String SEEN =
            "insert into inbox_seen (username, item, at) values (?, gen_random_uuid(), now())";

    @Test
    void marks_are_seen_and_set_by_oneself_alone() throws SQLException {
        try (AppSession session = new AppSession()) {
            session.run(MARK, "another");
            session.run(SEEN, "another");
            become(session, "");
            for (String sql : List.of(MARK, SEEN)) {
                assertEquals(1, session.run(sql, "someone"));
                assertEquals("42501", session.refused(sql, "another"));
            }
            for (String table : List.of("inbox_mark", "inbox_seen")) {
                assertEquals(List.of("someone"), session.texts("select distinct username from " + table));
            }
        }
    }

    @Test
    void nothing_of_plans_is_asked_or_told_without_a_caller_who_may_know_it() throws SQLException {
        try (AppSession session = new AppSession()) {
            become(session, "");
            assertEquals(List.of(), session.texts("select title from plan_todo(current_date)"));
            assertEquals(
                    List.of(),
                    session.texts("select title from inbox_of_events(current_date) where resource = 'plans'"));
        }
    }

    private static void become(AppSession session, String pairs) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.pairs', ?, true)", pairs);
        session.run("select set_config('duikou.permissions', 'READ_DUTIES', true)");
        session.run("select set_config('duikou.user', 'someone', true)");
    }
}
