package cn.duikou.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists among facts, as a record keeps them: unchangeable, and there even where nothing was given. */
public final class FactLists {

    private FactLists() {}

    /** Null in a list is told by validation, with its place; {@code List.copyOf} would throw. */
    public static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(given);
    }

    /** What is required stays absent where it is, so that validation can tell. */
    public static <T> @Nullable List<T> asGiven(@Nullable List<T> given) {
        return given == null ? null : orEmpty(given);
    }

    /** What of each entry is given, by the pointer where it stands; {@code pointer} has a place for the index. */
    public static <T> Map<String, String> pointed(String pointer, List<T> entries, Function<T, @Nullable String> part) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String value = part.apply(entries.get(i));
            if (value != null) {
                given.put(pointer.formatted(i), value);
            }
        }
        return given;
    }
}
