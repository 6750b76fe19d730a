package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Paged;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door to the records behind frozen figures. They go from table to table and are sealed there: there may be a million. */
@ApplicationScoped
class SnapshotRecords {

    private static final String KEEP = """
            insert into evaluation_record (evaluation_id, pair_code, period, measure, ledger, record_id, code, of_pair, version,
              seal, attachments, value, net, alike)
            select ?, ?, ?, behind.measure, behind.ledger, behind.record_id, behind.code, behind.of_pair, behind.version,
              coalesce(sealed.digest, filed.digest), coalesce(filed.attachments, '{}'), behind.value, behind.net, behind.alike
            from (""";
    /** Of versions without files from an index alone (revision_sealed): there may be a million, and revisions are wide. */
    private static final String SEALED = """
            ) as behind
            left join revision as sealed on sealed.record_id = behind.record_id and sealed.agreed_version = behind.version
              and sealed.state = 'AGREED' and sealed.attachments = '{}'
            left join revision as filed on filed.record_id = behind.record_id and filed.agreed_version = behind.version
              and filed.state = 'AGREED' and filed.attachments <> '{}'""";

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("code", "code", "text"),
            new SortKey("measure", "measure", "text"),
            new SortKey("value", "coalesce(value, 0)", "numeric"));
    private static final List<SortKey> SINCE_KEYS =
            List.of(new SortKey("changedAt", "changed_at", "timestamptz"), new SortKey("code", "code", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    SnapshotRecords(AgroalDataSource database, Cursors cursors, CurrentCaller caller, ObjectMapper json) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.json = json;
    }

    /** Keeps what these queries find, as behind figures of that pair and period. */
    void keep(UUID evaluation, String pair, SnapshotPeriod period, List<Conditions.Query> behind) {
        for (Conditions.Query query : behind) {
            List<Object> values = new ArrayList<>(List.of(evaluation, pair, period.name()));
            values.addAll(query.arguments());
            try (Connection connection = database.getConnection()) {
                Rows.change(connection, KEEP + query.sql() + SEALED, values.toArray());
            } catch (SQLException e) {
                throw new IllegalStateException("The records behind a figure could not be kept", e);
            }
        }
    }

    /** What is kept behind each figure, reckoned from the rows themselves. */
    Map<FigureKey, RecordSum> sums(UUID evaluation) {
        Conditions.Query query = Scope.ofPairsInRound(caller.get(), evaluation)
                .select(
                        "select " + RecordSum.COLUMNS + " from evaluation_record",
                        " group by pair_code, period, measure");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, RecordSum::of).stream()
                    .collect(Collectors.toMap(RecordSum::key, Function.identity()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those that both sides have changed since. */
    Paged<SinceThen> since(UUID evaluation, PageParameters page) {
        Listing<SinceThen> listing = new Listing<>(
                "evaluation_since",
                "id, " + SinceThen.COLUMNS,
                "evaluation_since('" + evaluation + "')",
                "null as nothing_more",
                SINCE_KEYS,
                "-changedAt",
                row -> SinceThen.of(row, json));
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, Scope.ofPairsInRound(caller.get(), evaluation), page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many those are. */
    long sinceCount(UUID evaluation) {
        Conditions.Query query = Scope.ofPairsInRound(caller.get(), evaluation)
                .select("select count(*) as changed from evaluation_since('" + evaluation + "')", "");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> row.getLong("changed")).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those behind some figures of a pair. */
    Paged<FrozenRecord> page(UUID evaluation, String pair, Collection<FigureKey> figures, PageParameters page) {
        Conditions conditions = Scope.ofPairsInRound(caller.get(), evaluation)
                .and("pair_code = ?", pair)
                .oneOf("measure", figures.stream().map(FigureKey::measure).toList())
                .and("period || ' ' || measure = any (?)", (Object) figures.stream()
                        .map(figure -> figure.period() + " " + figure.measure())
                        .toArray(String[]::new));
        Listing<FrozenRecord> listing = new Listing<>(
                "evaluation_record",
                "id, " + FrozenRecord.COLUMNS + ", " + FrozenRecord.TITLE,
                "evaluation_record",
                "null as nothing_more",
                SORT_KEYS,
                "code",
                FrozenRecord::of);
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
