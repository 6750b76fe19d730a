package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to who assesses in which round: whoever leads sees all, everybody else himself. */
@ApplicationScoped
class Assessors {

    private static final String ASSIGN = """
            insert into evaluation_assessor (evaluation_id, username, organisation, assigned_at, assigned_by)
            values (?, ?, ?, ?, ?) on conflict (evaluation_id, username) do update
            set organisation = excluded.organisation, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by,
              released_at = null, released_by = null where evaluation_assessor.released_at is not null""";
    private static final String RELEASE = """
            update evaluation_assessor set released_at = ?, released_by = ?
            where evaluation_id = ? and username = ? and released_at is null""";
    private static final String DECLARE = """
            insert into evaluation_conflict (evaluation_id, username, pair_code, reason, declared_at)
            values (?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    Assessors(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<Assessor> of(UUID evaluation) {
        Conditions.Query query = Scope.ofRound(caller.get(), evaluation)
                .select("select " + Assessor.COLUMNS + " from evaluation_assessor", " order by username");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Assessor::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the caller himself is assigned to that round, by his name and for the body that he now acts for. */
    boolean assesses(UUID evaluation) {
        return mine(evaluation) != null;
    }

    /** The caller in that round. */
    @Nullable
    Assessor mine(UUID evaluation) {
        Caller mine = caller.get();
        if (!mine.may(Permission.ASSESS)) {
            return null;
        }
        return of(evaluation).stream()
                .filter(Assessor::assesses)
                .filter(one -> one.username().equals(mine.username()))
                .filter(one -> one.organisation().equals(mine.organisation().code()))
                .findFirst()
                .orElse(null);
    }

    /** Whether he was not assigned already. */
    boolean assign(UUID evaluation, NewAssessor given) {
        return 1
                == change(
                        ASSIGN,
                        evaluation,
                        given.username(),
                        given.organisation(),
                        clock.instant(),
                        caller.get().username());
    }

    /** Whether he was assigned. */
    boolean release(UUID evaluation, String username) {
        return 1 == change(RELEASE, clock.instant(), caller.get().username(), evaluation, username);
    }

    /** Whether he had not said so already. */
    boolean declare(UUID evaluation, NewConflict given) {
        return 1
                == change(
                        DECLARE,
                        evaluation,
                        caller.get().username(),
                        given.pairCode(),
                        given.reason(),
                        clock.instant());
    }

    private int change(String sql, Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Who assesses could not be stored", e);
        }
    }
}
