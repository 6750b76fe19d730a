package cn.duikou.exchange;

import cn.duikou.ledger.AsOf;
import cn.duikou.sealing.PersonalData;
import cn.duikou.sealing.Seal;
import cn.duikou.sealing.SealingKeys;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps the sealed persons: seals them anew when the key turns, and erases them when their time is over. */
@ApplicationScoped
class PersonKeeping {

    private static final Logger LOG = Logger.getLogger(PersonKeeping.class);
    private static final int AT_ONCE = 500;
    private static final String PLATFORM = "platform";

    private final EntityManager database;
    private final Vault vault;
    private final SealingKeys keys;
    private final PersonalData settings;
    private final Clock clock;

    PersonKeeping(EntityManager database, Vault vault, SealingKeys keys, PersonalData settings, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** What cannot be opened stays as it is, for the day on which its key is found again. */
    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void keep() {
        int resealed = keys.current().map(this::reseal).orElse(0);
        int erased = eraseExpired(PLATFORM);
        if (resealed + erased > 0) {
            LOG.infof("Personal data: %d sealed by the current key, %d erased after their time", resealed, erased);
        }
    }

    /**
     * @throws Refusal 503 where there is no key to seal with
     */
    PersonalDataStatus resealed() {
        reseal(keys.current().orElseThrow(() -> Refusal.of(ProblemCode.NO_PERSONAL_DATA_KEY)));
        return status();
    }

    int eraseExpired(String user) {
        return (int) database.createNativeQuery("select erase_expired_persons(?1, ?2, ?3)")
                .setParameter(1, keptSince())
                .setParameter(2, user)
                .setParameter(3, clock.instant())
                .getSingleResult();
    }

    /**
     * @throws Refusal 422 where there are no data of such a participant, or their time is not over although that is said
     */
    void erase(ErasureRequest asked, String user) {
        if (asked.reason() == ErasureReason.RETENTION) {
            refuseWhileKept(asked);
        }
        boolean erased = (boolean) database.createNativeQuery("select erase_person(?1, cast(?2 as uuid), ?3, ?4, ?5)")
                .setParameter(1, asked.recordCode())
                .setParameter(2, asked.participantId().toString())
                .setParameter(3, user)
                .setParameter(4, asked.reason().name())
                .setParameter(5, clock.instant())
                .getSingleResult();
        if (!erased) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/participantId", "NO_SUCH_PERSON")));
        }
    }

    private void refuseWhileKept(ErasureRequest asked) {
        LocalDate lastOn =
                (LocalDate) database.createNativeQuery("select term_of_person(?1, cast(?2 as uuid))", LocalDate.class)
                        .setParameter(1, asked.recordCode())
                        .setParameter(2, asked.participantId().toString())
                        .getSingleResultOrNull();
        if (lastOn != null && !lastOn.isBefore(keptSince())) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN,
                    List.of(Finding.at("/reason", "STILL_KEPT", lastOn.toString(), settings.retentionYears())));
        }
    }

    @SuppressWarnings("unchecked")
    PersonalDataStatus status() {
        Map<String, Integer> persons = new LinkedHashMap<>();
        keys.ids().forEach(id -> persons.put(id, 0));
        List<Object[]> rows = database.createNativeQuery("select key_id, persons from persons_by_key()")
                .getResultList();
        rows.forEach(row -> persons.put((String) row[0], (Integer) row[1]));
        List<PersonalDataStatus.Key> stand = new ArrayList<>();
        persons.forEach((id, count) -> stand.add(new PersonalDataStatus.Key(
                id, keys.current().filter(id::equals).isPresent(), keys.find(id) != null, count)));
        int expired = (int) database.createNativeQuery("select persons_expired(?1)")
                .setParameter(1, keptSince())
                .getSingleResult();
        return new PersonalDataStatus(stand, settings.retentionYears(), expired);
    }

    private LocalDate keptSince() {
        return AsOf.today(clock).minusYears(settings.retentionYears());
    }

    @SuppressWarnings("unchecked")
    private int reseal(String current) {
        List<Object[]> rows = database.createNativeQuery("""
                        select cast(record_id as text), cast(participant_id as text), key_id, sealed
                        from persons_sealed_otherwise(?1, string_to_array(?2, ','), ?3)""")
                .setParameter(1, current)
                .setParameter(2, String.join(",", keys.ids()))
                .setParameter(3, AT_ONCE)
                .getResultList();
        rows.forEach(row -> reseal(new SealedPerson(
                UUID.fromString((String) row[0]), UUID.fromString((String) row[1]), (String) row[2], (byte[]) row[3])));
        return rows.size() < AT_ONCE ? rows.size() : rows.size() + reseal(current);
    }

    private void reseal(SealedPerson old) {
        try {
            SealedPerson.Marked anew = vault.seal(old.recordId(), old.participantId(), vault.open(old));
            database.createNativeQuery(
                            "select 1 from (select reseal_person(cast(?1 as uuid), ?2, ?3, ?4, ?5, ?6)) as done")
                    .setParameter(1, old.participantId().toString())
                    .setParameter(2, old.keyId())
                    .setParameter(3, anew.person().keyId())
                    .setParameter(4, anew.person().sealed())
                    .setParameter(5, anew.identityMark())
                    .setParameter(6, anew.nameMark())
                    .getSingleResult();
        } catch (Seal.Unopened damaged) {
            LOG.errorf(
                    "The data of participant %s cannot be sealed anew: %s", old.participantId(), damaged.getMessage());
        }
    }
}
