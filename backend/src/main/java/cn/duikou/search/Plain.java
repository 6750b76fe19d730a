package cn.duikou.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared: full-width like half-width, capitals like small letters, any blank like one space; and where
 * each of its characters stands in the text as it is written. The database compares by {@code search_text} alike.
 *
 * @param origins for each character of {@code text}, and for its end, the place in the text as written
 */
record Plain(String text, int[] origins) {

    static Plain of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] origins = new int[written.length() + 1];
        int place = 0;
        while (place < written.length()) {
            int character = written.codePointAt(place);
            String compared = compared(Character.toString(character));
            boolean doubledSpace = compared.equals(" ") && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!doubledSpace) {
                text.append(compared);
                origins = Arrays.copyOf(origins, Math.max(origins.length, text.length() + 1));
                Arrays.fill(origins, text.length() - compared.length(), text.length(), place);
            }
            place += Character.charCount(character);
        }
        origins[text.length()] = written.length();
        return new Plain(text.toString(), origins);
    }

    static String compared(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{IsWhite_Space}+", " ");
    }

    /** A stretch of the compared text as it stands in the written one. */
    Span written(int from, int to) {
        return new Span(origins[from], to == from ? origins[from] : Math.max(origins[to], origins[from] + 1));
    }
}
