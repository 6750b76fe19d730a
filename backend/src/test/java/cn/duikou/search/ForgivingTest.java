package cn.duikou.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgivingTest {

    @ParameterizedTest
    @CsvSource({
        "机穿厂, 沈阳机床厂, 2, 5",
        "机厂, 沈阳机床厂, -1, -1",
        "机床总厂, 沈阳机床厂, 2, 5",
        "沈阳床厂, 沈阳机床厂, 0, 5",
        "沈阳机库厂, 沈阳机床厂, 0, 5",
        "a.c, abc, 0, 3",
        "机(床, 机)床, 0, 3",
        "二错三误, 一错二对三错, -1, -1"
    })
    void one_character_is_forgiven(String word, String text, int from, int to) {
        Forgiving forgiving = Forgiving.of(word);
        Span found = forgiving == null ? null : forgiving.in(text);
        assertEquals(from < 0 ? null : new Span(from, to), found);
    }

    @Test
    void short_words_and_whole_sentences_are_taken_as_written() {
        assertNull(Forgiving.of("机床"));
        assertNull(Forgiving.of("hrb"));
        assertNull(Forgiving.of("字".repeat(41)));
    }

    @Test
    void what_is_nearly_a_number_is_another_one() {
        assertNull(Forgiving.of("210100"));
        assertNotNull(Forgiving.of("第210100号"));
    }

    @Property(tries = 1000)
    void one_mistake_is_always_found(
            @ForAll("words") String word, @ForAll("words") String other, @ForAll @IntRange(max = 60) int place) {
        int size = word.codePointCount(0, word.length());
        int at = word.offsetByCodePoints(0, place % size);
        int next = word.offsetByCodePoints(at, 1);
        String one = other.substring(0, other.offsetByCodePoints(0, 1));
        for (String wrong : new String[] {
            word.substring(0, at) + word.substring(next),
            word.substring(0, at) + one + word.substring(next),
            word.substring(0, at) + one + word.substring(at)
        }) {
            Forgiving forgiving = Forgiving.of(wrong);
            if (forgiving != null) {
                assertNotNull(forgiving.in(other + word + other), wrong + " in " + word);
            }
        }
    }

    @Property(tries = 300)
    void what_is_found_differs_by_one_character(@ForAll("words") String word, @ForAll("words") String text) {
        Span found = Objects.requireNonNull(Forgiving.of(word)).in(text);
        if (found != null) {
            assertEquals(true, distance(word, text.substring(found.from(), found.to())) <= 1, word + " in " + text);
        }
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.of("沈", "阳", "机", "床", "a", "1", ".", "*", "\\", "(", "_", "-", "𠮷", "|", "^")
                .list()
                .ofMinSize(4)
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] least = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                least[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                least[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                                1 + Math.min(least[i - 1][j], least[i][j - 1]));
            }
        }
        return least[a.length][b.length];
    }
}
