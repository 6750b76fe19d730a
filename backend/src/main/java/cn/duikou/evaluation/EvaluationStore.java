package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door by which rounds are prepared and moved, under the lock of the round; what was done is written down beside it. */
@ApplicationScoped
class EvaluationStore {

    private static final String PREPARE = """
            insert into evaluation (id, code, title, purpose, pair_code, pair_codes, year, sheet_code, sheet_version, self_by,
              review_by, objections_days, state, created_at, created_by, updated_at, updated_by)
            values (?, concat('PG-', ?::int, '-', lpad(nextval('evaluation_code')::text, 6, '0')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              'PREPARING', ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update evaluation set title = ?, purpose = ?, pair_code = ?, pair_codes = ?, year = ?, sheet_code = ?,
              sheet_version = ?, self_by = ?, review_by = ?, objections_days = ?, version = version + 1, updated_at = ?,
              updated_by = ? where id = ?""";
    private static final String MOVE = """
            update evaluation set state = ?, objections_until = coalesce(?, objections_until), version = version + 1,
              opened_at = case when ? then ? else opened_at end, published_at = case when ? then ? else published_at end,
              updated_at = ?, updated_by = ? where id = ?""";
    private static final String NOTE = """
            insert into evaluation_event (evaluation_id, kind, noted_at, username, organisation, about, digest)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    EvaluationStore(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void prepare(UUID id, EvaluationFacts facts, List<String> pairs) {
        String author = caller.get().username();
        change(
                PREPARE,
                id,
                facts.year(),
                facts.title(),
                facts.purpose().name(),
                facts.pairCode(),
                pairs.toArray(String[]::new),
                facts.year(),
                facts.sheetCode(),
                facts.sheetVersion(),
                facts.selfBy(),
                facts.reviewBy(),
                facts.objectionsDays(),
                clock.instant(),
                author,
                clock.instant(),
                author);
    }

    void change(UUID id, EvaluationFacts facts, List<String> pairs) {
        change(
                CHANGE,
                facts.title(),
                facts.purpose().name(),
                facts.pairCode(),
                pairs.toArray(String[]::new),
                facts.year(),
                facts.sheetCode(),
                facts.sheetVersion(),
                facts.selfBy(),
                facts.reviewBy(),
                facts.objectionsDays(),
                clock.instant(),
                caller.get().username(),
                id);
    }

    /** What was noted of it goes with it. */
    void discard(UUID id) {
        change("delete from evaluation where id = ?", id);
    }

    /** To that state, or to another version of the same. */
    void move(UUID id, EvaluationState state, boolean comesThere, @Nullable LocalDate objectionsUntil) {
        change(
                MOVE,
                state.name(),
                objectionsUntil,
                comesThere && state == EvaluationState.OPEN,
                clock.instant(),
                comesThere && state == EvaluationState.PUBLISHED,
                clock.instant(),
                clock.instant(),
                caller.get().username(),
                id);
    }

    void note(UUID id, EvaluationEventKind kind, @Nullable String about, @Nullable String digest) {
        change(
                NOTE,
                id,
                kind.name(),
                clock.instant(),
                caller.get().username(),
                caller.get().organisation().code(),
                about,
                digest);
    }

    private void change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The round could not be stored", e);
        }
    }
}
