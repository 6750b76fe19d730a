package cn.duikou.exchange;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Entry;
import cn.duikou.sealing.Seal;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one's own side enters who a participant is; in the transaction that writes the facts beside it. */
@ApplicationScoped
class ParticipantDesk {

    private static final String SEALED = """
            key_id = ?3, sealed = ?4, identity_mark = ?5, name_mark = ?6, entered_at = ?7,
            entered_by = ?8""";

    private final EntityManager database;
    private final Vault vault;
    private final PersonPatch patch;
    private final PersonStates states;
    private final Persons persons;
    private final NamesInTexts names;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    ParticipantDesk(
            EntityManager database,
            Vault vault,
            PersonPatch patch,
            PersonStates states,
            Persons persons,
            NamesInTexts names,
            CurrentCaller currentCaller,
            Clock clock) {
        this.database = database;
        this.vault = vault;
        this.patch = patch;
        this.states = states;
        this.persons = persons;
        this.names = names;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    /**
     * Seals the person beside the record that has just been written. What is not told anew stays as it is sealed.
     *
     * @throws Refusal 400 where too little is known of the person, 422 where it is the other side's to tell or of somebody
     *     not of age, 403 where a colleague has entered it and the caller may not see it
     */
    void seal(Entry<ExchangeFacts> entry, Participant participant, JsonNode told) {
        Caller caller = currentCaller.get();
        if (caller.sideOf(entry.facts().pairCode()) != participant.side()) {
            throw broken(List.of(Finding.at("/person", "PERSON_OF_OTHER_SIDE")));
        }
        Person known = known(entry.id(), participant);
        Person person = patch.over(known, told);
        if (!person.isOfAgeOn(participant.fromOn())) {
            throw broken(List.of(Finding.at("/person/birthMonth", "NOT_OF_AGE", Person.OF_AGE)));
        }
        SealedPerson.Marked sealed = vault.seal(entry.id(), participant.id(), person);
        if (update(sealed, caller) + insert(sealed, participant, caller) == 0) {
            throw broken(persons.taken(entry.id(), entry.latest(), null));
        }
        boolean same = known != null && known.hasIdentityOf(person);
        List<Finding> found = same ? List.of() : checked(entry, participant);
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

    /** From then on it is the caller's: whoever told less before does not read what was added. */
    private int update(SealedPerson.Marked sealed, Caller caller) {
        return bound(
                        "update participant_person set " + SEALED
                                + " where participant_id = cast(?1 as uuid) and record_id = cast(?2 as uuid)",
                        sealed,
                        caller)
                .executeUpdate();
    }

    /** What is there and was not updated is another batch's: nothing is stored, and no row is told about. */
    private int insert(SealedPerson.Marked sealed, Participant participant, Caller caller) {
        return bound("""
                        insert into participant_person (participant_id, record_id, owner_side, entered_by, key_id, sealed,
                            identity_mark, name_mark, entered_at)
                        values (cast(?1 as uuid), cast(?2 as uuid), ?9, ?8, ?3, ?4, ?5, ?6, ?7) on conflict do nothing""", sealed, caller)
                .setParameter(9, participant.side().name())
                .executeUpdate();
    }

    private Query bound(String sql, SealedPerson.Marked sealed, Caller caller) {
        return database.createNativeQuery(sql)
                .setParameter(1, sealed.person().participantId().toString())
                .setParameter(2, sealed.person().recordId().toString())
                .setParameter(3, sealed.person().keyId())
                .setParameter(4, sealed.person().sealed())
                .setParameter(5, sealed.identityMark())
                .setParameter(6, sealed.nameMark())
                .setParameter(7, clock.instant())
                .setParameter(8, caller.username());
    }

    /** What cannot be opened is told anew as a whole: nobody knows what would stay. */
    private @Nullable Person known(UUID recordId, Participant participant) {
        PersonState state = states.of(recordId).getOrDefault(participant.id(), PersonState.NONE);
        if (state == PersonState.ERASED) {
            throw broken(List.of(Finding.at("/person", "PERSON_ERASED")));
        }
        if (state == PersonState.WITHHELD) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        try {
            return state == PersonState.NONE ? null : vault.open(sealed(recordId, participant));
        } catch (Seal.Unopened locked) {
            return null;
        }
    }

    private SealedPerson sealed(UUID recordId, Participant participant) {
        Object[] row = (Object[]) database.createNativeQuery(
                        "select key_id, sealed from participant_person where participant_id = cast(?1 as uuid)")
                .setParameter(1, participant.id().toString())
                .getSingleResult();
        return new SealedPerson(recordId, participant.id(), (String) row[0], (byte[]) row[1]);
    }

    private static Refusal broken(List<Finding> found) {
        return Refusal.because(ProblemCode.RULES_BROKEN, found);
    }
}
