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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to changes of scores: rows of their own, beside what was decided. */
@ApplicationScoped
class ScoreChanges {

    private static final String SELECT = "select " + ScoreChange.COLUMNS + " from evaluation_change";
    private static final String PROPOSE = """
            insert into evaluation_change (id, evaluation_id, pair_code, item, points, reason, objection_id, outcome, state,
              proposed_at, proposed_by, organisation, side) values (?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?, ?)
            on conflict do nothing""";
    private static final String DECIDE = """
            update evaluation_change set state = ?, refusal = ?, amendment = ?, decided_at = ?, decided_by = ?
            where id = ? and state = 'PROPOSED'""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    ScoreChanges(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The objection that a change answers, and how. */
    record Answered(UUID objection, ObjectionOutcome outcome) {}

    /** In the order in which they were proposed. */
    List<ScoreChange> of(UUID evaluation) {
        return read(Scope.ofObjections(caller.get(), evaluation).select(SELECT, " order by proposed_at, id"));
    }

    /** Those that went into the decision or into its amendments until then, in the order in which they were confirmed. */
    List<ScoreChange> upTo(UUID evaluation, int amendment) {
        return read(Scope.ofObjections(caller.get(), evaluation)
                .and("amendment <= ?", amendment)
                .select(SELECT, " order by amendment, decided_at, id"));
    }

    Optional<ScoreChange> find(UUID evaluation, UUID id) {
        return read(Scope.ofObjections(caller.get(), evaluation)
                        .and("id = ?", id)
                        .select(SELECT, ""))
                .stream()
                .findFirst();
    }

    /** Whether no other change of that item waits. */
    boolean propose(UUID id, UUID evaluation, NewScoreChange given, @Nullable Answered answered) {
        Caller author = caller.get();
        Side side = author.sideOf(given.pairCode());
        return 1
                == change(
                        PROPOSE,
                        id,
                        evaluation,
                        given.pairCode(),
                        given.item(),
                        given.points(),
                        given.reason(),
                        answered == null ? null : answered.objection(),
                        answered == null ? null : answered.outcome().name(),
                        clock.instant(),
                        author.username(),
                        author.organisation().code(),
                        side == null ? null : side.name());
    }

    void confirm(UUID id, int amendment) {
        change(
                DECIDE,
                ScoreChangeState.CONFIRMED.name(),
                null,
                amendment,
                clock.instant(),
                caller.get().username(),
                id);
    }

    void refuse(UUID id, String reason) {
        change(
                DECIDE,
                ScoreChangeState.REFUSED.name(),
                reason,
                null,
                clock.instant(),
                caller.get().username(),
                id);
    }

    private int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The change could not be stored", e);
        }
    }

    private List<ScoreChange> read(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, ScoreChange::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
