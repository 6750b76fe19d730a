package cn.duikou.exchange;

import static cn.duikou.exchange.ExchangeFixture.SIDES;
import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aPerson;
import static cn.duikou.exchange.ExchangeFixture.enter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Even without any query of ours, the database gives sealed persons to those alone who may know them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonsBehindTheWallTest {

    @ParameterizedTest
    @CsvSource({
        "OWN, LN-JS:NORTHEAST, liaoning-editor, READ_LEDGER;DRAFT, 1",
        "OWN, LN-JS:NORTHEAST, a-colleague, READ_LEDGER;DRAFT, 0",
        "OWN, LN-JS:NORTHEAST, a-colleague, READ_LEDGER;READ_OWN_NAMES, 1",
        "OWN, LN-JS:EAST, jiangsu-personnel, READ_LEDGER;READ_OWN_NAMES, 0",
        "OWN, LN-JS:EAST, liaoning-editor, READ_LEDGER;DRAFT, 0",
        "OWN, JL-ZJ:NORTHEAST, jilin-personnel, READ_LEDGER;READ_OWN_NAMES, 0",
        "AGREED, '', cod, READ_LEDGER;READ_NAMES, 1",
        "AGREED, '', observer, READ_LEDGER, 0",
        "SENT, '', ndrc, READ_LEDGER;COORDINATE, 0",
        "NONE, '', admin, ADMINISTER, 0",
        "NONE, '', admin, READ_NAMES, 0"
    })
    void sealed_persons(String reach, String side, String user, String permissions, int seen) throws SQLException {
        String id = agreed();
        try (Connection app = app()) {
            tell(app, "duikou.reach", reach);
            tell(app, "duikou.pairs", side.replaceAll(":.*", ""));
            tell(app, "duikou.sides", side);
            tell(app, "duikou.user", user);
            tell(app, "duikou.permissions", permissions.replace(';', ','));
            assertEquals(seen, count(app, "select count(*) from participant_person where record_id = '" + id + "'"));
        }
    }

    @Test
    void nobody_is_told_anything_without_saying_who_asks() throws SQLException {
        String id = agreed();
        try (Connection app = app()) {
            assertEquals(0, count(app, "select count(*) from participant_person"));
            assertEquals(0, count(app, "select count(*) from name_view"));
            assertEquals(0, count(app, "select count(*) from person_erasure"));
            assertEquals(0, count(app, "select count(*) from names_of_record('" + id + "')"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from participant_person",
                "update participant_person set owner_side = 'EAST'",
                "update name_view set username = 'nobody'",
                "delete from name_view",
                "insert into person_erasure values (gen_random_uuid(), gen_random_uuid(), now(), 'x', 'REQUEST')",
                "insert into name_view (viewed_at, username, organisation, record_id, record_code, pair_code, participants)"
                        + " values (now(), 'another', 'cod', gen_random_uuid(), 'x', 'LN-JS', array[gen_random_uuid()])"
            })
    void the_application_has_no_right_to(String statement) throws SQLException {
        try (Connection app = app()) {
            tell(app, "duikou.user", "cod");
            SQLException refused =
                    assertThrows(SQLException.class, () -> app.createStatement().execute(statement));
            assertEquals("42501", refused.getSQLState());
        }
    }

    private static String agreed() {
        String id = SIDES.drafted(aBatch());
        enter("liaoning-editor", id, aParticipant(), aPerson()).statusCode(200);
        SIDES.move("liaoning-approver", id, "send").statusCode(200);
        SIDES.move("jiangsu-approver", id, "agree").statusCode(200);
        return id;
    }

    private static Connection app() throws SQLException {
        return DriverManager.getConnection(TestDatabase.url(), "duikou_app", "duikou_app");
    }

    private static void tell(Connection app, String setting, String value) throws SQLException {
        try (PreparedStatement tell = app.prepareStatement("select set_config(?, ?, false)")) {
            tell.setString(1, setting);
            tell.setString(2, value);
            tell.execute();
        }
    }

    private static int count(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
