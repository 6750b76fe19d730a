package cn.duikou.evaluation;

import cn.duikou.attachment.ReferredEvidence;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to objections: each pair knows its own, the coordinator all. */
@ApplicationScoped
class Objections {

    private static final String SELECT = """
            select id, pair_code, item, side, state, reason, evidence::text as evidence, points_told, filed_at, filed_by,
              organisation, outcome, answer, points, settled_at, settled_by, settled_for from evaluation_objection""";
    private static final String FILE = """
            insert into evaluation_objection (id, evaluation_id, pair_code, item, side, reason, evidence, points_told, state,
              filed_at, filed_by, organisation) values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, 'FILED', ?, ?, ?)
            on conflict do nothing""";
    private static final String ANSWERED = "select objection_answered(?, ?, ?) as answered";
    private static final String SETTLE = """
            update evaluation_objection set state = ?, outcome = ?, answer = ?, points = ?, settled_at = ?, settled_by = ?
            where id = ? and state = 'FILED'""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Objections(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** What came of one. */
    record Settled(
            ObjectionState state,
            @Nullable ObjectionOutcome outcome,
            @Nullable String answer,
            @Nullable BigDecimal points) {

        static final Settled WITHDRAWN = new Settled(ObjectionState.WITHDRAWN, null, null, null);

        static Settled answered(ObjectionOutcome outcome, String answer, @Nullable BigDecimal points) {
            return new Settled(ObjectionState.ANSWERED, outcome, answer, points);
        }
    }

    /** In the order in which they were filed. */
    List<Objection> of(UUID evaluation) {
        return read(Scope.ofObjections(caller.get(), evaluation).select(SELECT, " order by filed_at, id"));
    }

    Optional<Objection> find(UUID evaluation, UUID id) {
        return read(Scope.ofObjections(caller.get(), evaluation)
                        .and("id = ?", id)
                        .select(SELECT, ""))
                .stream()
                .findFirst();
    }

    /** Whether that was answered, and its points were not changed since but by the answer. */
    boolean isAnswered(UUID evaluation, String pair, String item) {
        return read(new Conditions.Query(ANSWERED, List.of(evaluation, pair, item)), row -> row.getBoolean("answered"))
                .getFirst();
    }

    /** Whether no other objection to that item of the pair waits. */
    boolean file(
            UUID id, UUID evaluation, NewObjection given, List<ReferredEvidence> evidence, @Nullable BigDecimal told) {
        Caller author = caller.get();
        Side side = author.sideOf(given.pairCode());
        return 1
                == change(
                        FILE,
                        id,
                        evaluation,
                        given.pairCode(),
                        given.item(),
                        String.valueOf(side),
                        given.reason(),
                        json.valueToTree(evidence).toString(),
                        told,
                        clock.instant(),
                        author.username(),
                        author.organisation().code());
    }

    /** Whether it was open still. */
    boolean settle(UUID id, Settled settled) {
        return 1
                == change(
                        SETTLE,
                        settled.state().name(),
                        settled.outcome() == null ? null : settled.outcome().name(),
                        settled.answer(),
                        settled.points(),
                        clock.instant(),
                        caller.get().username(),
                        id);
    }

    private int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The objection could not be stored", e);
        }
    }

    private List<Objection> read(Conditions.Query query) {
        return read(query, this::objection);
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Objection objection(ResultSet row) throws SQLException {
        return new Objection(
                row.getObject("id", UUID.class),
                row.getString("pair_code"),
                row.getString("item"),
                Side.valueOf(row.getString("side")),
                ObjectionState.valueOf(row.getString("state")),
                row.getString("reason"),
                evidence(row.getString("evidence")),
                row.getBigDecimal("points_told"),
                Rows.instant(row, "filed_at"),
                row.getString("filed_by"),
                row.getString("organisation"),
                Rows.option(row, "outcome", ObjectionOutcome.class),
                row.getString("answer"),
                row.getBigDecimal("points"),
                Rows.instant(row, "settled_at"),
                row.getString("settled_by"),
                row.getString("settled_for"),
                List.of());
    }

    private List<ReferredEvidence> evidence(String stored) {
        try {
            return json.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Stored evidence is none", e);
        }
    }
}
