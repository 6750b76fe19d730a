package cn.duikou.exchange;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** How long it takes until the caller has been refused fewer times than that within an hour; empty if it is so now. */
    Optional<Duration> untilFewerRefusals(int times) {
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        Instant earliest = (Instant) database.createNativeQuery("select name_refusal(?1, ?2)", Instant.class)
                .setParameter(1, hourAgo)
                .setParameter(2, times)
                .getSingleResultOrNull();
        return Optional.ofNullable(earliest).map(refused -> Duration.between(hourAgo, refused));
    }
}
