package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.evaluation.EvaluationFixture;
import cn.duikou.order.OrderFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objections, changes, orders and commendations are known to those whom they concern, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResultsBehindTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String STAYS = "23000";
    private static final String OBJECT =
            "insert into evaluation_objection (id, evaluation_id, pair_code, item, side, reason, evidence, state,"
                    + " filed_at, filed_by, organisation) values (gen_random_uuid(), ?, 'LN-JS', 'TIMELY', 'NORTHEAST', '试',"
                    + " '[]', 'FILED', now(), ?, 'liaoning')";

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    /** How many see an objection and what the pair was told, a change that waits, a drafted order and one that was issued. */
    @ParameterizedTest
    @CsvSource({
        "'', COORDINATE, 1, 1, 1, 1",
        "LN-JS, 'READ_LEDGER,DRAFT', 1, 0, 0, 1",
        "LN-JS, DRAFT, 0, 0, 0, 0",
        "JL-ZJ, 'READ_LEDGER,DRAFT', 0, 0, 0, 0",
        "'', ASSESS, 0, 0, 0, 0",
        "'', READ_LEDGER, 0, 0, 0, 0",
        "'', '', 0, 0, 0, 0"
    })
    void each_sees_what_concerns_him(
            String pairs, String permissions, int objection, int change, int drafted, int issued) throws SQLException {
        UUID objected = first(EvaluationFixture.in("objected"));
        UUID changed = first(EvaluationFixture.in("changed"));
        UUID draft = first(OrderFixture.in("drafted"));
        UUID order = first(OrderFixture.in("extending"));
        become(pairs, permissions, "somebody");
        assertEquals(objection, seen("select item from evaluation_objection where evaluation_id = ?", objected));
        assertEquals(objection, seen("select digest from evaluation_preliminary where evaluation_id = ?", objected));
        assertEquals(change, seen("select item from evaluation_change where evaluation_id = ?", changed));
        assertEquals(drafted, seen("select code from order_notice where id = ?", draft));
        assertEquals(issued, seen("select code from order_notice where id = ?", order));
        assertEquals(issued, seen("select reason from order_extension where order_id = ?", order));
        assertEquals(issued, seen("select kind from order_event where order_id = ?", order));
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_LEDGER,DECIDE', objecting, true",
        "LN-JS, 'READ_LEDGER,DRAFT', objecting, false",
        "JL-ZJ, 'READ_LEDGER,DECIDE', objecting, false",
        "'', COORDINATE, objecting, false",
        "LN-JS, 'READ_LEDGER,DECIDE', objections, false",
        "LN-JS, 'READ_LEDGER,DECIDE', decided, false"
    })
    void a_side_objects_while_it_may(String pairs, String permissions, String state, boolean taken)
            throws SQLException {
        UUID round = first(EvaluationFixture.in(state));
        become(pairs, permissions, "somebody");
        if (taken) {
            assertEquals(1, session.run(OBJECT, round, "somebody"));
        }
        assertEquals(FORBIDDEN, session.refused(OBJECT, round, taken ? "another" : "somebody"));
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_LEDGER,DECIDE', objecting, true",
        "LN-JS, 'READ_LEDGER,DRAFT', objecting, false",
        "JL-ZJ, 'READ_LEDGER,DECIDE', objecting, false",
        "'', COORDINATE, objecting, false",
        "LN-JS, 'READ_LEDGER,DECIDE', objections, false",
        "LN-JS, 'READ_LEDGER,DECIDE', decided, false"
    })
    void a_side_accepts_for_itself_and_objects_no_more(String pairs, String permissions, String state, boolean taken)
            throws SQLException {
        UUID round = first(EvaluationFixture.in(state));
        become(pairs, permissions, "somebody");
        String sql = "insert into evaluation_acceptance (evaluation_id, pair_code, side, accepted_at, accepted_by,"
                + " organisation) values (?, 'LN-JS', 'NORTHEAST', now(), ?, 'liaoning')";
        if (taken) {
            assertEquals(1, session.run(sql, round, "somebody"));
            assertEquals(FORBIDDEN, session.refused(OBJECT, round, "somebody"));
        }
        assertEquals(FORBIDDEN, session.refused(sql, round, taken ? "another" : "somebody"));
    }

    @Test
    void nobody_confirms_what_he_has_proposed_himself() throws SQLException {
        String[] changed = EvaluationFixture.in("changed").split("/");
        UUID change = UUID.fromString(changed[1]);
        String sql = "update evaluation_change set state = 'CONFIRMED', amendment = 0, decided_at = now(),"
                + " decided_by = ? where id = ?";
        become("", "COORDINATE", "ndrc-colleague");
        assertEquals("23514", session.refused(sql, "ndrc-colleague", change));
        become("LN-JS", "READ_LEDGER,DECIDE", "somebody");
        assertEquals(FORBIDDEN, session.refused(sql, "somebody", change));
        become("", "COORDINATE", "ndrc");
        assertEquals(1, session.run(sql, "ndrc", change));
        assertEquals(STAYS, session.refused(sql, "ndrc", change));
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_LEDGER,DECIDE', WITHDRAWN, 1",
        "LN-JS, 'READ_LEDGER,DECIDE', GRANTED, refused",
        "LN-JS, 'READ_LEDGER,DRAFT', WITHDRAWN, 0",
        "JL-ZJ, 'READ_LEDGER,DECIDE', WITHDRAWN, 0",
        "'', COORDINATE, GRANTED, 1",
        "'', COORDINATE, WITHDRAWN, 1"
    })
    void more_time_is_granted_by_who_coordinates_and_withdrawn_by_the_pair_too(
            String pairs, String permissions, String state, String rows) throws SQLException {
        UUID order = first(OrderFixture.in("extending"));
        become(pairs, permissions, "somebody");
        String change = "update order_extension set state = '" + state
                + "', decided_at = now(), decided_by = 'somebody' where order_id = '" + order + "'";
        if (rows.equals("refused")) {
            assertEquals(FORBIDDEN, session.refused(change));
        } else {
            assertEquals(Integer.parseInt(rows), session.run(change));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evaluation_preliminary set digest = ''",
                "delete from evaluation_objection",
                "update evaluation_objection set reason = ''",
                "delete from evaluation_acceptance",
                "update evaluation_acceptance set side = 'EAST'",
                "update evaluation_change set points = 1",
                "delete from evaluation_change",
                "update evaluation_amendment set digest = ''",
                "update order_measure set what = ''",
                "delete from order_progress",
                "update order_evidence set note = ''",
                "delete from order_event",
                "update order_extension set due_on = '2090-01-01'"
            })
    void what_was_noted_stays(String change) throws SQLException {
        become("", "COORDINATE", "ndrc");
        assertEquals(FORBIDDEN, session.refused(change), change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title = '改'",
                "findings = '[{}]'",
                "number = '改'",
                "late_on = '2090-01-01'",
                "state = 'DRAFT', number = null, issued_on = null",
                "state = 'CLOSED', closed_on = '2026-01-01'"
            })
    void not_even_its_owner_changes_what_an_issued_order_says(String change) throws SQLException {
        UUID order = first(OrderFixture.in("issued"));
        session.asSuperuser();
        session.run("update order_notice set version = version + 1, late_on = '2026-01-01' where id = ?", order);
        String sql = "update order_notice set version = version + 1, " + change + " where id = ?";
        assertEquals(STAYS, session.refused(sql, order), change);
        assertEquals(STAYS, session.refused("delete from order_notice where id = ?", order));
    }

    private static UUID first(String ids) {
        return UUID.fromString(ids.split("/")[0]);
    }

    private int seen(String sql, UUID id) throws SQLException {
        return session.texts(sql, id).size();
    }

    private void become(String pairs, String permissions, String user) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.reach', 'NONE', true)");
        session.run("select set_config('duikou.pairs', ?, true)", pairs);
        session.run("select set_config('duikou.sides', ?, true)", pairs.isEmpty() ? "" : pairs + ":NORTHEAST");
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
        session.run("select set_config('duikou.user', ?, true)", user);
        session.run("select set_config('duikou.organisation', 'ndrc', true)");
    }
}
