package cn.duikou.insight;

import cn.duikou.ledger.RecordState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists behind a figure and its parts: of the same filters, as of the same day, so that each adds up to its number. */
record FigureLists(Measure measure, FigureQuestion question) {

    /** What the figure counts. */
    String counted() {
        return agreed("false");
    }

    /** What one side alone agreed on. */
    String oneSided() {
        return agreed("true");
    }

    /** What has been sent or returned, as it is now; none for what stands within records, which is listed once agreed. */
    @Nullable
    String open(RecordState state) {
        return measure.each() == null ? list(state(List.of(state.name())), pairs("pairCode", question.pairs())) : null;
    }

    /**
     * What is attributed to pairs, each with its share.
     *
     * @param pairs those asked for, or all that the caller sees
     */
    String net(List<String> pairs) {
        Map<String, List<String>> filters = state(names(measure.states()));
        filters.put("oneSided", List.of("false"));
        Map<String, List<String>> whose = pairs("attributedTo", pairs);
        if (question.ownOnly()) {
            whose.put("pairCode", pairs);
        }
        whose.put("asOf", List.of(question.asOf().toString()));
        return list(filters, whose);
    }

    private String agreed(String oneSided) {
        Map<String, List<String>> filters = state(names(measure.states()));
        filters.put("oneSided", List.of(oneSided));
        Map<String, List<String>> whose = pairs("pairCode", question.pairs());
        whose.put("asOf", List.of(question.asOf().toString()));
        return list(filters, whose);
    }

    private Map<String, List<String>> state(List<String> states) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(measure.each() == null ? "state" : "recordState", states);
        return filters;
    }

    private Map<String, List<String>> pairs(String name, List<String> codes) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put(name, codes);
        filters.put("withSubPairs", codes.isEmpty() || question.alone() ? List.of() : List.of("true"));
        return filters;
    }

    private String list(Map<String, List<String>> first, Map<String, List<String>> last) {
        Map<String, List<String>> filters = new LinkedHashMap<>(first);
        filters.putAll(measure.list());
        filters.put("clause", question.clauses());
        filters.put(measure.dated() + "From", given(question.from()));
        filters.put(measure.dated() + "To", given(question.to()));
        filters.putAll(last);
        return new ListAddress(measure.items() == null ? measure.ledger() : measure.items(), filters).toString();
    }

    private static List<String> names(List<RecordState> states) {
        return states.stream().map(Enum::name).toList();
    }

    private static List<String> given(@Nullable LocalDate day) {
        return day == null ? List.of() : List.of(day.toString());
    }
}
