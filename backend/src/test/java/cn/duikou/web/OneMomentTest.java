package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A transaction that asks for it reads everything as of one moment, and the next one on the same connection does not. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OneMomentTest {

    @Inject
    OneMoment oneMoment;

    @Inject
    AgroalDataSource database;

    @Test
    void is_asked_for_by_one_transaction_and_ends_with_it() throws SQLException {
        assertEquals("read committed", isolation(false));
        assertEquals("repeatable read", isolation(true));
        assertEquals("read committed", isolation(false));
    }

    private String isolation(boolean asked) throws SQLException {
        QuarkusTransaction.begin();
        if (asked) {
            oneMoment.askFor();
        }
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet told = statement.executeQuery("show transaction_isolation")) {
            told.next();
            return told.getString(1);
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
