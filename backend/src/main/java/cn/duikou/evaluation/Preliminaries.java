package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The door to what pairs are told when objections may be raised: each its own. */
@ApplicationScoped
class Preliminaries {

    private static final String FIND =
            "select pair_code, told_at, told_digest, items::text as items from evaluation_preliminary";
    private static final String ADD = """
            insert into evaluation_preliminary (evaluation_id, pair_code, items, told_digest, digest, told_at)
            values (?, ?, ?::jsonb, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Preliminaries(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    void add(UUID evaluation, Scores scores) {
        try (Connection connection = database.getConnection()) {
            for (PairScore pair : scores.pairs()) {
                List<PreliminaryItem> items = PreliminaryScores.items(pair);
                Rows.change(
                        connection,
                        ADD,
                        evaluation,
                        pair.pairCode(),
                        json.valueToTree(items).toString(),
                        ScoreDigest.of(items),
                        scores.digest(),
                        clock.instant());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What pairs are told could not be stored", e);
        }
    }

    Optional<PreliminaryScores> of(UUID evaluation, String pair) {
        Conditions.Query query = Scope.ofObjections(caller.get(), evaluation)
                .and("pair_code = ?", pair)
                .select(FIND, "");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, this::read).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreliminaryScores read(ResultSet row) throws SQLException {
        try {
            return new PreliminaryScores(
                    row.getString("pair_code"),
                    Rows.instant(row, "told_at"),
                    row.getString("told_digest"),
                    json.readValue(row.getString("items"), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored points are none", e);
        }
    }
}
