package cn.duikou.exchange;

import static java.util.stream.Collectors.toSet;

import cn.duikou.web.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Looks for names in texts, whoever's they are, by their marks. Long texts are gone through piece by piece, and whatever is
 * too long is refused rather than passed over. Pure.
 *
 * @param marks one for each key that names may have been marked with
 * @param kind which sequences of letters can be a name at all
 */
record NameSearch(List<NameMarks> marks, NameMarks.Kind kind) {

    /** Letters that a name may begin with, each of which costs a dozen keyed hashes: one or two seconds for so many. */
    static final int MOST_LETTERS = 200_000;

    /** So that the marks of a long text are never all in memory at once. */
    private static final int AT_ONCE = 5_000;

    /** A part of a text, with the letters that follow it, so that no name is cut in two. */
    private record Piece(String pointer, int[] letters, int from, int to) {}

    /**
     * @param texts by the pointers at which they are refused
     * @param known of some marks, in hexadecimal digits, those of names that are to be found
     */
    List<Finding> found(Map<String, String> texts, UnaryOperator<Set<String>> known) {
        Map<String, Finding> found = new TreeMap<>();
        List<Piece> pieces = new ArrayList<>();
        texts.forEach((pointer, text) -> {
            int[] letters = NameMarks.letters(text);
            if (begins(letters) > MOST_LETTERS) {
                found.put(pointer, Finding.at(pointer, "TEXT_TOO_LONG_FOR_NAMES", MOST_LETTERS));
            } else {
                cut(pointer, letters, pieces);
            }
        });
        for (List<Piece> batch : batches(pieces)) {
            named(batch, known).forEach(pointer -> found.put(pointer, Finding.at(pointer, "NAME_OF_A_PERSON")));
        }
        return List.copyOf(found.values());
    }

    private long begins(int[] letters) {
        long count = 0;
        for (int letter : letters) {
            count += kind.begins(letter) ? 1 : 0;
        }
        return count;
    }

    private static void cut(String pointer, int[] letters, List<Piece> pieces) {
        for (int from = 0; from < letters.length; from += AT_ONCE) {
            pieces.add(new Piece(pointer, letters, from, Math.min(from + AT_ONCE, letters.length)));
        }
    }

    /** Many short texts are asked about at once. */
    private static List<List<Piece>> batches(List<Piece> pieces) {
        List<List<Piece>> batches = new ArrayList<>();
        int length = AT_ONCE;
        for (Piece piece : pieces) {
            int more = piece.to() - piece.from();
            if (length + more > AT_ONCE) {
                batches.add(new ArrayList<>());
                length = 0;
            }
            batches.getLast().add(piece);
            length += more;
        }
        return batches;
    }

    private Set<String> named(List<Piece> batch, UnaryOperator<Set<String>> known) {
        List<Set<String>> marked = batch.stream().map(this::marks).toList();
        Set<String> names = known.apply(
                marked.size() == 1
                        ? marked.getFirst()
                        : marked.stream().flatMap(Set::stream).collect(toSet()));
        Set<String> pointers = new LinkedHashSet<>();
        for (int i = 0; i < batch.size(); i++) {
            if (!Collections.disjoint(names, marked.get(i))) {
                pointers.add(batch.get(i).pointer());
            }
        }
        return pointers;
    }

    private Set<String> marks(Piece piece) {
        Set<String> all = new HashSet<>();
        marks.forEach(one -> one.within(piece.letters(), piece.from(), piece.to(), kind, all));
        return all;
    }
}
