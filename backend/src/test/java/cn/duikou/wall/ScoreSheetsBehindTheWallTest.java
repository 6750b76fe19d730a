package cn.duikou.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.evaluation.SheetFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of score sheets are told to the coordinator alone, and nobody changes what is published, whatever asks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScoreSheetsBehindTheWallTest {

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

    @ParameterizedTest
    @CsvSource({"COORDINATE, 1", "'READ_LEDGER,READ_DUTIES,RECEIVE', 0", "ASSESS, 0", "ADMINISTER, 0", "'', 0"})
    void a_draft_is_seen_and_changed_by_the_coordinator_alone(String permissions, int seen) throws SQLException {
        String code = SheetFixture.drafted();
        become(permissions);
        assertEquals(
                seen,
                session.texts("select code from score_sheet where code = ?", code)
                        .size());
        assertEquals(
                1,
                session.texts("select code from score_sheet where code = 'NATIONAL' and version = 1")
                        .size());
        assertEquals(seen, session.run("update score_sheet set edits = edits + 1 where code = ?", code));
        assertEquals(seen, session.run("delete from score_sheet where code = ?", code));
        assertEquals(0, session.run("delete from score_sheet where code = 'NATIONAL' and version = 1"));
        assertEquals(0, session.run("update score_sheet set updated_by = '' where code = 'NATIONAL' and version = 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update score_sheet set code = 'OTHER' where state = 'DRAFT'",
                "update score_sheet set version = 9 where state = 'DRAFT'",
                "insert into score_sheet (code, version, state, purpose, document, updated_by, published_at) values"
                        + " ('NATIONAL', 9, 'PUBLISHED', 'NATIONAL', '{\"code\": \"NATIONAL\", \"purpose\": \"NATIONAL\"}', 'x', now())"
            })
    void a_draft_stays_what_it_is_a_draft_of_and_nothing_is_published_undrafted(String change) throws SQLException {
        become("COORDINATE");
        assertEquals(FORBIDDEN, session.refused(change));
    }

    @Test
    void not_even_its_owner_changes_what_is_published() throws SQLException {
        session.asSuperuser();
        assertEquals(STAYS, session.refused("update score_sheet set updated_by = '' where code = 'NATIONAL'"));
        assertEquals(STAYS, session.refused("delete from score_sheet where code = 'NATIONAL'"));
    }

    private void become(String permissions) throws SQLException {
        session.run("set local role duikou_app");
        session.run("select set_config('duikou.permissions', ?, true)", permissions);
    }
}
