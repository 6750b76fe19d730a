package cn.duikou.web;

import java.util.List;
import java.util.stream.Collectors;

/** The name of something in both languages, for a text that mentions it: nobody is told its code instead. */
public record Named(String nameZh, String nameEn) {

    /** Several in one, in their order. */
    public static Named joined(String between, List<Named> names) {
        return new Named(
                names.stream().map(Named::nameZh).collect(Collectors.joining(between)),
                names.stream().map(Named::nameEn).collect(Collectors.joining(between)));
    }

    String in(boolean english) {
        return english ? nameEn : nameZh;
    }
}
