package cn.duikou.wall;

import static cn.duikou.plan.PlanFixture.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans are told to those alone who may know them, whatever the application asks, and what was noted stays. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlansBehindTheWallTest {

    private static final String FORBIDDEN = "42501";

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_DUTIES,DRAFT', liaoning, 1, 1",
        "JL-ZJ, 'READ_DUTIES,DRAFT', jilin, 0, 0",
        "LN-JS, READ_LEDGER, liaoning, 0, 0",
        "'', 'READ_DUTIES,RECEIVE', ndrc, 0, 1",
        "'', 'READ_DUTIES,RECEIVE', cod, 0, 1",
        "'', 'READ_DUTIES,RECEIVE', observers, 0, 0",
        "'', READ_DUTIES, ndrc, 0, 0",
        "'', '', '', 0, 0"
    })
    void what_is_written_is_for_its_sides_and_what_is_filed_for_those_it_is_addressed_to(
            String pairs, String permissions, String organisation, int written, int filed) throws SQLException {
        UUID draft = UUID.fromString(in("written"));
        UUID sent = UUID.fromString(in("filed"));
        become(pairs, permissions, organisation);
        assertEquals(written, seen("select id::text from plan where id = ?", draft));
        assertEquals(written > 0, seen("select key from plan_section where plan_id = ?", draft) > 0);
        assertEquals(written > 0, seen("select kind from plan_event where plan_id = ?", draft) > 0);
        assertEquals(filed, seen("select id::text from plan where id = ?", sent));
        assertEquals(filed, seen("select id::text from plan_filed where id = ?", sent));
        assertEquals(filed, seen("select title from plan_filing where plan_id = ?", sent));
        assertEquals(written > 0, seen("select key from plan_section where plan_id = ?", sent) > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_event set reason = ''",
                "delete from plan_event",
                "update plan_filing set title = ''",
                "delete from plan_filing",
                "update plan_receipt set reason = ''",
                "delete from plan_section",
                "update plan_section set side = 'EAST'",
                "update plan_template set made_by = ''",
                "delete from plan"
            })
    void what_was_noted_stays(String change) throws SQLException {
        become("LN-JS", "READ_DUTIES,DRAFT,DECIDE", "liaoning");
        assertEquals(FORBIDDEN, session.refused(change), change);
    }

    private int seen(String sql, UUID id) throws SQLException {
        return session.texts(sql, id).size();
    }

    private void become(String pairs, String permissions, String organisation) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.pairs', ?, true)", pairs);
        session.run("select set_config('duikou.sides', ?, true)", pairs.isEmpty() ? "" : pairs + ":NORTHEAST");
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
        session.run("select set_config('duikou.organisation', ?, true)", organisation);
        session.run("select set_config('duikou.user', 'someone', true)");
    }
}
