package cn.duikou.exchange;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Entry;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the sending side whether it has entered who its participants are, and everybody whose data were erased. */
@ApplicationScoped
class PersonStates {

    private final EntityManager database;
    private final CurrentCaller currentCaller;
    private final Surroundings surroundings;

    PersonStates(EntityManager database, CurrentCaller currentCaller, Surroundings surroundings) {
        this.database = database;
        this.currentCaller = currentCaller;
        this.surroundings = surroundings;
    }

    List<ParticipantTerm> terms(Entry<ExchangeFacts> entry) {
        LocalDate today = surroundings.today();
        Map<UUID, PersonState> known = of(entry.id());
        Side mine = currentCaller.get().sideOf(entry.facts().pairCode());
        return entry.facts().participants().stream()
                .map(one -> ParticipantTerm.of(
                        one, today, known.getOrDefault(one.id(), one.side() == mine ? PersonState.NONE : null)))
                .toList();
    }

    /** Of those participants alone of whom something is known; what the caller may see the policies of the database say. */
    @SuppressWarnings("unchecked")
    Map<UUID, PersonState> of(UUID recordId) {
        List<Object[]> rows = database.createNativeQuery("""
                        select cast(entered as text), case when seen.participant_id is null then 'WITHHELD' else 'KEPT' end
                        from persons_entered(cast(?1 as uuid)) as entered
                            left join participant_person as seen on seen.participant_id = entered
                        union all
                        select cast(participant_id as text), 'ERASED' from person_erasure where record_id = cast(?1 as uuid)""")
                .setParameter(1, recordId.toString())
                .getResultList();
        Map<UUID, PersonState> known = new HashMap<>();
        rows.forEach(row -> known.put(UUID.fromString((String) row[0]), PersonState.valueOf((String) row[1])));
        return known;
    }
}
