package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.evaluation.EvaluationFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds, snapshots, scores and results are told to those alone who may know them, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvaluationsBehindTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String STAYS = "23000";

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    /** How many see a round that is prepared, one that is open and one that is decided, and its result and what experts gave. */
    @ParameterizedTest
    @CsvSource({
        "'', COORDINATE, ndrc, ndrc, 1, 1, 1, 1, 1",
        "LN-JS, 'READ_LEDGER,DRAFT', liaoning-editor, liaoning, 0, 1, 1, 0, 0",
        "JL-ZJ, 'READ_LEDGER,DRAFT', jilin-editor, jilin, 0, 0, 0, 0, 0",
        "'', ASSESS, assessor, assessors, 0, 1, 1, 0, 1",
        "'', ASSESS, assessor, observers, 0, 0, 0, 0, 0",
        "'', ASSESS, another, assessors, 0, 0, 0, 0, 0",
        "'', READ_LEDGER, observer, observers, 0, 0, 0, 0, 0",
        "'', ADMINISTER, admin, operator, 0, 0, 0, 0, 0",
        "'', '', '', '', 0, 0, 0, 0, 0"
    })
    void each_sees_what_is_his(
            String pairs,
            String permissions,
            String user,
            String organisation,
            int prepared,
            int open,
            int decided,
            int result,
            int expert)
            throws SQLException {
        UUID[] rounds = {in("preparing"), in("open"), in("decided")};
        become(pairs, permissions, user, organisation);
        assertEquals(prepared, seen("select code from evaluation where id = ?", rounds[0]));
        assertEquals(open, seen("select code from evaluation where id = ?", rounds[1]));
        assertEquals(decided, seen("select code from evaluation where id = ?", rounds[2]));
        assertEquals(decided, seen("select digest from evaluation_snapshot where evaluation_id = ?", rounds[2]));
        assertEquals(decided, seen("select digest from evaluation_facts where evaluation_id = ?", rounds[2]));
        assertEquals(decided > 0, seen("select list from evaluation_figure where evaluation_id = ?", rounds[2]) > 0);
        assertEquals(result, seen("select digest from evaluation_result where evaluation_id = ?", rounds[2]));
        assertEquals(
                result,
                seen("select kind from evaluation_event where kind = 'DECIDED' and evaluation_id = ?", rounds[2]));
        assertEquals(
                expert,
                seen("select item from evaluation_input where kind = 'EXPERT' and evaluation_id = ?", rounds[2]));
    }

    @Test
    void not_even_the_coordinator_sees_what_experts_give_before_the_review_is_over() throws SQLException {
        UUID round = in("review");
        session.run(
                "insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation, points)"
                        + " values (?, 'EXPERT', 'LN-JS', 'MECHANISM', now(), 'assessor', 'assessors', 5)",
                round);
        become("", "COORDINATE", "ndrc", "ndrc");
        assertEquals(0, seen("select item from evaluation_input where kind = 'EXPERT' and evaluation_id = ?", round));
        assertEquals(1, seen("select items::text from evaluation_progress(?) where kind = 'EXPERT'", round));
        become("", "ASSESS", "another", "assessors");
        assertEquals(0, seen("select items::text from evaluation_progress(?)", round));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, LN-JS, 'READ_LEDGER,DRAFT', someone, open, true",
        "SELF, LN-JS, READ_LEDGER, someone, open, false",
        "SELF, JL-ZJ, 'READ_LEDGER,DRAFT', someone, open, false",
        "SELF, LN-JS, 'READ_LEDGER,DRAFT', someone, review, false",
        "EXPERT, '', ASSESS, assessor, review, true",
        "EXPERT, '', ASSESS, assessor, open, false",
        "EXPERT, '', ASSESS, assessor, objections, false",
        "EXPERT, '', ASSESS, another, review, false",
        "EXPERT, '', COORDINATE, ndrc, review, false",
        "REVIEW, '', COORDINATE, ndrc, review, true",
        "REVIEW, '', COORDINATE, ndrc, objections, false",
        "REVIEW, '', ASSESS, assessor, review, false"
    })
    void each_puts_in_what_is_his_to_put_in(
            String kind, String pairs, String permissions, String user, String state, boolean taken)
            throws SQLException {
        UUID round = in(state);
        become(pairs, permissions, user, "assessors");
        String sql =
                "insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation,"
                        + " side, points, remark) values (?, ?, 'LN-JS', 'TIMELY', now(), ?, 'assessors', ?, 5, '试')";
        String side = kind.equals("SELF") ? "NORTHEAST" : null;
        if (taken) {
            assertEquals(1, session.run(sql, round, kind, user, side));
            assertEquals(FORBIDDEN, session.refused(sql, round, kind, "somebody-else", side));
        } else {
            assertEquals(FORBIDDEN, session.refused(sql, round, kind, user, side));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evaluation_event set username = ''",
                "delete from evaluation_event",
                "update evaluation_snapshot set digest = ''",
                "update evaluation_facts set digest = ''",
                "delete from evaluation_figure",
                "update evaluation_record set value = 1",
                "delete from evaluation_record",
                "update evaluation_input set points = 1",
                "update evaluation_result set digest = ''",
                "delete from evaluation_conflict",
                "delete from evaluation_assessor"
            })
    void what_was_noted_stays(String change) throws SQLException {
        become("", "COORDINATE", "ndrc", "ndrc");
        assertEquals(FORBIDDEN, session.refused(change), change);
    }

    @Test
    void a_round_goes_with_what_was_noted_of_it_as_long_as_it_is_prepared() throws SQLException {
        UUID prepared = in("preparing");
        UUID open = in("open");
        become("", "COORDINATE", "ndrc", "ndrc");
        assertEquals(FORBIDDEN, session.refused("delete from evaluation_event where evaluation_id = ?", prepared));
        assertEquals(0, session.run("delete from evaluation where id = ?", open));
        become("LN-JS", "READ_LEDGER,DRAFT", "liaoning-editor", "liaoning");
        assertEquals(0, session.run("delete from evaluation where id = ?", prepared));
        become("", "COORDINATE", "ndrc", "ndrc");
        assertEquals(1, session.run("delete from evaluation where id = ?", prepared));
        session.asSuperuser();
        assertEquals(List.of(), session.texts("select kind from evaluation_event where evaluation_id = ?", prepared));
    }

    @Test
    void not_even_its_owner_changes_what_was_frozen_or_decided_or_leads_a_round_back() throws SQLException {
        UUID round = in("decided");
        session.asSuperuser();
        for (String table : new String[] {"snapshot", "facts", "figure", "record", "input", "result", "event"}) {
            String of = "evaluation_" + table + " where evaluation_id = ?";
            assertEquals(STAYS, session.refused("delete from " + of, round), table);
        }
        for (String change : new String[] {"state = 'OPEN'", "state = 'PREPARING'", "title = ''", "year = 2020"}) {
            String sql = "update evaluation set version = version + 1, " + change + " where id = ?";
            assertEquals(STAYS, session.refused(sql, round), change);
        }
    }

    private static UUID in(String state) {
        return UUID.fromString(EvaluationFixture.in(state));
    }

    private int seen(String sql, UUID id) throws SQLException {
        return session.texts(sql, id).size();
    }

    private void become(String pairs, String permissions, String user, String organisation) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.reach', 'NONE', true)");
        session.run("select set_config('duikou.pairs', ?, true)", pairs);
        session.run("select set_config('duikou.sides', ?, true)", pairs.isEmpty() ? "" : pairs + ":NORTHEAST");
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
        session.run("select set_config('duikou.user', ?, true)", user);
        session.run("select set_config('duikou.organisation', ?, true)", organisation);
    }
}
