package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments follow their record, and stay as they were attached, whatever the application asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttachmentsBehindTheWallTest {

    private static final String FORBIDDEN = "42501";
    private static final String KEPT = "23000";
    private static final String INSERT = """
            insert into attachment (id, ledger, ledger_table, record_id, side, organisation, kind, file_name, media_type,
                size_bytes, sha256, added_by, added_at, shown_at)
            values (?, 'projects', 'project', ?, ?, 'liaoning', 'OTHER', 'a.pdf', 'application/pdf', 1, ?, 'x', now(),
                case when ? then now() end)""";

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
    void are_seen_by_whoever_sees_the_record_and_those_of_a_draft_by_their_own_side() throws SQLException {
        for (Row record : Row.ofAll("DRAFT", "SENT", "AGREED")) {
            session.asSuperuser();
            record.asProject(session);
            UUID shown = attach(record, "NORTHEAST", true);
            UUID held = attach(record, "NORTHEAST", false);
            for (Caller caller : Caller.all()) {
                session.as(caller);
                boolean sees = !session.texts("select id::text from project where id = ?", record.id())
                        .isEmpty();
                boolean own = sees && caller.hasSide(record.pair(), "NORTHEAST");
                assertEquals(sees, isSeen(shown), () -> caller.name() + " " + record);
                assertEquals(own, isSeen(held), () -> caller.name() + " " + record);
            }
        }
    }

    @Test
    void are_written_by_their_own_side_alone() throws SQLException {
        Row record = Row.of("LN-JS", "NORTHEAST", "AGREED").asProject(session);
        UUID ours = attach(record, "NORTHEAST", false);
        session.as(Caller.JIANGSU);
        assertEquals(FORBIDDEN, session.refused(INSERT, values(UUID.randomUUID(), record, "NORTHEAST", true)));
        assertEquals(0, session.run("update attachment set shown_at = now() where id = ?", ours));
        assertEquals(0, session.run("delete from attachment where id = ?", ours));
        session.as(Caller.COORDINATOR);
        assertEquals(FORBIDDEN, session.refused(INSERT, values(UUID.randomUUID(), record, "EAST", true)));
        session.as(Caller.LIAONING);
        assertEquals(1, session.run(INSERT, values(UUID.randomUUID(), record, "NORTHEAST", true)));
        assertEquals(1, session.run("update attachment set shown_at = now() where id = ?", ours));
        assertEquals(0, session.run("delete from attachment where id = ?", ours), "shown is shown");
    }

    /** Not even the superuser, whom no policy concerns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha256 = repeat('0', 64)",
                "file_name = 'b.pdf'",
                "side = 'EAST'",
                "shown_at = null",
                "added_by = 'y'"
            })
    void never_change(String change) throws SQLException {
        Row record = Row.of("LN-JS", "NORTHEAST", "AGREED").asProject(session);
        UUID id = attach(record, "NORTHEAST", true);
        assertEquals(KEPT, session.refused("update attachment set " + change + " where id = ?", id));
    }

    @Test
    void are_taken_away_once() throws SQLException {
        Row record = Row.of("LN-JS", "NORTHEAST", "AGREED").asProject(session);
        UUID id = attach(record, "NORTHEAST", true);
        String remove = "update attachment set removed_at = now(), removed_by = 'x', remove_reason = 'y' where id = ?";
        assertEquals(1, session.run(remove, id));
        assertEquals(KEPT, session.refused(remove, id));
        assertEquals(
                KEPT,
                session.refused(
                        "update attachment set removed_at = null, removed_by = null, remove_reason = null where id = ?",
                        id));
    }

    private boolean isSeen(UUID id) throws SQLException {
        return List.of("1").equals(session.texts("select 1 from attachment where id = ?", id));
    }

    private UUID attach(Row record, String side, boolean shown) throws SQLException {
        session.asSuperuser();
        UUID id = UUID.randomUUID();
        session.run(INSERT, values(id, record, side, shown));
        return id;
    }

    private static Object[] values(UUID id, Row record, String side, boolean shown) {
        String sha256 = (id.toString() + UUID.randomUUID()).replace("-", "");
        return new Object[] {id, record.id(), side, sha256, shown};
    }
}
