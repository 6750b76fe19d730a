package cn.duikou.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.duikou.ledger.EveryLedger;
import cn.duikou.web.Finding;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final SealingKeys keys;
    private final ObjectMapper json;

    Persons(EntityManager database, EveryLedger everyLedger, SealingKeys keys, ObjectMapper json) {
        this.database = database;
        this.everyLedger = everyLedger;
        this.keys = keys;
        this.json = json;
    }

    /** Names in texts that all may read, and secondments of one person at the same time. */
    List<Finding> check(ExchangeFacts facts) {
        if (facts.participants().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(namesIn(facts));
        if (facts.kind() == ExchangeKind.SECONDMENT) {
            found.addAll(overlaps(facts.participants()));
        }
        return found;
    }

    /** Whether a text about the batch tells the name of a participant of the caller's side. */
    List<Finding> named(ExchangeFacts facts, String pointer, String text) {
        return facts.participants().isEmpty() ? List.of() : named(marks(facts.participants()), pointer, text);
    }

    private List<Finding> namesIn(ExchangeFacts facts) {
        Map<String, List<byte[]>> marks = marks(facts.participants());
        Stream<List<Finding>> sessions = IntStream.range(0, facts.sessions().size())
                .mapToObj(i -> named(
                        marks,
                        "/sessions/" + i + "/name",
                        facts.sessions().get(i).name()));
        Stream<List<Finding>> texts = Stream.of(
                named(marks, "/name", facts.name()),
                named(marks, "/summary", facts.summary()),
                named(marks, "/organiser", facts.organiser()),
                named(marks, "/hostOrganisation", facts.hostOrganisation()),
                named(marks, "/institution", facts.institution()),
                named(marks, "/sourceTitle", facts.sourceTitle()));
        return Stream.concat(texts, sessions).flatMap(List::stream).toList();
    }

    private List<Finding> named(Map<String, List<byte[]>> marks, String pointer, @Nullable String text) {
        boolean names = text != null
                && marks.entrySet().stream().anyMatch(made -> standsIn(text, made.getKey(), made.getValue()));
        return names ? List.of(Finding.at(pointer, "NAME_OF_A_PERSON")) : List.of();
    }

    private boolean standsIn(String text, String keyId, List<byte[]> names) {
        byte[] key = keys.find(keyId);
        return key != null && NameMarks.by(key).standIn(text, names);
    }

    /** By the key that they were made with. */
    @SuppressWarnings("unchecked")
    private Map<String, List<byte[]>> marks(List<Participant> participants) {
        String ids = participants.stream().map(one -> one.id().toString()).collect(joining(","));
        List<Object[]> rows = database.createNativeQuery(
                        "select key_id, name_mark from name_marks(string_to_array(?1, ','))")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (String) row[0], mapping(row -> (byte[]) row[1], toList())));
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
