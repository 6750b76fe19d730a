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
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what was known when rounds were opened: rows are added, and nothing else. */
@ApplicationScoped
class Snapshots {

    private static final String HEAD = "select " + SnapshotHead.COLUMNS + " from evaluation_snapshot";
    private static final String FACTS = "select pair_code, facts::text as facts, digest from evaluation_facts";
    private static final String LINK = "select number, previous_digest, digest from snapshot_link(?)";
    private static final String LAST_LINK = "select number, previous_digest, digest from snapshot_link(null)";
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('evaluation_snapshot', 0))";
    private static final String ADD = """
            insert into evaluation_snapshot (evaluation_id, number, taken_at, taken_by, figures_as_of, previous_digest, digest)
            values (?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_FACTS =
            "insert into evaluation_facts (evaluation_id, pair_code, facts, digest) values (?, ?, ?::jsonb, ?)";
    private static final String ADD_FIGURE = """
            insert into evaluation_figure (evaluation_id, pair_code, period, measure, measure_version, gross, net, list, records,
              digest) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final Set<String> TAKEN_MEANWHILE = Set.of("23505", "40001");

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    Snapshots(AgroalDataSource database, CurrentCaller caller, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    Optional<SnapshotHead> head(UUID evaluation) {
        return read(Scope.ofRound(caller.get(), evaluation).select(HEAD, ""), SnapshotHead::of).stream()
                .findFirst();
    }

    /** By its place in the chain, of whichever round it is. */
    Optional<SnapshotLink> link(int number) {
        return read(new Conditions.Query(LINK, List.of(number)), SnapshotLink::of).stream()
                .findFirst();
    }

    /** The end of the chain. */
    Optional<SnapshotLink> lastLink() {
        return read(new Conditions.Query(LAST_LINK, List.of()), SnapshotLink::of).stream()
                .findFirst();
    }

    List<FrozenFacts> facts(UUID evaluation) {
        return read(
                Scope.ofPairsInRound(caller.get(), evaluation)
                        .select(FACTS, " order by (select position from pair where code = pair_code)"),
                this::facts);
    }

    /** Facts that are stored in no form in which they are ever written. */
    List<SnapshotDifference> unreadable(UUID evaluation) {
        return read(Scope.ofPairsInRound(caller.get(), evaluation).select(FACTS, ""), this::unreadable).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<FrozenFigure> figures(UUID evaluation) {
        return read(
                Scope.ofPairsInRound(caller.get(), evaluation)
                        .select(
                                "select " + FrozenFigure.COLUMNS + " from evaluation_figure",
                                " order by (select position from pair where code = pair_code), measure, period desc"),
                FrozenFigure::of);
    }

    /** One snapshot after another: each is sealed with the one before it. */
    void takeTurn() {
        if (!read(new Conditions.Query(TURN, List.of()), row -> row.getBoolean(1))
                .getFirst()) {
            throw inProgress();
        }
    }

    void add(SnapshotHead head, List<FrozenFacts> facts, List<FrozenFigure> figures) {
        for (FrozenFacts pair : facts) {
            String written = json.valueToTree(pair.facts()).toString();
            add(ADD_FACTS, head.evaluationId(), pair.pairCode(), written, pair.digest());
        }
        for (FrozenFigure figure : figures) {
            add(
                    ADD_FIGURE,
                    head.evaluationId(),
                    figure.pairCode(),
                    figure.period().name(),
                    figure.measure(),
                    figure.measureVersion(),
                    figure.gross(),
                    figure.net(),
                    figure.list(),
                    figure.records(),
                    figure.digest());
        }
        add(
                ADD,
                head.evaluationId(),
                head.number(),
                head.takenAt(),
                head.takenBy(),
                head.figuresAsOf(),
                head.previousDigest(),
                head.digest());
    }

    private FrozenFacts facts(ResultSet row) throws SQLException {
        try {
            return new FrozenFacts(
                    row.getString("pair_code"),
                    json.readValue(row.getString("facts"), Facts.OfPair.class),
                    row.getString("digest"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored facts are none", e);
        }
    }

    private Optional<SnapshotDifference> unreadable(ResultSet row) throws SQLException {
        Facts.@Nullable OfPair found;
        try {
            found = json.readValue(row.getString("facts"), Facts.OfPair.class);
        } catch (JsonProcessingException e) {
            found = null;
        }
        return found != null && found.hasAll()
                ? Optional.empty()
                : Optional.of(SnapshotDifference.of(
                        SnapshotDifference.Kind.FACTS, row.getString("pair_code"), row.getString("digest"), null));
    }

    private static Refusal inProgress() {
        return Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "SNAPSHOT_IN_PROGRESS")));
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            if (TAKEN_MEANWHILE.contains(e.getSQLState())) {
                throw inProgress();
            }
            throw new IllegalStateException("The snapshot could not be stored", e);
        }
    }
}
