package cn.duikou.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One thing that a rule found wrong: where (JSON Pointer), which (key of its text) and the values that the text
 * mentions. Pure data, so that rules need no framework and no language.
 */
public record Finding(String pointer, String code, List<Object> values) {

    public static Finding at(String pointer, String code, Object... values) {
        return new Finding(pointer, code, List.of(values));
    }

    /** For a list of different things, in which one stands again. */
    public static Optional<Finding> doubled(String pointer, List<?> things) {
        return IntStream.range(0, things.size())
                .filter(i -> things.indexOf(things.get(i)) < i)
                .mapToObj(i -> at(pointer + "/" + i, "DOUBLED", things.get(i)))
                .findFirst();
    }

    /** For what is none of the constants of an enum. */
    static Finding notOneOf(Class<?> type, String pointer) {
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return at(pointer, "NOT_ONE_OF", allowed);
    }

    /** A name as a step of a pointer (RFC 6901). */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
