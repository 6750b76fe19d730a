package cn.duikou.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "shenyang, 沈阳机床厂, 0, 2",
        "sy, 沈阳机床厂, 0, 2",
        "sheny, 沈阳机床厂, 0, 2",
        "syang, 沈阳机床厂, 0, 2",
        "shenyangj, 沈阳机床厂, 0, 3",
        "jcc, 沈阳机床厂, 2, 5",
        "jichuang, 沈阳机床厂, 2, 4",
        "zhangchun, 长春汽车, 0, 2",
        "changchun, 长春汽车, 0, 2",
        "xian, 西安, 0, 2",
        "xian, 先导区, 0, 1",
        "xi'an, 西安, 0, 2",
        "lvse, 绿色, 0, 2",
        "lüse, 绿色, 0, 2",
        "sytx, 沈阳（铁西）, 0, 5",
        "cncjc, 建CNC机床, 1, 6",
        "gangao, 港澳, 0, 2",
        "gangb, 港澳, -1, -1",
        "yangshen, 沈阳机床厂, -1, -1",
        "sj, 沈阳机床厂, -1, -1"
    })
    void a_name_is_found_as_it_sounds(String letters, String name, int from, int to) {
        Span found = Objects.requireNonNull(Pinyin.of(letters)).in(name.toLowerCase());
        assertEquals(from < 0 ? null : new Span(from, to), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "'", "s'", "123", "2025-01", "沈阳", "a-b", "iu", "uu"})
    void what_cannot_be_spoken_is_no_pinyin(String word) {
        assertNull(Pinyin.of(word));
    }

    @Property(tries = 500)
    void any_mixture_of_syllables_and_initials_is_found(
            @ForAll("names") String name, @ForAll List<Boolean> inFull, @ForAll boolean unfinished) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String syllable = Readings.of(name.charAt(i)).getLast();
            letters.append(i < inFull.size() && inFull.get(i) ? syllable : syllable.substring(0, 1));
        }
        if (unfinished && letters.length() > 2) {
            letters.setLength(letters.length() - 1);
        }
        Pinyin pinyin = read(letters);
        assertTrue(pinyin.in("某" + name + "项目") != null, name + " " + letters);
        assertTrue(pinyin.query().length() < 20_000);
    }

    @Property(tries = 200)
    void no_letters_break_anything(@ForAll("letters") String letters) {
        Pinyin pinyin = Pinyin.of(letters);
        if (pinyin != null) {
            assertTrue(pinyin.query().length() < 40_000);
            pinyin.in("安".repeat(200));
        }
    }

    @Provide
    static Arbitrary<String> names() {
        return Arbitraries.of("沈阳机床厂合作示范区长春汽车零部件重庆绿色安恩欧行乐"
                        .chars()
                        .mapToObj(Character::toString)
                        .toList())
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    static Arbitrary<String> letters() {
        return Arbitraries.strings().withChars("anghsz'ü7").ofMinLength(1).ofMaxLength(60);
    }

    private static Pinyin read(CharSequence letters) {
        return Objects.requireNonNull(Pinyin.of(letters.toString()), letters.toString());
    }
}
