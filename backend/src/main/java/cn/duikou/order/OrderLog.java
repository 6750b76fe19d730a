package cn.duikou.order;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what was done with orders. */
@ApplicationScoped
class OrderLog {

    private static final String NOTE = """
            insert into order_event (order_id, pair_code, kind, noted_at, username, organisation, side, reason, due_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    OrderLog(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void note(OrderStanding order, OrderEventKind kind, @Nullable String reason, @Nullable LocalDate dueOn) {
        Caller author = caller.get();
        Side side = kind == OrderEventKind.REPORTED ? author.sideOf(order.pairCode()) : null;
        try (Connection connection = database.getConnection()) {
            Rows.change(
                    connection,
                    NOTE,
                    order.id(),
                    order.pairCode(),
                    kind.name(),
                    clock.instant(),
                    author.username(),
                    author.organisation().code(),
                    side == null ? null : side.name(),
                    reason,
                    dueOn);
        } catch (SQLException e) {
            throw new IllegalStateException("What was done with the order could not be noted", e);
        }
    }

    /** When it was last sent back. */
    Optional<Instant> reopened(UUID order) {
        return of(order).stream()
                .filter(event -> event.kind() == OrderEventKind.REOPENED)
                .map(OrderEvent::at)
                .reduce((earlier, later) -> later);
    }

    /** From the first on. */
    List<OrderEvent> of(UUID order) {
        Conditions.Query query = Scope.ofOrder(caller.get(), order)
                .select("select " + OrderEvent.COLUMNS + " from order_event", " order by number");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, OrderEvent::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
