package cn.duikou.wall;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The role in which the application works, and the connections that it works with. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApplicationRoleTest {

    private static final String TOLD = """
            select concat_ws('|', current_setting('duikou.reach', true), current_setting('duikou.pairs', true),
                current_setting('duikou.sides', true), current_user)""";

    private static final String[] DOORS = {
        "caller_leads",
        "content_in_use",
        "content_is_evidence",
        "differing_coverage",
        "differing_figures",
        "erase_expired_persons",
        "erase_person",
        "erasures",
        "evaluation_differences",
        "evaluation_progress",
        "fold_coverage",
        "fold_figures",
        "forget_attachments",
        "keep_clause_record",
        "keep_coverage",
        "keep_discrepancy",
        "keep_discrepancy_version",
        "keep_figures_of_agreement",
        "keep_figures_of_exchange",
        "keep_figures_of_meeting",
        "keep_figures_of_park",
        "keep_figures_of_project",
        "keep_figures_of_replication",
        "keep_figures_of_support",
        "keep_figures_of_zone_link",
        "keep_pair_events",
        "keep_proof",
        "keep_version",
        "keep_working_days",
        "name_refusal",
        "names_of_record",
        "next_revision_number",
        "overlapping_secondments",
        "participants_elsewhere",
        "persons_by_key",
        "persons_entered",
        "persons_expired",
        "persons_sealed_otherwise",
        "rebuild_coverage",
        "rebuild_figures",
        "reseal_person",
        "round_intact",
        "seal_chain",
        "seal_part",
        "seal_sheet",
        "snapshot_link",
        "term_of_person"
    };

    @Inject
    AgroalDataSource pool;

    @Test
    void bypasses_nothing() throws SQLException {
        assertNone("""
                select rolname from pg_roles where rolname = 'duikou_app'
                    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""");
        assertNone("select roleid::regrole::text from pg_auth_members where member = 'duikou_app'::regrole");
    }

    @Test
    void owns_nothing() throws SQLException {
        assertNone("select relname from pg_class where relowner = 'duikou_app'::regrole");
        assertNone("select proname from pg_proc where proowner = 'duikou_app'::regrole");
        assertNone("select nspname from pg_namespace where nspowner = 'duikou_app'::regrole");
        assertNone("select datname from pg_database where datdba = 'duikou_app'::regrole");
    }

    /**
     * Whatever table tells whose side and in which state a row is belongs behind the wall, also those to come; a view
     * stands behind it when it asks for whoever asks the view.
     */
    @Test
    void finds_the_wall_around_every_ledger_table_that_it_can_read() throws SQLException {
        assertNone("""
                select relname from pg_class
                where relkind in ('r', 'p', 'm', 'v') and not relrowsecurity
                    and not coalesce('security_invoker=true' = any (reloptions), false)
                    and relnamespace = 'public'::regnamespace and has_table_privilege('duikou_app', oid, 'select')
                    and 2 = (select count(*) from pg_attribute
                             where attrelid = pg_class.oid and attname in ('pair_code', 'side'))""");
    }

    /** What runs with its owner's rights sees past every policy. Whatever is added here is a door to look at. */
    @Test
    void passes_the_wall_through_these_doors_alone() throws SQLException {
        try (AppSession session = new AppSession()) {
            assertEquals(List.of(DOORS), session.texts("""
                            select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
                            order by proname"""));
        }
    }

    @Test
    void reads_a_ledger_from_an_index_though_the_policy_stands_before_it() throws SQLException {
        try (AppSession session = new AppSession()) {
            session.as(Caller.COORDINATOR);
            session.run("set local enable_seqscan = off");
            String plan = String.join(
                    "\n", session.texts("explain select id from project where terms @@ search_query('碳纤维')"));
            assertTrue(plan.contains("project_terms"), plan);
        }
    }

    @Test
    void lends_no_connection_that_remembers_a_former_caller() throws SQLException {
        for (String account : List.of("liaoning-editor", "ndrc", "observer")) {
            given().auth()
                    .oauth2(Tokens.of(account))
                    .get("/api/v1/projects")
                    .then()
                    .statusCode(200);
        }
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (var statement = connection.createStatement();
                        ResultSet told = statement.executeQuery(TOLD)) {
                    told.next();
                    assertEquals("NONE|||duikou_app", told.getString(1));
                }
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private static void assertNone(String sql) throws SQLException {
        try (AppSession session = new AppSession()) {
            assertEquals(List.of(), session.texts(sql));
        }
    }
}
