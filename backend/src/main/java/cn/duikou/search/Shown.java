package cn.duikou.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a hit shows what was looked for: in its name or code, or else in the field that has most of the words. */
record Shown(String where, @Nullable String excerpt, List<SearchMark> marks) {

    private static final int BEFORE = 24;
    private static final int AFTER = 60;
    private static final String MORE = "…";

    /** @param fields texts by the fields that have them, in the order in which they are looked at */
    static Shown of(Sought sought, String code, String name, Map<String, String> fields) {
        Plain plainName = Plain.of(name);
        List<SearchMark> marks = new ArrayList<>(marks(SearchMark.Part.NAME, sought.inName(plainName)));
        Plain plainCode = Plain.of(code);
        if (sought.wordsIn(plainCode) == sought.words().size()) {
            List<SearchMark> codeMarks = new ArrayList<>(marks(SearchMark.Part.CODE, sought.inText(plainCode)));
            codeMarks.addAll(marks);
            return new Shown("code", null, codeMarks);
        }
        if (sought.isWhollyIn(plainName)) {
            return new Shown("name", null, marks);
        }
        return fields.entrySet().stream()
                .max(Comparator.comparingInt(field -> sought.wordsIn(Plain.of(field.getValue()))))
                .filter(field -> sought.wordsIn(Plain.of(field.getValue())) > 0)
                .map(field -> excerpt(sought, field, marks))
                .orElseGet(() -> new Shown("name", null, marks));
    }

    private static Shown excerpt(Sought sought, Map.Entry<String, String> field, List<SearchMark> marks) {
        String text = field.getValue();
        List<Span> places = sought.inText(Plain.of(text));
        int from = whole(text, Math.max(0, places.getFirst().from() - BEFORE));
        int atLeast =
                Math.max(places.getFirst().from() + AFTER, places.getFirst().to());
        int to = whole(text, Math.min(text.length(), atLeast));
        String start = from > 0 ? MORE : "";
        String excerpt = start + text.substring(from, to) + (to < text.length() ? MORE : "");
        Span shown = new Span(from, to);
        List<SearchMark> all = new ArrayList<>(marks);
        all.addAll(marks(
                SearchMark.Part.EXCERPT,
                places.stream()
                        .filter(place -> place.isWithin(shown))
                        .map(place -> place.moved(start.length() - from))
                        .toList()));
        return new Shown(field.getKey(), excerpt, all);
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private static List<SearchMark> marks(SearchMark.Part part, List<Span> places) {
        return places.stream().map(place -> SearchMark.of(part, place)).toList();
    }
}
