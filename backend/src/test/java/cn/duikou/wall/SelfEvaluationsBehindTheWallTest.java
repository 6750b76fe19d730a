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

/** A pair's own evaluation is led by whoever decides for one of its sides, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfEvaluationsBehindTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String PREPARE =
            "insert into evaluation (id, code, title, purpose, pair_code, pair_codes, year,"
                    + " sheet_code, sheet_version, self_by, review_by, objections_days, state, created_at, created_by, updated_at,"
                    + " updated_by) select gen_random_uuid(), gen_random_uuid(), title, ?, ?, pair_codes, year, sheet_code,"
                    + " sheet_version, self_by, review_by, objections_days, 'PREPARING', now(), 'x', now(), 'x' from evaluation"
                    + " where id = ?";

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    /** How many see one that is prepared, what it came to and what experts gave before it is published, and the whole history. */
    @ParameterizedTest
    @CsvSource({
        "LN-JS, NORTHEAST, 'READ_LEDGER,DRAFT,DECIDE', 1, 1, 1",
        "LN-JS, EAST, 'READ_LEDGER,DRAFT,DECIDE', 1, 1, 1",
        "LN-JS, NORTHEAST, 'READ_LEDGER,DRAFT', 0, 0, 0",
        "JL-ZJ, EAST, 'READ_LEDGER,DRAFT,DECIDE', 0, 0, 0",
        "'', '', READ_LEDGER, 0, 0, 0",
        "'', '', DECIDE, 0, 0, 0"
    })
    void whoever_decides_for_a_side_knows_all_of_it(
            String pair, String side, String permissions, int prepared, int result, int expert) throws SQLException {
        UUID preparing = in("preparing");
        UUID decided = in("decided");
        become(pair, side, permissions, "somebody");
        assertEquals(prepared, seen("select code from evaluation where id = ?", preparing));
        assertEquals(
                prepared,
                seen("select kind from evaluation_event where kind = 'PREPARED' and evaluation_id = ?", decided));
        assertEquals(prepared, seen("select username from evaluation_assessor where evaluation_id = ?", decided));
        assertEquals(result, seen("select digest from evaluation_result where evaluation_id = ?", decided));
        assertEquals(
                expert, seen("select item from evaluation_input where kind = 'EXPERT' and evaluation_id = ?", decided));
    }

    @Test
    void not_even_they_see_what_experts_give_before_the_review_is_over() throws SQLException {
        UUID round = in("review");
        session.run(
                "insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation, points)"
                        + " values (?, 'EXPERT', 'LN-JS', 'MECHANISM', now(), 'assessor', 'assessors', 5)",
                round);
        become("LN-JS", "EAST", "READ_LEDGER,DRAFT,DECIDE", "somebody");
        assertEquals(0, seen("select item from evaluation_input where kind = 'EXPERT' and evaluation_id = ?", round));
        assertEquals(1, seen("select items::text from evaluation_progress(?) where kind = 'EXPERT'", round));
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, LN-JS, LN-JS, 'READ_LEDGER,DECIDE', true",
        "SELF, LN-JS, LN-JS, 'READ_LEDGER,DRAFT', false",
        "SELF, LN-JS, JL-ZJ, 'READ_LEDGER,DECIDE', false",
        "NATIONAL, , LN-JS, 'READ_LEDGER,DECIDE', false",
        "NATIONAL, , '', COORDINATE, true"
    })
    void each_prepares_what_is_his_to_lead(String purpose, String pair, String own, String permissions, boolean taken)
            throws SQLException {
        UUID like = in("published");
        become(own, "NORTHEAST", permissions, "somebody");
        if (own.equals("JL-ZJ")) {
            assertEquals(0, session.run(PREPARE, purpose, pair, like));
        } else if (taken) {
            assertEquals(1, session.run(PREPARE, purpose, pair, like));
        } else {
            assertEquals(FORBIDDEN, session.refused(PREPARE, purpose, pair, like));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_LEDGER,DECIDE', preparing, 1",
        "LN-JS, 'READ_LEDGER,DRAFT', open, 0",
        "JL-ZJ, 'READ_LEDGER,DECIDE', open, 0",
        "LN-JS, 'READ_LEDGER,DECIDE', national, 0"
    })
    void each_moves_what_is_his_to_lead(String own, String permissions, String state, int moved) throws SQLException {
        UUID round = in(state);
        become(own, "EAST", permissions, "somebody");
        assertEquals(
                moved,
                session.run("update evaluation set version = version + 1, updated_by = 'x' where id = ?", round));
    }

    @ParameterizedTest
    @CsvSource({
        "LN-JS, 'READ_LEDGER,DECIDE', review, true",
        "LN-JS, 'READ_LEDGER,DECIDE', objections, false",
        "LN-JS, 'READ_LEDGER,DRAFT', review, false",
        "JL-ZJ, 'READ_LEDGER,DECIDE', review, false"
    })
    void points_are_set_in_the_review_by_those_who_lead(String own, String permissions, String state, boolean taken)
            throws SQLException {
        UUID round = in(state);
        become(own, "EAST", permissions, "somebody");
        String sql =
                "insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation,"
                        + " points, remark) values (?, 'REVIEW', 'LN-JS', 'TIMELY', now(), 'somebody', 'jiangsu', 5, '试')";
        if (taken) {
            assertEquals(1, session.run(sql, round));
        } else {
            assertEquals(FORBIDDEN, session.refused(sql, round));
        }
    }

    /** Their numbers and digests, to those who take snapshots, and nothing of whose they are. */
    @ParameterizedTest
    @CsvSource({"LN-JS, DECIDE, 1", "'', COORDINATE, 1", "LN-JS, DRAFT, 0", "'', READ_LEDGER, 0", "'', ASSESS, 0"})
    void links_of_the_chain_are_told_to_those_who_lead(String own, String permissions, int told) throws SQLException {
        in("open");
        become(own, "EAST", permissions, "somebody");
        assertEquals(
                told, session.texts("select digest from snapshot_link(null)").size());
        assertEquals(told, session.texts("select digest from snapshot_link(1)").size());
        assertEquals(List.of(), session.texts("select digest from snapshot_link(0)"));
    }

    @Test
    void what_one_side_proposes_the_other_confirms() throws SQLException {
        UUID round = UUID.fromString(EvaluationFixture.in("objecting"));
        String propose = "insert into evaluation_change (id, evaluation_id, pair_code, item, points, reason, state,"
                + " proposed_at, proposed_by, organisation, side) values (?, ?, 'LN-JS', 'TIMELY', 5, '试', 'PROPOSED', now(),"
                + " ?, 'liaoning', ?)";
        String confirm = "update evaluation_change set state = 'CONFIRMED', amendment = 0, decided_at = now(),"
                + " decided_by = ? where id = ?";
        UUID change = UUID.randomUUID();
        become("LN-JS", "NORTHEAST", "READ_LEDGER,DRAFT", "ours");
        assertEquals(FORBIDDEN, session.refused(propose, change, round, "ours", "NORTHEAST"));
        become("LN-JS", "NORTHEAST", "READ_LEDGER,DECIDE", "ours");
        assertEquals(FORBIDDEN, session.refused(propose, change, round, "ours", "EAST"));
        assertEquals(FORBIDDEN, session.refused(propose, change, round, "ours", null));
        assertEquals(1, session.run(propose, change, round, "ours", "NORTHEAST"));
        become("LN-JS", "NORTHEAST", "READ_LEDGER,DECIDE", "colleague");
        assertEquals(FORBIDDEN, session.refused(confirm, "colleague", change));
        become("", "", "COORDINATE", "ndrc");
        assertEquals(FORBIDDEN, session.refused(confirm, "ndrc", change));
        become("JL-ZJ", "EAST", "READ_LEDGER,DECIDE", "others");
        assertEquals(0, session.run(confirm, "others", change));
        become("LN-JS", "EAST", "READ_LEDGER,DECIDE", "theirs");
        assertEquals(1, session.run(confirm, "theirs", change));
    }

    @Test
    void a_side_does_not_answer_its_own_objection() throws SQLException {
        String[] objected = EvaluationFixture.in("objected").split("/");
        UUID objection = UUID.fromString(objected[1]);
        String answer = "update evaluation_objection set state = 'ANSWERED', outcome = 'REJECTED', answer = '试',"
                + " settled_at = now(), settled_by = ? where id = ?";
        become("LN-JS", "NORTHEAST", "READ_LEDGER,DECIDE", "ours");
        assertEquals(FORBIDDEN, session.refused(answer, "ours", objection));
        become("LN-JS", "EAST", "READ_LEDGER,DRAFT", "theirs");
        assertEquals(0, session.run(answer, "theirs", objection));
        become("LN-JS", "EAST", "READ_LEDGER,DECIDE", "theirs");
        assertEquals(1, session.run(answer, "theirs", objection));
    }

    private static UUID in(String state) {
        return UUID.fromString(EvaluationFixture.in(state));
    }

    private int seen(String sql, UUID id) throws SQLException {
        return session.texts(sql, id).size();
    }

    private void become(String pair, String side, String permissions, String user) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.reach', 'NONE', true)");
        session.run("select set_config('duikou.pairs', ?, true)", pair);
        session.run("select set_config('duikou.sides', ?, true)", pair.isEmpty() ? "" : pair + ":" + side);
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
        session.run("select set_config('duikou.user', ?, true)", user);
        session.run("select set_config('duikou.organisation', 'liaoning', true)");
    }
}
