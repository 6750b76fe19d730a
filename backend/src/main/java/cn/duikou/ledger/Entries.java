package cn.duikou.ledger;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one record of any ledger, by plain SQL, as the caller may see it. */
@ApplicationScoped
public class Entries {

    /** Not what is derived from the facts for lists and searches. */
    private static final String COLUMNS = """
            id, code, pair_code, side, organisation, state, one_sided, version, agreed_version, created_by, created_at,
            updated_at, agreed_at, facts""";

    private static final String PENDING = """
            left join lateral (
                select id, number, action, state, side, edition, base_version, reason, sent_at, decided_at, facts,
                    counter_facts from revision
                where record_id = p.id and open order by state = 'SENT' desc, state = 'DRAFT' desc, number desc limit 1) r on true""";
    private static final String PENDING_COLUMNS = """
            r.id as pending_id, r.number as pending_number, r.action as pending_action, r.state as pending_state,
            r.side as pending_side, r.edition as pending_edition, r.base_version as pending_base, r.reason as pending_reason,
            r.sent_at as pending_sent_at, r.decided_at as pending_decided_at, r.facts as pending_facts,
            r.counter_facts as pending_counter""";

    private final AgroalDataSource database;
    private final EntityManager written;
    private final CurrentCaller currentCaller;
    private final CallerLanguage language;
    private final ObjectMapper json;

    Entries(
            AgroalDataSource database,
            EntityManager written,
            CurrentCaller currentCaller,
            CallerLanguage language,
            ObjectMapper json) {
        this.database = database;
        this.written = written;
        this.currentCaller = currentCaller;
        this.language = language;
        this.json = json;
    }

    /**
     * @throws Refusal 404 for a record that is absent or not the caller's to see
     */
    public <F> Entry<F> one(LedgerKind<F> kind, UUID id) {
        Conditions conditions = Scope.of(currentCaller.get()).and("id = ?", id);
        return only(
                conditions.select(
                        "select p.*, " + PENDING_COLUMNS + " from (select " + COLUMNS + " from " + kind.table(),
                        ") p " + PENDING),
                kind,
                currentCaller.get().permissions());
    }

    /** The facts that were in force at the end of that day; nothing can be done with the past. */
    public <F> Entry<F> oneAsOf(LedgerKind<F> kind, UUID id, LocalDate day) {
        Conditions conditions = Scope.of(currentCaller.get()).and("id = ?", id);
        AsOf.endOf(day).restrict(conditions);
        return only(
                conditions.select("select " + COLUMNS + ", null as pending_id from " + kind.table() + "_version", ""),
                kind,
                Set.of());
    }

    /** Within a transaction what it has written so far is seen. */
    private <F> Entry<F> only(Conditions.Query query, LedgerKind<F> kind, Set<Permission> permissions) {
        if (written.isJoinedToTransaction()) {
            written.flush();
        }
        Entry<F> one;
        try (Connection connection = database.getConnection()) {
            List<Entry<F>> found = Rows.all(connection, query, row -> read(row, kind, permissions));
            one = found.stream().findFirst().orElseThrow(Refusal::notFound);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return doubted(one, kind);
    }

    /** Other records are asked for once this one is read: nobody holds two connections at a time. */
    private <F> Entry<F> doubted(Entry<F> one, LedgerKind<F> kind) {
        List<Finding> doubts = Stream.of(kind.doubts(one.latest()), kind.doubtsBesideOthers(one.id(), one.latest()))
                .flatMap(List::stream)
                .toList();
        return doubts.isEmpty() ? one : one.warning(language.told(doubts));
    }

    private <F> Entry<F> read(ResultSet row, LedgerKind<F> kind, Set<Permission> permissions) throws SQLException {
        Entry.@Nullable PendingRevision pending = row.getObject("pending_id") == null ? null : pending(row);
        F proposed = pending == null ? null : facts(row.getString("pending_facts"), kind);
        F facts = facts(row.getString("facts"), kind);
        boolean finished = proposed == null || kind.unfinished(proposed).isEmpty();
        Situation situation = situation(row, permissions, pending, finished);
        return new Entry<>(
                row.getObject("id", UUID.class),
                row.getString("code"),
                situation.state(),
                row.getInt("version"),
                row.getInt("agreed_version"),
                situation.oneSided(),
                situation.owner(),
                row.getString("organisation"),
                row.getString("created_by"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                Rows.instant(row, "agreed_at"),
                pending,
                situation.allowed(),
                locks(situation),
                List.of(),
                proposed != null && row.getInt("agreed_version") == 0 ? proposed : facts,
                proposed,
                proposed == null || row.getString("pending_counter") == null ? null : countered(row, kind),
                tag(row, pending).value());
    }

    private <F> F countered(ResultSet row, LedgerKind<F> kind) throws SQLException {
        try {
            return json.treeToValue(
                    MergePatch.apply(
                            json.readTree(row.getString("pending_facts")),
                            json.readTree(row.getString("pending_counter"))),
                    kind.factsType());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The other figures of a record do not fit " + kind.factsType(), e);
        }
    }

    private static EntryTag tag(ResultSet row, Entry.@Nullable PendingRevision pending) throws SQLException {
        return pending == null
                ? new EntryTag(row.getInt("version"), 0, 0)
                : new EntryTag(row.getInt("version"), pending.number(), row.getInt("pending_edition"));
    }

    private Situation situation(
            ResultSet row, Set<Permission> permissions, Entry.@Nullable PendingRevision pending, boolean finished)
            throws SQLException {
        return new Situation(
                RecordState.valueOf(row.getString("state")),
                row.getBoolean("one_sided"),
                Side.valueOf(row.getString("side")),
                currentCaller.get().sideOf(row.getString("pair_code")),
                currentCaller.get().onlySees(row.getString("pair_code")),
                permissions,
                pending == null
                        ? null
                        : new Situation.Pending(
                                pending.action(),
                                pending.state(),
                                pending.side(),
                                finished,
                                row.getInt("pending_base") != row.getInt("agreed_version")));
    }

    private static Entry.PendingRevision pending(ResultSet row) throws SQLException {
        return new Entry.PendingRevision(
                row.getObject("pending_id", UUID.class),
                row.getInt("pending_number"),
                RevisionAction.valueOf(row.getString("pending_action")),
                RevisionState.valueOf(row.getString("pending_state")),
                Side.valueOf(row.getString("pending_side")),
                row.getString("pending_reason"),
                Rows.instant(row, "pending_sent_at"),
                Rows.instant(row, "pending_decided_at"));
    }

    private List<Entry.Lock> locks(Situation situation) {
        return situation.locks().stream()
                .map(code -> new Entry.Lock(code, language.text(code)))
                .toList();
    }

    private <F> F facts(String stored, LedgerKind<F> kind) {
        try {
            return json.readValue(stored, kind.factsType());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The facts of a record do not fit " + kind.factsType(), e);
        }
    }
}
