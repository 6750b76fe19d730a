package cn.duikou.plan;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to the targets and tasks of plans, each one document, and to what has been done of the tasks. */
@ApplicationScoped
class PlanItems {

    private static final String DONE = """
            insert into plan_task_done (task_id, plan_id, pair_code, side, done_on, note, noted_at, username, organisation)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    PlanItems(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** Which of both, and what its documents are. */
    record Kind<F>(String table, Class<F> type) {

        static final Kind<PlanTargetFacts> TARGETS = new Kind<>("plan_target", PlanTargetFacts.class);
        static final Kind<PlanTaskFacts> TASKS = new Kind<>("plan_task", PlanTaskFacts.class);
    }

    /** One of them as it is stored. */
    record Stored<F>(UUID id, int version, F facts) {}

    /** In the order in which they were added. */
    <F> List<Stored<F>> of(UUID plan, Kind<F> kind) {
        return read(
                scope(plan).select("select id, version, facts from " + kind.table(), " order by added, id"),
                row -> new Stored<>(
                        row.getObject("id", UUID.class), row.getInt("version"), facts(row.getString("facts"), kind)));
    }

    <F> Optional<Stored<F>> find(UUID plan, UUID id, Kind<F> kind) {
        return of(plan, kind).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    <F> UUID add(PlanStanding plan, F facts, Kind<F> kind) {
        UUID id = UUID.randomUUID();
        update(
                "insert into " + kind.table() + " (facts, id, plan_id, pair_code) values (?::jsonb, ?, ?, ?)",
                json.valueToTree(facts).toString(),
                id,
                plan.id(),
                plan.pairCode());
        return id;
    }

    <F> void change(UUID id, F facts, Kind<F> kind) {
        update(
                "update " + kind.table() + " set facts = ?::jsonb, version = version + 1 where id = ?",
                json.valueToTree(facts).toString(),
                id);
    }

    void remove(UUID id, Kind<?> kind) {
        update("delete from " + kind.table() + " where id = ?", id);
    }

    /** What was said last of a task that has been done. */
    record Done(UUID task, LocalDate doneOn, @Nullable String note, String by) {}

    List<Done> done(UUID plan) {
        return read(
                scope(plan)
                        .select(
                                "select distinct on (task_id) task_id, done_on, note, username from plan_task_done",
                                " order by task_id, number desc"),
                row -> new Done(
                        row.getObject("task_id", UUID.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("username")));
    }

    void tellDone(PlanStanding plan, UUID task, TaskDone done) {
        Caller author = caller.get();
        update(
                DONE,
                task,
                plan.id(),
                plan.pairCode(),
                Objects.requireNonNull(author.sideOf(plan.pairCode())).name(),
                done.doneOn(),
                done.note(),
                clock.instant().atOffset(ZoneOffset.UTC),
                author.username(),
                author.organisation().code());
    }

    private Conditions scope(UUID plan) {
        return Scope.ofPlans(caller.get()).and("plan_id = ?", plan);
    }

    private <F> F facts(String stored, Kind<F> kind) {
        try {
            return json.readValue(stored, kind.type());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is stored is no " + kind.type(), e);
        }
    }

    private void update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Nothing was changed");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A part of the plan could not be stored", e);
        }
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
