package cn.duikou.store;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order of one request: {@code sort=field,-field} over a fixed list, always ended by the id. */
public record Sorting(List<SortKey> keys, List<Boolean> descending) {

    private static final SortKey ID = new SortKey("id", "id", "uuid");

    static Sorting of(@Nullable String given, String standard, List<SortKey> allowed) {
        List<SortKey> keys = new ArrayList<>();
        List<Boolean> descending = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String part : (given == null || given.isEmpty() ? standard : given).split(",", -1)) {
            String field = part.startsWith("-") ? part.substring(1) : part;
            SortKey key = allowed.stream()
                    .filter(candidate -> candidate.field().equals(field))
                    .findFirst()
                    .orElseThrow(() -> unknown(allowed));
            if (!seen.add(field)) {
                throw Refusal.because(ProblemCode.SORT_UNKNOWN, List.of(Finding.at("sort", "DOUBLED", field)));
            }
            keys.add(key);
            descending.add(part.startsWith("-"));
        }
        keys.add(ID);
        descending.add(descending.getLast());
        return new Sorting(List.copyOf(keys), List.copyOf(descending));
    }

    /** Only then can a row value say “after this row”. */
    boolean isUniform() {
        return descending.stream().distinct().count() == 1;
    }

    String orderBy() {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            terms.add(keys.get(i).expression() + (descending.get(i) ? " desc" : ""));
        }
        return " order by " + String.join(", ", terms);
    }

    /** As a row value: written as OR the same condition costs a hundred times as much. */
    String after() {
        String row = keys.stream().map(SortKey::expression).collect(Collectors.joining(", "));
        String values = keys.stream().map(key -> "?::" + key.type()).collect(Collectors.joining(", "));
        return "(" + row + ") " + (descending.getLast() ? "<" : ">") + " (" + values + ")";
    }

    String cursorColumns() {
        return keys.stream().map(key -> key.expression() + "::text").collect(Collectors.joining(", "));
    }

    String name() {
        return keys.stream().map(SortKey::field).collect(Collectors.joining(",")) + descending;
    }

    private static Refusal unknown(List<SortKey> allowed) {
        String fields = allowed.stream().map(SortKey::field).collect(Collectors.joining(", "));
        return Refusal.because(ProblemCode.SORT_UNKNOWN, List.of(Finding.at("sort", "NOT_ONE_OF", fields)));
    }
}
