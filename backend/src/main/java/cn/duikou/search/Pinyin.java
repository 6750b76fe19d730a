package cn.duikou.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Letters read as pinyin: whole syllables, initials, or any mixture of both, the last syllable perhaps not finished. What
 * they may mean is written as queries of what names sound like.
 */
final class Pinyin {

    private static final Pattern LETTERS = Pattern.compile("[a-z][a-z0-9ü']+");
    private static final int LONGEST = 60;
    private static final int LONGEST_SYLLABLE = 6;

    /** Of the ways to read letters those of the fewest parts are looked for. */
    private static final int MOST_SPELLINGS = 16;

    private final String letters;
    private final List<List<Part>> spellings;

    private Pinyin(String letters, List<List<Part>> spellings) {
        this.letters = letters;
        this.spellings = spellings;
    }

    /** A syllable, or the beginning of one. */
    private record Part(String letters, boolean whole) {

        String asFirst() {
            return whole && letters.length() > 1 ? letters : "=" + letters.charAt(0);
        }

        String asSecond() {
            return letters + (whole && letters.length() > 1 ? "'" : "':*");
        }
    }

    /** @param word as it is compared; null where it cannot be pinyin */
    static @Nullable Pinyin of(String word) {
        if (!LETTERS.matcher(word).matches() || word.length() > LONGEST) {
            return null;
        }
        String letters = word.replace("'", "").replace('ü', 'v');
        List<List<Part>> spellings = letters.length() < 2 ? List.of() : spellings(letters);
        return spellings.isEmpty() ? null : new Pinyin(letters, spellings);
    }

    /** What names must sound like, as a query of the index. */
    String query() {
        return query("");
    }

    /** The same for names that begin so. */
    String beginning() {
        return query("^");
    }

    /** Where a name sounds so for the first time; null where it does not. */
    @Nullable
    Span in(String plain) {
        for (int from = 0; from < plain.length(); from++) {
            int to = Readings.of(plain.charAt(from)).isEmpty() ? -1 : end(plain, from, 0);
            if (to > 0) {
                return new Span(from, to);
            }
        }
        return null;
    }

    /** Where the letters from {@code said} on end in the name when they are spoken from {@code place} on, or -1. */
    private int end(String plain, int place, int said) {
        if (said == letters.length()) {
            return place;
        }
        if (place == plain.length()) {
            return -1;
        }
        List<String> readings = Readings.of(plain.charAt(place));
        if (readings.isEmpty()) {
            return said == 0 ? -1 : end(plain, place + 1, said);
        }
        String rest = letters.substring(said);
        int best = -1;
        for (String reading : readings) {
            if (reading.startsWith(rest)) {
                return place + 1;
            }
            if (best < 0 && rest.startsWith(reading)) {
                best = end(plain, place + 1, said + reading.length());
            }
            if (best < 0 && reading.length() > 1 && rest.charAt(0) == reading.charAt(0)) {
                best = end(plain, place + 1, said + 1);
            }
        }
        return best;
    }

    private String query(String begun) {
        return spellings.stream()
                .map(parts -> "(" + query(begun, parts) + ")")
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** Pairs that follow one another, each by its first part at a place and the other one at the next. */
    private static String query(String begun, List<Part> parts) {
        if (parts.size() == 1) {
            return "'" + begun + parts.getFirst().asSecond();
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            pairs.add("'" + (i == 1 ? begun : "") + parts.get(i - 1).asFirst() + "."
                    + parts.get(i).asSecond());
        }
        return String.join(" <-> ", pairs);
    }

    private static List<List<Part>> spellings(String letters) {
        List<List<List<Part>>> from = new ArrayList<>();
        for (int place = 0; place <= letters.length(); place++) {
            from.add(new ArrayList<>());
        }
        from.get(letters.length()).add(List.of());
        for (int place = letters.length() - 1; place >= 0; place--) {
            for (int to = place + 1; to <= Math.min(letters.length(), place + LONGEST_SYLLABLE); to++) {
                Part part = part(letters.substring(place, to), to == letters.length());
                for (List<Part> rest : part == null ? List.<List<Part>>of() : from.get(to)) {
                    List<Part> spelling = new ArrayList<>(List.of(part));
                    spelling.addAll(rest);
                    from.get(place).add(spelling);
                }
            }
            List<List<Part>> here = from.get(place);
            here.sort(Comparator.comparingInt(List::size));
            from.set(place, here.subList(0, Math.min(MOST_SPELLINGS, here.size())));
        }
        return List.copyOf(from.getFirst());
    }

    /** Only the last syllable may break off anywhere; before it an initial stands for the whole. */
    private static @Nullable Part part(String letters, boolean last) {
        if (letters.length() == 1 && Character.isDigit(letters.charAt(0))) {
            return new Part(letters, false);
        }
        if (last || letters.length() == 1) {
            return Readings.beginsSyllable(letters) ? new Part(letters, false) : null;
        }
        return Readings.isSyllable(letters) ? new Part(letters, true) : null;
    }
}
