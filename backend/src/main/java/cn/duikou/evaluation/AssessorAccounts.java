package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door to who may assess. People and their roles are kept where they sign in, which is not asked from here: an account is
 * known once it has come with that role, and no longer when it comes without it.
 */
@ApplicationScoped
class AssessorAccounts {

    private static final String COME = """
            insert into assessor_account (username, organisation, known_since) values (?, ?, ?)
            on conflict (username) do update set organisation = excluded.organisation
            where assessor_account.organisation <> excluded.organisation""";
    private static final String STRUCK = "delete from assessor_account where username = ?";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    AssessorAccounts(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void meet(@Observes Caller come) {
        if (come.may(Permission.ASSESS)) {
            change(COME, come.username(), come.organisation().code(), clock.instant());
        } else {
            change(STRUCK, come.username());
        }
    }

    /** For whoever leads a round. */
    List<AssessorAccount> all() {
        try (Connection connection = database.getConnection()) {
            return Rows.all(
                    connection,
                    Scope.ofAssessors(caller.get())
                            .select(
                                    "select " + AssessorAccount.COLUMNS + " from assessor_account",
                                    " order by organisation, username"),
                    AssessorAccount::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Who assesses could not be noted", e);
        }
    }
}
