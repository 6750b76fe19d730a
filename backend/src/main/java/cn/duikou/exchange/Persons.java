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

    /** Secondments of one person at the same time. */
    List<Finding> check(ExchangeFacts facts) {
        return facts.kind() == ExchangeKind.SECONDMENT && !facts.participants().isEmpty()
                ? overlaps(facts.participants())
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private List<Finding> overlaps(List<Participant> participants) {
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
                .flatMap(row -> overlap(participants, UUID.fromString((String) row[0]), (String) row[1], seen).stream())
                .toList();
    }

    /** Within a batch it is wrong; in another one it may have a reason. That batch is named to whoever may see it. */
    private static List<Finding> overlap(
            List<Participant> participants, UUID id, @Nullable String code, List<String> seen) {
        int place = IntStream.range(0, participants.size())
                .filter(i -> participants.get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
        String pointer = "/participants/" + place;
        if (code == null) {
            return List.of(Finding.at(pointer + "/fromOn", "SECONDED_TWICE"));
        }
        if (participants.get(place).overlapReason() != null) {
            return List.of();
        }
        return List.of(
                seen.contains(code)
                        ? Finding.at(pointer + "/overlapReason", "SECONDED_ELSEWHERE", code)
                        : Finding.at(pointer + "/overlapReason", "SECONDED_OUT_OF_SIGHT"));
    }

    private String written(List<Participant> participants) {
        try {
            return json.writeValueAsString(participants);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
