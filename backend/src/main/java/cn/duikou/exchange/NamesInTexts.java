package cn.duikou.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.duikou.web.Finding;
import cn.duikou.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds names of participants in texts about their batch, whichever side entered or wrote them. A refusal tells that a
 * name is there, so it is noted like a view, also where nothing was to be saved, and whoever goes on is told nothing.
 */
@ApplicationScoped
class NamesInTexts {

    /** Each place in a text costs a dozen keyed hashes: about a second for so many. */
    private static final int LONGEST_TEXT = 100_000;

    private static final int MOST_REFUSALS = 5;

    private final EntityManager database;
    private final SealingKeys keys;
    private final NameNotes notes;

    NamesInTexts(EntityManager database, SealingKeys keys, NameNotes notes) {
        this.database = database;
        this.keys = keys;
        this.notes = notes;
    }

    /**
     * For texts that somebody gives who may be trying names. Whoever may see all of them has nothing to try, and is
     * neither noted nor ever stopped.
     *
     * @throws Refusal 429, whatever the texts say, for whoever was refused too often within the last hour
     */
    List<Finding> said(UUID recordId, Map<String, String> texts) {
        Map<String, List<byte[]>> marks = marks(recordId);
        if (marks.isEmpty() || texts.isEmpty()) {
            return List.of();
        }
        boolean sealed = hasSealed(recordId, marks);
        if (sealed) {
            notes.untilFewerRefusals(MOST_REFUSALS).ifPresent(wait -> {
                throw Refusal.tooMany(List.of(Finding.at("", "NAMES_TRIED", MOST_REFUSALS)), wait);
            });
        }
        return noted(recordId, found(marks, texts), sealed);
    }

    /** For texts that were looked through when they were drafted: only a name that was entered since can be in them. */
    List<Finding> saidBefore(UUID recordId, Map<String, String> texts) {
        Map<String, List<byte[]>> marks = marks(recordId);
        return noted(recordId, found(marks, texts), hasSealed(recordId, marks));
    }

    private List<Finding> noted(UUID recordId, List<Finding> found, boolean sealed) {
        if (sealed && found.stream().anyMatch(one -> one.code().equals("NAME_OF_A_PERSON"))) {
            QuarkusTransaction.requiringNew().run(() -> notes.note(NameView.Kind.REFUSED, recordId, List.of()));
        }
        return found;
    }

    /** Whether the record has a person whom the caller may not see: the policies of the database know. */
    private boolean hasSealed(UUID recordId, Map<String, List<byte[]>> marks) {
        long readable = (Long) database.createNativeQuery(
                        "select count(*) from participant_person where record_id = cast(?1 as uuid)", Long.class)
                .setParameter(1, recordId.toString())
                .getSingleResult();
        return readable < marks.values().stream().mapToInt(List::size).sum();
    }

    /** For texts that were looked through before the caller entered one more name. */
    List<Finding> beside(UUID recordId, Map<String, String> texts) {
        return found(marks(recordId), texts);
    }

    private List<Finding> found(Map<String, List<byte[]>> marks, Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> found(marks, text.getKey(), text.getValue()).stream())
                .toList();
    }

    private List<Finding> found(Map<String, List<byte[]>> marks, String pointer, String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of(Finding.at(pointer, "TEXT_TOO_LONG_FOR_NAMES", LONGEST_TEXT));
        }
        boolean named = marks.entrySet().stream().anyMatch(made -> standsIn(text, made.getKey(), made.getValue()));
        return named ? List.of(Finding.at(pointer, "NAME_OF_A_PERSON")) : List.of();
    }

    private boolean standsIn(String text, String keyId, List<byte[]> names) {
        byte[] key = keys.find(keyId);
        return key != null && NameMarks.by(key).standIn(text, names);
    }

    /** By the key that they were made with. */
    @SuppressWarnings("unchecked")
    private Map<String, List<byte[]>> marks(UUID recordId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select key_id, name_mark from names_of_record(cast(?1 as uuid))")
                .setParameter(1, recordId.toString())
                .getResultList();
        return rows.stream().collect(groupingBy(row -> (String) row[0], mapping(row -> (byte[]) row[1], toList())));
    }
}
