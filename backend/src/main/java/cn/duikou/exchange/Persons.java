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
import java.util.function.Predicate;
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
     * Secondments of one person at the same time.
     *
     * @param agreed the facts in force, if any: whoever is to serve as agreed is not asked about again
     */
    List<Finding> check(ExchangeFacts facts, @Nullable ExchangeFacts agreed) {
        List<Participant> settled = agreed == null ? List.of() : agreed.participants();
        return check(facts, one -> settled.stream().anyMatch(one::liesWithin));
    }

    /** The same where the facts have not changed, but who one of the participants is. */
    List<Finding> checkOnly(ExchangeFacts facts, Participant entered) {
        return check(facts, one -> !one.id().equals(entered.id()));
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

    private List<Finding> check(ExchangeFacts facts, Predicate<Participant> settled) {
        return facts.kind() == ExchangeKind.SECONDMENT && !facts.participants().isEmpty()
                ? overlaps(facts.participants(), settled)
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Finding> overlaps(List<Participant> participants, Predicate<Participant> settled) {
        List<Object[]> rows = database.createNativeQuery(
                        "select cast(participant as text), code from overlapping_secondments(cast(?1 as jsonb))")
                .setParameter(1, written(participants))
                .getResultList();
        List<String> codes = rows.stream()
                .map(row -> (String) row[1])
                .filter(Objects::nonNull)
                .toList();
        List<String> seen =
                everyLedger.of(codes).stream().map(record -> record.code()).toList();
        return rows.stream()
                .flatMap(row -> {
                    int place = place(participants, UUID.fromString((String) row[0]));
                    return row[1] != null && settled.test(participants.get(place))
                            ? Stream.empty()
                            : Stream.of(overlap("/participants/" + place, (String) row[1], seen));
                })
                .toList();
    }

    private static int place(List<Participant> participants, UUID id) {
        return IntStream.range(0, participants.size())
                .filter(i -> participants.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Within a batch it is wrong; in another one it may have a reason. That batch is named to whoever may see it. */
    private static Finding overlap(String pointer, @Nullable String code, List<String> seen) {
        if (code == null) {
            return Finding.at(pointer + "/fromOn", "SECONDED_TWICE");
        }
        return seen.contains(code)
                ? Finding.at(pointer + "/overlapReason", "SECONDED_ELSEWHERE", code)
                : Finding.at(pointer + "/overlapReason", "SECONDED_OUT_OF_SIGHT");
    }

    private String written(List<Participant> participants) {
        try {
            return json.writeValueAsString(participants);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
