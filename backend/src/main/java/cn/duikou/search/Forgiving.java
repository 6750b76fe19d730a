package cn.duikou.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A word with one character forgiven: one that is another, one that is missing, one too much. A mistake touches one part
 * of a word at most, so the pairs of neighbours before and after that part are still there for the index to find; a
 * pattern then holds the text itself against the word.
 */
final class Forgiving {

    private static final int SHORTEST = 3;
    /** Letters say less than characters: three of them are like a bit of anything. */
    private static final int SHORTEST_OF_LETTERS = 5;

    private static final int LONGEST = 40;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int MOST_PARTS = 12;

    private final List<String> characters;

    private Forgiving(List<String> characters) {
        this.characters = characters;
    }

    /**
     * @param word as it is compared; null for one so short that anything would be like it, or too long for a word, and
     *     for a number: what is nearly one region's or one year's is another's
     */
    static @Nullable Forgiving of(String word) {
        List<String> characters =
                word.codePoints().mapToObj(Character::toString).toList();
        int shortest = LETTERS.matcher(word).matches() ? SHORTEST_OF_LETTERS : SHORTEST;
        boolean known = NUMBER.matcher(word).matches();
        return known || characters.size() < shortest || characters.size() > LONGEST ? null : new Forgiving(characters);
    }

    /** What the index must hold, as a query of the terms of a text. */
    String query() {
        int size = (characters.size() + MOST_PARTS - 1) / MOST_PARTS;
        return IntStream.iterate(0, from -> from < characters.size(), from -> from + size)
                .mapToObj(from -> Stretches.beside(characters, from, Math.min(from + size, characters.size())))
                .distinct()
                .map(terms -> "(" + String.join(" & ", terms) + ")")
                .collect(Collectors.joining(" | "));
    }

    /** What the text must hold, as a pattern of PostgreSQL and of Java alike. */
    String pattern() {
        List<String> variants = new ArrayList<>();
        for (int place = 0; place < characters.size(); place++) {
            boolean inside = place > 0 && place < characters.size() - 1;
            variants.add(written(0, place) + (inside ? ".?" : "") + written(place + 1, characters.size()));
            if (place > 0) {
                variants.add(written(0, place) + "." + written(place, characters.size()));
            }
        }
        return String.join("|", variants);
    }

    @Nullable
    Span in(String plain) {
        Matcher found = Pattern.compile(pattern()).matcher(plain);
        return found.find() ? new Span(found.start(), found.end()) : null;
    }

    /** Letters and digits are themselves; whatever else might mean something in a pattern means itself. */
    private String written(int from, int to) {
        return characters.subList(from, to).stream()
                .map(one ->
                        Character.isLetterOrDigit(one.codePointAt(0)) || one.codePointAt(0) > 127 ? one : "\\" + one)
                .collect(Collectors.joining());
    }

    /** The terms of a word beside the stretch that may be wrong. */
    private static final class Stretches {

        static List<String> beside(List<String> characters, int from, int to) {
            List<String> terms = new ArrayList<>(within(characters.subList(0, from)));
            terms.addAll(within(characters.subList(to, characters.size())));
            return terms;
        }

        private static List<String> within(List<String> stretch) {
            if (stretch.size() == 1) {
                return List.of(quoted(stretch.getFirst()));
            }
            return IntStream.range(1, stretch.size())
                    .mapToObj(i -> quoted(stretch.get(i - 1) + stretch.get(i)))
                    .distinct()
                    .toList();
        }

        private static String quoted(String term) {
            return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }
}
