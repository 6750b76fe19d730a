package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of duties is told to those alone who may know it, whatever the application asks, and stays as it was noted. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DutiesBehindTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String NOTE = """
            insert into duty_event (rule_code, pair_code, year, kind, noted_at, username, organisation, reason, was_late,
              in_grace) values ('WALL_RULE', ?, 2020, 'WAIVED', now(), ?, 'ndrc', '试', false, false)""";

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
        session.run(NOTE, "LN-JS", "somebody");
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, READ_DUTIES, 1",
        "'JL-ZJ,LN-JS', READ_DUTIES, 1",
        "JL-ZJ, READ_DUTIES, 0",
        "'', READ_DUTIES, 1",
        "LN-JS, READ_LEDGER, 0",
        "'', READ_LEDGER, 0",
        "'', '', 0"
    })
    void is_seen_and_noted_by_who_may_read_duties_of_the_pair(String pairs, String permissions, int seen)
            throws SQLException {
        become(pairs, permissions);
        assertEquals(
                seen,
                session.texts("select kind from duty_event where rule_code = 'WALL_RULE'")
                        .size());
        if (seen == 1) {
            assertEquals(1, session.run(NOTE, "LN-JS", "someone"));
        } else {
            assertEquals(FORBIDDEN, session.refused(NOTE, "LN-JS", "someone"));
        }
        assertEquals(FORBIDDEN, session.refused(NOTE, "LN-JS", "another"));
    }

    @Test
    void is_neither_changed_nor_removed_and_neither_are_rules() throws SQLException {
        become("LN-JS", "READ_DUTIES");
        for (String change : new String[] {
            "update duty_event set reason = ''", "delete from duty_event", "update duty_rule set due_day = 1",
            "delete from duty_rule", "update working_day set working = true", "delete from calendar_day"
        }) {
            assertEquals(FORBIDDEN, session.refused(change), change);
        }
    }

    private void become(String pairs, String permissions) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.pairs', ?, true)", pairs);
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
        session.run("select set_config('duikou.user', 'someone', true)");
    }
}
