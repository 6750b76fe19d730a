package cn.duikou.search;

import cn.duikou.ledger.CreditCode;
import cn.duikou.ledger.LinkedRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for.
 *
 * @param written as it was typed, without blanks around it
 * @param whole the same as it is compared
 * @param words each must be found, wherever
 * @param approximate whether a word may have a mistake
 */
record Sought(String written, String whole, List<Word> words, boolean approximate) {

    private static final Pattern RECORD = Pattern.compile(LinkedRecord.CODE);
    private static final Pattern NATIONAL = Pattern.compile("[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}");
    private static final Pattern NATIONAL_WITHOUT_DASHES =
            Pattern.compile("([0-9]{4})([0-9]{6})([0-9]{2})([0-9]{2})([0-9]{6})");
    /** What is meant to be the code of a record, whole or not. */
    private static final Pattern LIKE_RECORD = Pattern.compile("DK-[0-9-]*");

    private static final Pattern CREDIT = Pattern.compile(CreditCode.FORM);

    static Sought of(String written) {
        String whole = dashed(Plain.compared(written).strip());
        return new Sought(written, whole, Word.of(whole), false);
    }

    /** The code of a project as the national library writes it, where it came as digits alone. */
    private static String dashed(String compared) {
        Matcher digits = NATIONAL_WITHOUT_DASHES.matcher(compared);
        return digits.matches() ? digits.replaceFirst("$1-$2-$3-$4-$5") : compared;
    }

    Sought approximately() {
        return new Sought(written, whole, words, true);
    }

    /**
     * Whether a mistake can be forgiven: what is nearly the code of a record is the code of another one, for they follow
     * each other; of the national codes few are given, and a digit is easily mistyped.
     */
    boolean mayBeApproximate() {
        return !LIKE_RECORD.matcher(code()).matches() && words.stream().anyMatch(word -> word.forgiving() != null);
    }

    /** The national code and all that differ from it by one digit. */
    List<String> nationalCodes() {
        List<String> codes = new ArrayList<>(List.of(whole));
        for (int place = 0; approximate && place < whole.length(); place++) {
            for (char digit = '0'; whole.charAt(place) != '-' && digit <= '9'; digit++) {
                codes.add(whole.substring(0, place) + digit + whole.substring(place + 1));
            }
        }
        return codes;
    }

    boolean isRecordCode() {
        return RECORD.matcher(code()).matches();
    }

    boolean isNationalCode() {
        return NATIONAL.matcher(whole).matches();
    }

    /** Whether the whole is a code by which something is known: what has it is what was looked for. */
    boolean isCode() {
        return isRecordCode() || isNationalCode() || CREDIT.matcher(code()).matches();
    }

    /** As codes are written. */
    String code() {
        return whole.toUpperCase(Locale.ROOT);
    }

    /** Where a name has the words, read or heard. */
    List<Span> inName(Plain name) {
        return places(words.stream()
                .map(word -> {
                    List<Span> written = in(word, name);
                    return written.isEmpty() ? word.spokenIn(name) : written;
                })
                .toList());
    }

    /** Where another text has the words. */
    List<Span> inText(Plain text) {
        return places(words.stream().map(word -> in(word, text)).toList());
    }

    /** How many of the words stand in a text. */
    int wordsIn(Plain text) {
        return (int) words.stream().filter(word -> !in(word, text).isEmpty()).count();
    }

    /** Whether all words stand in a name, read or heard. */
    boolean isWhollyIn(Plain name) {
        return words.stream()
                .allMatch(word ->
                        !in(word, name).isEmpty() || !word.spokenIn(name).isEmpty());
    }

    private List<Span> in(Word word, Plain text) {
        List<Span> written = word.writtenIn(text);
        return written.isEmpty() && approximate ? word.almostIn(text) : written;
    }

    /** In the order of the text, one where several overlap. */
    private static List<Span> places(List<List<Span>> found) {
        List<Span> apart = new ArrayList<>();
        found.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder()))
                .forEach(span -> {
                    if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
                        apart.add(span);
                    } else if (span.to() > apart.getLast().to()) {
                        apart.add(new Span(apart.removeLast().from(), span.to()));
                    }
                });
        return List.copyOf(apart);
    }
}
