package cn.duikou.exchange;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Writes down who saw names, and who was refused a text for one; in the transaction of the caller. */
@ApplicationScoped
class NameNotes {

    private final EntityManager database;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    NameNotes(EntityManager database, CurrentCaller currentCaller, Clock clock) {
        this.database = database;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    void note(NameView.Kind kind, UUID recordId, List<UUID> participants) {
        Caller caller = currentCaller.get();
        String seen = String.join(",", participants.stream().map(UUID::toString).toList());
        database.createNativeQuery("""
                        insert into name_view (kind, viewed_at, username, organisation, record_id, record_code, pair_code, participants)
                        select ?1, ?2, ?3, ?4, id, code, pair_code, cast(string_to_array(?6, ',') as uuid[])
                        from exchange where id = cast(?5 as uuid)""")
                .setParameter(1, kind.name())
                .setParameter(2, clock.instant())
                .setParameter(3, caller.username())
                .setParameter(4, caller.organisation().code())
                .setParameter(5, recordId.toString())
                .setParameter(6, seen)
                .executeUpdate();
    }

    int refusalsOfLastHour() {
        return (int) database.createNativeQuery("select name_refusals(?1)")
                .setParameter(1, clock.instant().minus(Duration.ofHours(1)))
                .getSingleResult();
    }
}
