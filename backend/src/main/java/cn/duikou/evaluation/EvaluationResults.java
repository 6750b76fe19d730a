package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to what rounds came to: known to those who lead alone until it is published. */
@ApplicationScoped
class EvaluationResults {

    private static final String COLUMNS = "engine, scores::text as scores, digest,"
            + " (select code from evaluation where id = evaluation_id) as code";
    private static final String DECIDED = "select 0 as number, " + COLUMNS + " from evaluation_result";
    private static final String AMENDED = "select number, " + COLUMNS + " from evaluation_amendment";
    private static final String ADD = """
            insert into evaluation_result (evaluation_id, engine, scores, digest, decided_at, decided_by)
            values (?, ?, ?::jsonb, ?, ?, ?)""";
    private static final String AMEND = """
            insert into evaluation_amendment (evaluation_id, number, change_id, engine, scores, digest, amended_at, amended_by)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    EvaluationResults(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What was decided, and the digest that was written down then.
     *
     * @param number 0, or which amendment it is
     */
    record Decided(int number, int engine, Scores scores, String digest) {

        /** 409 where what was decided is not what is stored. */
        static Refusal altered(String round) {
            return Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "RESULT_ALTERED", round)));
        }

        boolean isIntact() {
            return scores.digest().equals(digest);
        }
    }

    /** The decision and then its amendments; nothing before it is decided. */
    List<Decided> all(UUID evaluation) {
        Conditions round = Scope.ofRound(caller.get(), evaluation);
        Conditions.Query query = round.select(DECIDED, " union all ").before(round.select(AMENDED, " order by number"));
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, this::decided);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What holds now. */
    Optional<Decided> last(UUID evaluation) {
        return all(evaluation).stream().reduce((earlier, later) -> later);
    }

    void add(UUID evaluation, Scores scores) {
        try (Connection connection = database.getConnection()) {
            Rows.change(
                    connection,
                    ADD,
                    evaluation,
                    scores.engine(),
                    json.valueToTree(scores).toString(),
                    scores.digest(),
                    clock.instant(),
                    caller.get().username());
        } catch (SQLException e) {
            throw new IllegalStateException("The result could not be stored", e);
        }
    }

    void amend(UUID evaluation, int number, UUID change, Scores scores) {
        try (Connection connection = database.getConnection()) {
            Rows.change(
                    connection,
                    AMEND,
                    evaluation,
                    number,
                    change,
                    scores.engine(),
                    json.valueToTree(scores).toString(),
                    scores.digest(),
                    clock.instant(),
                    caller.get().username());
        } catch (SQLException e) {
            throw new IllegalStateException("The amendment could not be stored", e);
        }
    }

    private Decided decided(ResultSet row) throws SQLException {
        return new Decided(row.getInt("number"), row.getInt("engine"), scores(row), row.getString("digest"));
    }

    /** Scores are written in one form alone: whatever cannot be read is not what was written. */
    private Scores scores(ResultSet row) throws SQLException {
        String code = row.getString("code");
        try {
            return Optional.ofNullable(json.readValue(row.getString("scores"), Scores.class))
                    .orElseThrow(() -> Decided.altered(code));
        } catch (JsonProcessingException e) {
            throw Decided.altered(code);
        }
    }
}
