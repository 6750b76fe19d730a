package cn.duikou.web;

import java.util.List;

/**
 * One thing that a rule found wrong: where (JSON Pointer), which (key of its text) and the values that the text
 * mentions. Pure data, so that rules need no framework and no language.
 */
public record Finding(String pointer, String code, List<Object> values) {

    public static Finding at(String pointer, String code, Object... values) {
        return new Finding(pointer, code, List.of(values));
    }

    /** A name as a step of a pointer (RFC 6901). */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
