package cn.duikou.order;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
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

/** The door to the wishes for more time. */
@ApplicationScoped
class OrderExtensions {

    private static final String ASK = """
            insert into order_extension (id, order_id, pair_code, due_on, reason, state, asked_at, asked_by, organisation)
            values (?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""";
    private static final String DECIDE = """
            update order_extension set state = ?, refusal = ?, decided_at = ?, decided_by = ?, decided_for = ?
            where id = ? and state = 'ASKED'""";
    private static final String WITHDRAW = """
            update order_extension set state = 'WITHDRAWN', decided_at = ?, decided_by = ?, decided_for = ?
            where order_id = ? and state = 'ASKED'""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    OrderExtensions(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order in which they were asked for. */
    List<OrderExtension> of(UUID order) {
        Conditions.Query query = Scope.ofOrder(caller.get(), order)
                .select("select " + OrderExtension.COLUMNS + " from order_extension", " order by asked_at, id");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, OrderExtension::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void ask(OrderStanding order, NewExtension given) {
        Caller author = caller.get();
        change(
                ASK,
                UUID.randomUUID(),
                order.id(),
                order.pairCode(),
                given.dueOn(),
                given.reason(),
                clock.instant(),
                author.username(),
                author.organisation().code());
    }

    /** @param refusal none where it is granted */
    void decide(UUID id, @Nullable String refusal) {
        ExtensionState state = refusal == null ? ExtensionState.GRANTED : ExtensionState.REFUSED;
        Caller author = caller.get();
        change(
                DECIDE,
                state.name(),
                refusal,
                clock.instant(),
                author.username(),
                author.organisation().code(),
                id);
    }

    /** What waits, if anything does. */
    void withdraw(UUID order) {
        Caller author = caller.get();
        change(
                WITHDRAW,
                clock.instant(),
                author.username(),
                author.organisation().code(),
                order);
    }

    private void change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The extension could not be stored", e);
        }
    }
}
