package cn.duikou.exchange;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Entries;
import cn.duikou.ledger.Entry;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.Scope;
import cn.duikou.sealing.Seal;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells who the participants are, to the few who may know, and notes that it did: without the note no name. */
@ApplicationScoped
class Names {

    private static final Set<Permission> NEEDED =
            Set.of(Permission.READ_NAMES, Permission.READ_OWN_NAMES, Permission.DRAFT);
    private static final String SEALED =
            "select record_id, participant_id, key_id, sealed from (select p.*, e.pair_code,"
                    + " e.side, e.state from participant_person p join exchange e on e.id = p.record_id) as person";

    private final AgroalDataSource rows;
    private final EntityManager written;
    private final Entries entries;
    private final Exchanges exchanges;
    private final Vault vault;
    private final CurrentCaller currentCaller;
    private final CallerLanguage language;
    private final NameNotes notes;

    Names(
            AgroalDataSource rows,
            EntityManager written,
            LedgerDesk desk,
            Exchanges exchanges,
            Vault vault,
            CurrentCaller currentCaller,
            CallerLanguage language,
            NameNotes notes) {
        this.rows = rows;
        this.written = written;
        this.entries = desk.entries();
        this.exchanges = exchanges;
        this.vault = vault;
        this.currentCaller = currentCaller;
        this.language = language;
        this.notes = notes;
    }

    /**
     * @throws Refusal 404 for a record that is not the caller's to see, 403 for a role that sees no names
     */
    @Transactional
    List<NamedParticipant> of(UUID id) {
        Caller caller = currentCaller.get();
        Entry<ExchangeFacts> entry = entries.one(exchanges, id);
        if (NEEDED.stream().noneMatch(caller::may)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        List<NamedParticipant> told = sealed(id, entry.facts().pairCode(), caller).stream()
                .map(this::opened)
                .toList();
        note(id, told);
        return Stream.concat(told.stream(), erased(id)).toList();
    }

    /** The same as the policies of the database say. */
    private List<SealedPerson> sealed(UUID id, String pairCode, Caller caller) {
        Conditions conditions = Scope.of(caller).and("record_id = ?", id);
        if (!caller.may(Permission.READ_NAMES)) {
            conditions.and("owner_side = ?", String.valueOf(caller.sideOf(pairCode)));
            if (!caller.may(Permission.READ_OWN_NAMES)) {
                conditions.and("entered_by = ?", caller.username());
            }
        }
        try (Connection connection = rows.getConnection()) {
            return Rows.all(connection, conditions.select(SEALED, " order by entered_at, participant_id"), Names::row);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SealedPerson row(ResultSet row) throws SQLException {
        return new SealedPerson(
                row.getObject("record_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("key_id"),
                row.getBytes("sealed"));
    }

    private NamedParticipant opened(SealedPerson sealed) {
        try {
            return new NamedParticipant(sealed.participantId(), vault.open(sealed), null);
        } catch (Seal.Unopened locked) {
            return new NamedParticipant(sealed.participantId(), null, lock(locked.getMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private Stream<NamedParticipant> erased(UUID id) {
        List<String> gone = written.createNativeQuery(
                        "select cast(participant_id as text) from person_erasure where record_id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .getResultList();
        return gone.stream().map(one -> new NamedParticipant(UUID.fromString(one), null, lock("PERSON_ERASED")));
    }

    private Entry.Lock lock(String code) {
        return new Entry.Lock(code, language.text(code));
    }

    private void note(UUID id, List<NamedParticipant> told) {
        List<UUID> seen = told.stream()
                .filter(one -> one.person() != null)
                .map(NamedParticipant::participantId)
                .toList();
        if (!seen.isEmpty()) {
            notes.note(NameView.Kind.SEEN, id, seen);
        }
    }
}
