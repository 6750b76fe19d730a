package cn.duikou.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One word of what is looked for, as it is compared.
 *
 * @param pinyin what its letters may sound like, where they are letters
 * @param forgiving itself with a mistake, where it is long enough for one
 */
record Word(String text, @Nullable Pinyin pinyin, @Nullable Forgiving forgiving) {

    /** More words than these are looked for as they are written. */
    private static final int MOST_SPOKEN = 8;

    private static final int MOST_MARKS = 20;

    static List<Word> of(String compared) {
        List<String> texts = Stream.of(compared.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        List<Word> words = new ArrayList<>();
        for (String text : texts) {
            boolean any = words.size() < MOST_SPOKEN;
            words.add(new Word(text, any ? Pinyin.of(text) : null, any ? Forgiving.of(text) : null));
        }
        return List.copyOf(words);
    }

    /** One character or two neighbours are in the index as they are. */
    boolean isTerm() {
        return text.codePointCount(0, text.length()) <= 2;
    }

    /** Where the text has the word as it is written. */
    List<Span> writtenIn(Plain plain) {
        List<Span> places = new ArrayList<>();
        int from = plain.text().indexOf(text);
        while (from >= 0 && places.size() < MOST_MARKS) {
            places.add(plain.written(from, from + text.length()));
            from = plain.text().indexOf(text, from + text.length());
        }
        return places;
    }

    /** Where a name sounds like the word. */
    List<Span> spokenIn(Plain plain) {
        return pinyin == null ? List.of() : spans(pinyin.in(plain.text()), plain);
    }

    /** Where the text has the word but for one character. */
    List<Span> almostIn(Plain plain) {
        return forgiving == null ? List.of() : spans(forgiving.in(plain.text()), plain);
    }

    private static List<Span> spans(@Nullable Span found, Plain plain) {
        return found == null ? List.of() : List.of(plain.written(found.from(), found.to()));
    }
}
