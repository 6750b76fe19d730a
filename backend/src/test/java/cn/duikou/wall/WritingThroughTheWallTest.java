package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller may write is his own side's; what was decided stays, whoever asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WritingThroughTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String DECIDED = "23000";
    private static final List<String> STATES = List.of("DRAFT", "SENT", "RETURNED", "AGREED", "CLOSED");

    private AppSession session;

    @BeforeEach
    void begin() throws SQLException {
        session = new AppSession();
    }

    @AfterEach
    void forget() throws SQLException {
        session.close();
    }

    @Test
    void a_side_adds_rows_of_its_own_only() throws SQLException {
        session.as(Caller.LIAONING);
        Row.of("LN-JS", "NORTHEAST", "DRAFT").asProject(session);
        Row.of("LN-JS", "NORTHEAST", "DRAFT").asRevision(session);
        for (Row foreign : List.of(
                Row.of("LN-JS", "EAST", "DRAFT"),
                Row.of("LN-JS", "EAST", "SENT"),
                Row.of("JL-ZJ", "NORTHEAST", "DRAFT"))) {
            assertEquals(FORBIDDEN, foreign.projectRefused(session), foreign::toString);
            assertEquals(FORBIDDEN, foreign.revisionRefused(session), foreign::toString);
        }
    }

    @Test
    void who_has_no_side_adds_nothing() throws SQLException {
        for (Caller caller : Caller.all()) {
            if (!"OWN".equals(caller.reach())) {
                session.as(caller);
                assertEquals(FORBIDDEN, Row.of("LN-JS", "NORTHEAST", "DRAFT").projectRefused(session), caller::name);
                assertEquals(FORBIDDEN, Row.of("LN-JS", "NORTHEAST", "DRAFT").revisionRefused(session), caller::name);
            }
        }
    }

    @Test
    void both_sides_move_what_was_sent_and_each_its_own_drafts() throws SQLException {
        for (String side : List.of("NORTHEAST", "EAST")) {
            for (String state : STATES) {
                Row row = project("LN-JS", side, state);
                int expected = state.equals("DRAFT") && side.equals("EAST") ? 0 : 1;
                session.as(Caller.LIAONING);
                assertEquals(expected, touch(row), row::toString);
            }
        }
    }

    @Test
    void who_has_no_side_moves_nothing_though_he_sees_it() throws SQLException {
        Row row = project("LN-JS", "NORTHEAST", "AGREED");
        for (Caller caller : Caller.all()) {
            if (!caller.hasPair("LN-JS") || !"OWN".equals(caller.reach())) {
                session.as(caller);
                assertEquals(0, touch(row), caller::name);
                assertEquals(0, session.run("delete from project where id = ?", row.id()), caller::name);
            }
        }
    }

    @Test
    void nothing_is_moved_into_another_pair_or_out_of_sight() throws SQLException {
        Row mine = project("LN-JS", "NORTHEAST", "SENT");
        Row theirs = project("LN-JS", "EAST", "SENT");
        session.as(Caller.LIAONING);
        assertEquals(FORBIDDEN, session.refused("update project set pair_code = 'JL-ZJ' where id = ?", mine.id()));
        assertEquals(FORBIDDEN, session.refused("update project set state = 'DRAFT' where id = ?", theirs.id()));
    }

    @Test
    void only_ones_own_drafts_are_thrown_away() throws SQLException {
        for (String side : List.of("NORTHEAST", "EAST")) {
            for (String state : STATES) {
                Row row = project("LN-JS", side, state);
                session.as(Caller.LIAONING);
                int expected = side.equals("NORTHEAST") && state.equals("DRAFT") ? 1 : 0;
                assertEquals(expected, session.run("delete from project where id = ?", row.id()), row::toString);
            }
        }
    }

    @Test
    void what_lies_before_the_other_side_or_was_agreed_stays_in_the_log() throws SQLException {
        for (String side : List.of("NORTHEAST", "EAST")) {
            for (String state : List.of("DRAFT", "SENT", "RETURNED", "WITHDRAWN", "AGREED")) {
                Row row = revision("LN-JS", side, state);
                session.as(Caller.LIAONING);
                int expected =
                        side.equals("NORTHEAST") && !List.of("SENT", "AGREED").contains(state) ? 1 : 0;
                assertEquals(expected, session.run("delete from revision where id = ?", row.id()), row::toString);
            }
        }
    }

    /** Not even the superuser, whom no policy concerns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts = '{\"a\": 1}'",
                "reason = 'another'",
                "decided_by = 'another'",
                "state = 'SENT'",
                "digest = 'another'",
                "side = 'EAST'"
            })
    void a_decided_revision_never_changes(String change) throws SQLException {
        for (String state : List.of("AGREED", "RETURNED", "WITHDRAWN")) {
            Row row = revision("LN-JS", "NORTHEAST", state);
            String update = "update revision set " + change + " where id = ?";
            assertEquals(DECIDED, session.refused(update, row.id()), row::toString);
            session.as(Caller.LIAONING);
            assertEquals(DECIDED, session.refused(update, row.id()), row::toString);
        }
    }

    @Test
    void an_agreed_revision_is_never_deleted() throws SQLException {
        Row row = revision("LN-JS", "NORTHEAST", "AGREED");
        assertEquals(DECIDED, session.refused("delete from revision where id = ?", row.id()));
    }

    @Test
    void a_return_can_be_marked_as_answered() throws SQLException {
        Row row = revision("LN-JS", "NORTHEAST", "RETURNED");
        session.as(Caller.LIAONING);
        assertEquals(1, session.run("update revision set open = false where id = ?", row.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update project_version set updated_at = now()",
                "delete from project_version",
                "insert into project_version (id, code) values (gen_random_uuid(), 'x')",
                "truncate revision",
                "alter table project disable row level security",
                "drop policy seen on project",
                "create table loot (x int)",
                "alter table revision disable trigger keep_decision",
                "set session_replication_role = replica",
                "select facts from ledger_record",
                "update pair set east_region_code = null"
            })
    void the_application_has_no_right_to(String statement) throws SQLException {
        session.as(Caller.LIAONING);
        assertEquals(FORBIDDEN, session.refused(statement));
    }

    private int touch(Row row) throws SQLException {
        return session.run("update project set updated_at = now() where id = ?", row.id());
    }

    private Row project(String pair, String side, String state) throws SQLException {
        session.asSuperuser();
        return Row.of(pair, side, state).asProject(session);
    }

    private Row revision(String pair, String side, String state) throws SQLException {
        session.asSuperuser();
        return Row.of(pair, side, state).asRevision(session);
    }
}
