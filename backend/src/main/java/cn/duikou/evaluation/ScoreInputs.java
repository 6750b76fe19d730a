package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what people put in: rows are added, the last one counts, and each sees what he may. */
@ApplicationScoped
class ScoreInputs {

    private static final String ADD = """
            insert into evaluation_input (evaluation_id, kind, pair_code, item, noted_at, username, organisation, side, points,
              remark) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Of each item the last, of each assessor his own last. */
    private static final String LATEST = "select distinct on (kind, pair_code, item, assessor) " + ScoreInput.COLUMNS
            + " from (select *, case kind when 'EXPERT' then username end as assessor from evaluation_input) as given";

    private static final String NEWEST = " order by kind, pair_code, item, assessor, number desc";

    /** Of assessors who have been released or have to do with the pair nothing counts; of one who came back, what he gave since. */
    private static final String COUNTS = """
            (kind <> 'EXPERT' or exists (select from evaluation_assessor as assigned
              where assigned.evaluation_id = given.evaluation_id and assigned.username = given.username
                and assigned.released_at is null and assigned.assigned_at <= given.noted_at)
              and not exists (select from evaluation_conflict as declared
                where declared.evaluation_id = given.evaluation_id and declared.username = given.username
                  and declared.pair_code = given.pair_code))""";

    private static final String PROGRESS =
            "select kind, username, pair_code, items from evaluation_progress(?) order by kind, username, pair_code";

    private static final String AWAIT = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    ScoreInputs(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nobody else gives points of that item of the pair until this transaction is over. */
    void await(UUID evaluation, Where where) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AWAIT)) {
            statement.setString(1, String.join(" ", "input", evaluation.toString(), where.pair(), where.item()));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The item could not be locked", e);
        }
    }

    void add(UUID evaluation, NewInput given) {
        Caller author = caller.get();
        Side side = given.kind() == InputKind.SELF ? author.sideOf(given.where().pair()) : null;
        try (Connection connection = database.getConnection()) {
            Rows.change(
                    connection,
                    ADD,
                    evaluation,
                    given.kind().name(),
                    given.where().pair(),
                    given.where().item(),
                    clock.instant(),
                    author.username(),
                    author.organisation().code(),
                    side == null ? null : side.name(),
                    given.points(),
                    given.remark());
        } catch (SQLException e) {
            throw new IllegalStateException("The score could not be stored", e);
        }
    }

    /** As far as the caller may see them; of assessors nothing before the review is over, but his own to each. */
    List<ScoreInput> of(UUID evaluation, Collection<InputKind> kinds) {
        return read(
                Scope.ofPairsInRound(caller.get(), evaluation)
                        .oneOf("kind", kinds)
                        .and(COUNTS)
                        .select(LATEST, NEWEST),
                ScoreInput::of);
    }

    /** How many items somebody has scored: of an assessor by his name, of a pair itself and of the coordinator without. */
    record Done(InputKind kind, @Nullable String username, String pairCode, int items) {}

    /** Counted by the database past its own wall, for each caller what he may know. */
    List<Done> done(UUID evaluation) {
        return read(
                new Conditions.Query(PROGRESS, List.of(evaluation)),
                row -> new Done(
                        InputKind.valueOf(row.getString("kind")),
                        row.getString("username"),
                        row.getString("pair_code"),
                        row.getInt("items")));
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
