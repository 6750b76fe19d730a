package cn.duikou.exchange;

import static java.util.stream.Collectors.toSet;

import cn.duikou.sealing.SealingKeys;
import cn.duikou.web.Finding;
import cn.duikou.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds names of participants in texts about their batch, whichever side entered or wrote them. A refusal tells that a
 * name is there, so it is noted like a view, also where nothing was to be saved, and whoever goes on is told nothing.
 */
@ApplicationScoped
class NamesInTexts {

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
        List<String> marks = marks(recordId);
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
        List<String> marks = marks(recordId);
        return noted(recordId, found(marks, texts), hasSealed(recordId, marks));
    }

    private List<Finding> noted(UUID recordId, List<Finding> found, boolean sealed) {
        if (sealed && found.stream().anyMatch(one -> one.code().equals("NAME_OF_A_PERSON"))) {
            QuarkusTransaction.requiringNew().run(() -> notes.note(NameView.Kind.REFUSED, recordId, List.of()));
        }
        return found;
    }

    /** Whether the record has a person whom the caller may not see: the policies of the database know. */
    private boolean hasSealed(UUID recordId, List<String> marks) {
        long readable = (Long) database.createNativeQuery(
                        "select count(*) from participant_person where record_id = cast(?1 as uuid)", Long.class)
                .setParameter(1, recordId.toString())
                .getSingleResult();
        return readable < marks.size();
    }

    /** For texts that were looked through before the caller entered one more name. */
    List<Finding> beside(UUID recordId, Map<String, String> texts) {
        return found(marks(recordId), texts);
    }

    private List<Finding> found(List<String> marks, Map<String, String> texts) {
        if (marks.isEmpty()) {
            return List.of();
        }
        Set<String> names = Set.copyOf(marks);
        return new NameSearch(NameMarks.by(keys), NameMarks.Kind.OF_A_BATCH)
                .found(texts, told -> told.stream().filter(names::contains).collect(toSet()));
    }

    /** Of all persons of the batch, in hexadecimal digits. */
    private List<String> marks(UUID recordId) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = database.createNativeQuery(
                        "select name_mark from names_of_record(cast(?1 as uuid))", byte[].class)
                .setParameter(1, recordId.toString())
                .getResultList();
        return found.stream().map(HexFormat.of()::formatHex).toList();
    }
}
