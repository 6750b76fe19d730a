package cn.duikou.ledger;

import java.util.Collections;
import java.util.List;
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
}
