package cn.duikou.exchange;

import cn.duikou.ledger.EveryLedger;
import cn.duikou.web.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be found wrong with a batch only by who its participants are; no finding says who. */
@ApplicationScoped
class Persons {

    private final EntityManager database;
    private final EveryLedger everyLedger;
    private final ObjectMapper json;

    Persons(EntityManager database, EveryLedger everyLedger, ObjectMapper json) {
        this.database = database;
        this.everyLedger = everyLedger;
        this.json = json;
    }

    /**
     * One person's term that runs together with another of his.
     *
     * @param place of the participant in the batch
     * @param twin the place of the other term where it is of the same batch
     * @param code of the other batch where it is of another one
     */
    private record Overlap(
            int place, @Nullable Integer twin, @Nullable String code) {}

    /**
     * Secondments of one person at the same time.
     *
     * @param agreed the facts in force, if any: whoever is to serve as agreed is not asked about again
     */
    List<Finding> check(ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        List<Participant> settled = agreed == null ? List.of() : agreed.participants();
        return told(overlaps(facts).stream()
                .filter(overlap -> overlap.twin() == null
                        ? settled.stream().noneMatch(facts.participants().get(overlap.place())::liesWithin)
                        : overlap.place() > overlap.twin()));
    }

    /** The same where the facts have not changed, but who one of the participants is. */
    List<Finding> checkOnly(ExchangeFacts facts, Participant entered) {
        int place = place(facts.participants(), entered.id());
        return told(overlaps(facts).stream().filter(overlap -> overlap.place() == place));
    }

    /** Participants of another batch: whoever goes on to a further one is entered there anew, and found by who it is. */
    @SuppressWarnings("unchecked")
    List<Finding> taken(UUID recordId, ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        List<String> asked = facts.participants().stream()
                .filter(one -> agreed == null || agreed.participants().stream().noneMatch(one::isSameAs))
                .map(one -> one.id().toString())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> taken = database.createNativeQuery("""
                        select cast(id as text)
                        from participants_elsewhere(cast(?1 as uuid), cast(string_to_array(?2, ',') as uuid[])) as id""")
                .setParameter(1, recordId.toString())
                .setParameter(2, String.join(",", asked))
                .getResultList();
        return taken.stream()
                .map(id -> place(facts.participants(), UUID.fromString(id)))
                .sorted()
                .map(place -> Finding.at("/participants/" + place + "/id", "PARTICIPANT_OF_OTHER_BATCH"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Overlap> overlaps(ExchangeFacts facts) {
        List<Participant> participants = facts.participants();
        if (facts.kind() != ExchangeKind.SECONDMENT || participants.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select cast(participant as text), cast(other as text), code
                        from overlapping_secondments(cast(?1 as jsonb))""")
                .setParameter(1, written(participants))
                .getResultList();
        return rows.stream()
                .map(row -> new Overlap(
                        place(participants, UUID.fromString((String) row[0])),
                        row[1] == null ? null : place(participants, UUID.fromString((String) row[1])),
                        (String) row[2]))
                .toList();
    }

    /** Within a batch it is wrong; in another one it may have a reason. That batch is named to whoever may see it. */
    private List<Finding> told(Stream<Overlap> overlapping) {
        List<Overlap> overlaps = overlapping.toList();
        List<String> codes =
                overlaps.stream().map(Overlap::code).filter(Objects::nonNull).toList();
        List<String> seen =
                everyLedger.of(codes).stream().map(record -> record.code()).toList();
        return overlaps.stream().map(overlap -> told(overlap, seen)).toList();
    }

    private static Finding told(Overlap overlap, List<String> seen) {
        String pointer = "/participants/" + overlap.place();
        if (overlap.twin() != null) {
            return Finding.at(pointer + "/fromOn", "SECONDED_TWICE", overlap.twin() + 1);
        }
        return seen.contains(overlap.code())
                ? Finding.at(pointer + "/overlapReason", "SECONDED_ELSEWHERE", overlap.code())
                : Finding.at(pointer + "/overlapReason", "SECONDED_OUT_OF_SIGHT");
    }

    private static int place(List<Participant> participants, UUID id) {
        return IntStream.range(0, participants.size())
                .filter(i -> participants.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String written(List<Participant> participants) {
        try {
            return json.writeValueAsString(participants);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
