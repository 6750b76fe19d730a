package cn.duikou.exchange;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Entry;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Where one's own side enters who a participant is; in the transaction that writes the facts beside it. */
@ApplicationScoped
class ParticipantDesk {

    private static final String SEALED = """
            key_id = ?3, sealed = ?4, identity_mark = ?5, name_mark = ?6, entered_at = ?7""";

    private final EntityManager database;
    private final Vault vault;
    private final Persons persons;
    private final NamesInTexts names;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    ParticipantDesk(
            EntityManager database,
            Vault vault,
            Persons persons,
            NamesInTexts names,
            CurrentCaller currentCaller,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.persons = persons;
        this.names = names;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /**
     * Seals the person beside the record that has just been written.
     *
     * @throws Refusal 422 where it is the other side's to tell or of somebody not of age, 403 where a colleague has entered it and the caller may
     *     not see it
     */
    void seal(Entry<ExchangeFacts> entry, Participant participant, Person person) {
        Caller caller = currentCaller.get();
        if (caller.sideOf(entry.facts().pairCode()) != participant.side()) {
            throw broken(List.of(Finding.at("/person", "PERSON_OF_OTHER_SIDE")));
        }
        if (isErased(participant)) {
            throw broken(List.of(Finding.at("/person", "PERSON_ERASED")));
        }
        if (!person.isOfAgeOn(participant.fromOn())) {
            throw broken(List.of(Finding.at("/person/birthMonth", "NOT_OF_AGE", Person.OF_AGE)));
        }
        SealedPerson.Marked sealed = vault.seal(entry.id(), participant.id(), person);
        if (update(sealed) + insert(sealed, participant, caller) == 0) {
            List<Finding> taken = persons.taken(entry.id(), entry.latest(), null);
            throw taken.isEmpty() ? Refusal.of(ProblemCode.FORBIDDEN) : broken(taken);
        }
        List<Finding> found = checked(entry, participant);
        if (!found.isEmpty()) {
            throw broken(found);
        }
    }

    private List<Finding> checked(Entry<ExchangeFacts> entry, Participant participant) {
        return Stream.of(
                        persons.checkOnly(entry.latest(), participant),
                        names.beside(entry.id(), entry.latest().texts()))
                .flatMap(List::stream)
                .toList();
    }

    private int update(SealedPerson.Marked sealed) {
        return bound(
                        "update participant_person set " + SEALED
                                + " where participant_id = cast(?1 as uuid) and record_id = cast(?2 as uuid)",
                        sealed)
                .executeUpdate();
    }

    /** What is there and was not updated is a colleague's: nothing is stored, and no row is told about. */
    private int insert(SealedPerson.Marked sealed, Participant participant, Caller caller) {
        return bound("""
                        insert into participant_person (participant_id, record_id, owner_side, entered_by, key_id, sealed,
                            identity_mark, name_mark, entered_at)
                        values (cast(?1 as uuid), cast(?2 as uuid), ?8, ?9, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""", sealed)
                .setParameter(8, participant.side().name())
                .setParameter(9, caller.username())
                .executeUpdate();
    }

    private Query bound(String sql, SealedPerson.Marked sealed) {
        return database.createNativeQuery(sql)
                .setParameter(1, sealed.person().participantId().toString())
                .setParameter(2, sealed.person().recordId().toString())
                .setParameter(3, sealed.person().keyId())
                .setParameter(4, sealed.person().sealed())
                .setParameter(5, sealed.identityMark())
                .setParameter(6, sealed.nameMark())
                .setParameter(7, clock.instant());
    }

    private boolean isErased(Participant participant) {
        return !database.createNativeQuery("select reason from person_erasure where participant_id = cast(?1 as uuid)")
                .setParameter(1, participant.id().toString())
                .getResultList()
                .isEmpty();
    }

    private static Refusal broken(List<Finding> found) {
        return Refusal.because(ProblemCode.RULES_BROKEN, found);
    }
}
