package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what has been done with plans: rows are added, in the transaction of whoever acts, and nothing else. */
@ApplicationScoped
class PlanLog {

    private static final String ADD = """
            insert into plan_event (plan_id, pair_code, kind, noted_at, username, organisation, side, receiver, reason, version,
              digest, filing, answer_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanLog(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is to be written down. */
    record Note(
            PlanEventKind kind,
            @Nullable String reason,
            @Nullable String digest,
            @Nullable Integer filing,
            @Nullable LocalDate answerBy) {

        static Note of(PlanEventKind kind) {
            return new Note(kind, null, null, null, null);
        }

        static Note because(PlanEventKind kind, String reason) {
            return new Note(kind, reason, null, null, null);
        }
    }

    /** From the first on; to whoever receives the plan, those since it was filed. */
    List<PlanEvent> of(UUID plan) {
        Caller reader = caller.get();
        Conditions scope = reader.sides().isEmpty() ? Scope.ofReceived(reader) : Scope.ofPlans(reader);
        Conditions.Query query = scope.and("plan_id = ?", plan)
                .select("select " + PlanEvent.COLUMNS + " from plan_event", " order by number");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, PlanEvent::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(PlanStanding plan, Note note) {
        Caller author = caller.get();
        Side side = author.sideOf(plan.pairCode());
        Receiver receiver = Receivers.of(author);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, plan.id());
            statement.setString(2, plan.pairCode());
            statement.setString(3, note.kind().name());
            statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(5, author.username());
            statement.setString(6, author.organisation().code());
            statement.setString(7, side == null ? null : side.name());
            statement.setString(8, receiver == null ? null : receiver.name());
            statement.setString(9, note.reason());
            statement.setInt(10, plan.version());
            statement.setString(11, note.digest());
            statement.setObject(12, note.filing());
            statement.setObject(13, note.answerBy());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What was done with the plan could not be stored", e);
        }
    }
}
