package cn.duikou.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** How characters are read aloud, without tones: a Chinese one by each of its syllables, a letter or digit by itself. */
final class Readings {

    /** The characters that have readings, from 一 on. */
    static final int FIRST = 0x4e00;

    static final int LAST = 0x9fa5;

    private Readings() {}

    /** All readings of a character, none where it is not spoken; letters are compared in lower case. */
    static List<String> of(int character) {
        if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
            return List.of(Character.toString(character));
        }
        return character < FIRST || character > LAST ? List.of() : Known.READINGS.get(character - FIRST);
    }

    /** Whether these letters are a whole syllable. */
    static boolean isSyllable(String letters) {
        return Known.SYLLABLES.contains(letters);
    }

    /** Whether a syllable begins with these letters. */
    static boolean beginsSyllable(String letters) {
        return Known.BEGINNINGS.contains(letters);
    }

    /** Read from the library once, when somebody first types letters. */
    private static final class Known {

        static final List<List<String>> READINGS = read();
        static final Set<String> SYLLABLES =
                READINGS.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        static final Set<String> BEGINNINGS = SYLLABLES.stream()
                .flatMap(syllable -> Stream.iterate(1, size -> size <= syllable.length(), size -> size + 1)
                        .map(size -> syllable.substring(0, size)))
                .collect(Collectors.toUnmodifiableSet());

        private static List<List<String>> read() {
            HanyuPinyinOutputFormat form = new HanyuPinyinOutputFormat();
            form.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
            form.setVCharType(HanyuPinyinVCharType.WITH_V);
            Map<List<String>, List<String>> alike = new HashMap<>();
            List<List<String>> readings = new ArrayList<>();
            for (int character = FIRST; character <= LAST; character++) {
                readings.add(alike.computeIfAbsent(read((char) character, form), same -> same));
            }
            return List.copyOf(readings);
        }

        private static List<String> read(char character, HanyuPinyinOutputFormat form) {
            try {
                String[] found = PinyinHelper.toHanyuPinyinStringArray(character, form);
                return found == null ? List.of() : List.copyOf(new TreeSet<>(List.of(found)));
            } catch (BadHanyuPinyinOutputFormatCombination impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
