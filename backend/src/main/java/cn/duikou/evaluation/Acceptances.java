package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The door to which sides have said that they object to nothing more: a pair knows its own, the coordinator all. */
@ApplicationScoped
class Acceptances {

    private static final String SELECT = "select " + Acceptance.COLUMNS + " from evaluation_acceptance";
    private static final String ADD = """
            insert into evaluation_acceptance (evaluation_id, pair_code, side, accepted_at, accepted_by, organisation,
              after_changes)
            values (?, ?, ?, ?, ?, ?, changes_told(?, ?)) on conflict do nothing""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    Acceptances(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order in which they were given. */
    List<Acceptance> of(UUID evaluation) {
        Conditions.Query query =
                Scope.ofObjections(caller.get(), evaluation).select(SELECT, " order by accepted_at, side");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, Acceptance::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether that side has not accepted the points as they are now. */
    boolean add(UUID evaluation, String pair, Side side) {
        Caller author = caller.get();
        try (Connection connection = database.getConnection()) {
            return 1
                    == Rows.change(
                            connection,
                            ADD,
                            evaluation,
                            pair,
                            side.name(),
                            clock.instant(),
                            author.username(),
                            author.organisation().code(),
                            evaluation,
                            pair);
        } catch (SQLException e) {
            throw new IllegalStateException("That nothing is objected to could not be stored", e);
        }
    }
}
