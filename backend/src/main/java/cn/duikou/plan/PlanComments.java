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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The door to what is said of plans: rows are added, and nothing else. */
@ApplicationScoped
class PlanComments {

    private static final String ADD = """
            insert into plan_comment (id, plan_id, pair_code, section_key, text, written_at, username, organisation, side,
              receiver, filing) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String RESOLVE = """
            insert into plan_comment_resolution (comment_id, resolved_at, username, organisation)
            values (?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanComments(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** From the first on, as far as the caller may know them. */
    List<PlanComment> of(UUID plan) {
        Conditions.Query query = Scope.ofComments(caller.get())
                .and("plan_id = ?", plan)
                .select("select " + PlanComment.COLUMNS + " from plan_comment", " order by written_at, id");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, PlanComment::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    UUID add(PlanStanding plan, NewComment comment) {
        Caller author = caller.get();
        Side side = author.sideOf(plan.pairCode());
        Receiver receiver = Receivers.of(author);
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, id);
            statement.setObject(2, plan.id());
            statement.setString(3, plan.pairCode());
            statement.setString(4, comment.sectionKey());
            statement.setString(5, comment.text());
            statement.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(7, author.username());
            statement.setString(8, author.organisation().code());
            statement.setString(9, side == null ? null : side.name());
            statement.setString(10, receiver == null ? null : receiver.name());
            statement.setObject(11, receiver == null ? null : plan.filings());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The comment could not be stored", e);
        }
        return id;
    }

    void resolve(UUID comment) {
        Caller author = caller.get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RESOLVE)) {
            statement.setObject(1, comment);
            statement.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(3, author.username());
            statement.setString(4, author.organisation().code());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The comment could not be settled", e);
        }
    }
}
