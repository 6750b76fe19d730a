package cn.duikou.exchange;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.duikou.ledger.NameWatch;
import cn.duikou.web.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds names of participants, of whatever batch, in texts of any ledger. Of so many persons a name of two characters
 * stands in too many words (高峰, 金山), so only longer ones are looked for; in a batch's own texts all are.
 */
@ApplicationScoped
class KnownNames implements NameWatch {

    private static final int SHORTEST_NAME = 3;

    /** A text that somebody types; an attached file may be longer, and would cost seconds. */
    private static final int LONGEST_TEXT = 20_000;

    private final EntityManager database;
    private final SealingKeys keys;

    KnownNames(EntityManager database, SealingKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public List<Finding> named(Map<String, String> texts) {
        Map<String, Set<String>> marks = texts.entrySet().stream()
                .filter(text -> text.getValue().length() <= LONGEST_TEXT && isWritten(text.getValue()))
                .collect(toMap(Map.Entry::getKey, text -> marks(text.getValue())));
        Set<String> known = known(marks.values().stream().flatMap(Set::stream).collect(toSet()));
        return marks.entrySet().stream()
                .filter(text -> !Collections.disjoint(text.getValue(), known))
                .map(text -> Finding.at(text.getKey(), "NAME_OF_A_PERSON"))
                .toList();
    }

    /** Not a date, a code or an address. */
    private static boolean isWritten(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private Set<String> marks(String text) {
        Set<String> marks = new HashSet<>();
        for (String id : keys.ids()) {
            marks.addAll(NameMarks.by(Objects.requireNonNull(keys.find(id))).within(text, SHORTEST_NAME));
        }
        return marks;
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
