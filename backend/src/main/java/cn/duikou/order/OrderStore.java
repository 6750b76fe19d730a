package cn.duikou.order;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door by which orders are drafted and moved, under the lock of the order. */
@ApplicationScoped
class OrderStore {

    private static final String DRAFT = """
            insert into order_notice (id, code, evaluation_id, pair_code, year, title, findings, due_on, state, created_at,
              created_by, updated_at, updated_by)
            values (?, concat('ZG-', ?::int, '-', lpad(nextval('order_code')::text, 6, '0')), ?, ?, ?, ?, ?::jsonb, ?, 'DRAFT',
              ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update order_notice set evaluation_id = ?, pair_code = ?, year = ?, title = ?, findings = ?::jsonb, due_on = ?,
              version = version + 1, updated_at = ?, updated_by = ? where id = ?""";
    private static final String ISSUE = """
            update order_notice set state = 'ISSUED', number = ?, issued_on = ?, version = version + 1, updated_at = ?,
              updated_by = ? where id = ?""";
    /** What is late on that day stays late. */
    private static final String MOVE = """
            update order_notice set state = ?, due_on = coalesce(?, due_on), closed_on = ?,
              late_on = coalesce(late_on, case when state = 'ISSUED' and ?::date > due_on then due_on + 1 end),
              version = version + 1, updated_at = ?, updated_by = ? where id = ?""";

    private static final String TAKEN_MEANWHILE = "23505";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    OrderStore(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    void draft(UUID id, OrderFacts facts, int year, LocalDate today) {
        String author = caller.get().username();
        change(
                DRAFT,
                id,
                today.getYear(),
                facts.evaluationId(),
                facts.pairCode(),
                year,
                facts.title(),
                json.valueToTree(facts.findings()).toString(),
                facts.dueOn(),
                clock.instant(),
                author,
                clock.instant(),
                author);
    }

    void change(UUID id, OrderFacts facts, int year) {
        change(
                CHANGE,
                facts.evaluationId(),
                facts.pairCode(),
                year,
                facts.title(),
                json.valueToTree(facts.findings()).toString(),
                facts.dueOn(),
                clock.instant(),
                caller.get().username(),
                id);
    }

    void discard(UUID id) {
        change("delete from order_notice where id = ?", id);
    }

    void issue(UUID id, String number, LocalDate today) {
        change(ISSUE, number, today, clock.instant(), caller.get().username(), id);
    }

    /** To that state, or to another day in the same. */
    void move(UUID id, OrderState state, @Nullable LocalDate dueOn, LocalDate today) {
        change(
                MOVE,
                state.name(),
                dueOn,
                state == OrderState.CLOSED ? today : null,
                today,
                clock.instant(),
                caller.get().username(),
                id);
    }

    private void change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            if (TAKEN_MEANWHILE.equals(e.getSQLState())) {
                throw DocumentNumbers.taken();
            }
            throw new IllegalStateException("The order could not be stored", e);
        }
    }
}
