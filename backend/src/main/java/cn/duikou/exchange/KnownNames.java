package cn.duikou.exchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import cn.duikou.ledger.NameWatch;
import cn.duikou.sealing.SealingKeys;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names of participants, of whatever batch, in texts of any ledger; in a batch's own texts {@link NamesInTexts}
 * looks for shorter ones too.
 */
@ApplicationScoped
class KnownNames implements NameWatch {

    private final EntityManager database;
    private final SealingKeys keys;

    KnownNames(EntityManager database, SealingKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public List<Finding> named(Map<String, String> texts) {
        return new NameSearch(NameMarks.by(keys), NameMarks.Kind.OF_ANYBODY).found(texts, this::known);
    }

    /** Those among them that are of a person whom the caller may see, as the policies of the database say. */
    @SuppressWarnings("unchecked")
    private Set<String> known(Set<String> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        List<byte[]> found = database.createNativeQuery(
                        "select name_mark from participant_person where name_mark = any (cast(?1 as bytea[]))",
                        byte[].class)
                .setParameter(1, marks.stream().collect(joining("\",\"\\\\x", "{\"\\\\x", "\"}")))
                .getResultList();
        return found.stream().map(HexFormat.of()::formatHex).collect(toSet());
    }
}
