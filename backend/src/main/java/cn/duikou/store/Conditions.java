package cn.duikou.store;

import cn.duikou.web.Paged;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The where clause of a query with its arguments; a condition whose value is absent is left out. */
public final class Conditions {

    private final List<String> terms = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();
    private boolean search;

    public Conditions and(String term, Object... values) {
        terms.add(term);
        arguments.addAll(List.of(values));
        return this;
    }

    /** A condition that only the rows themselves can answer: what it finds is counted no further than is worth it. */
    public Conditions search(String term, String text) {
        search = true;
        return and(term, text);
    }

    public Conditions given(String term, @Nullable Object value) {
        return value == null ? this : and(term, value);
    }

    /** One value is compared by equality, so that an index can also give the order. */
    public Conditions oneOf(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return this;
        }
        List<String> texts = values.stream().map(Object::toString).toList();
        return texts.size() == 1
                ? and(column + " = ?", texts.getFirst())
                : and(column + " = any (?)", (Object) texts.toArray(String[]::new));
    }

    /** The whole query: what stands before and after the where clause. */
    public Query select(String before, String after) {
        return new Query(before + where() + after, arguments());
    }

    /** A statement with its arguments. */
    public record Query(String sql, List<Object> arguments) {

        /** The same, with values that stand before the where clause. */
        public Query after(Object... values) {
            List<Object> all = new ArrayList<>(List.of(values));
            all.addAll(arguments);
            return new Query(sql, all);
        }

        /** The same, with a further part that has values of its own. */
        public Query before(Query further) {
            List<Object> all = new ArrayList<>(arguments);
            all.addAll(further.arguments);
            return new Query(sql + further.sql, all);
        }
    }

    String where() {
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
    }

    /** The same text for the same conditions, in whatever order their values came. */
    String fingerprint() {
        return where() + arguments.stream().map(Conditions::told).toList();
    }

    private static String told(Object argument) {
        return argument instanceof Object[] several
                ? Stream.of(several).map(Object::toString).sorted().toList().toString()
                : argument.toString();
    }

    boolean isSearch() {
        return search;
    }

    /** How far a list under these conditions is counted. */
    int counted() {
        return search ? Paged.COUNTED_IN_SEARCH : Paged.COUNTED;
    }

    List<Object> arguments() {
        return List.copyOf(arguments);
    }

    public Conditions copy() {
        Conditions copy = new Conditions();
        copy.terms.addAll(terms);
        copy.arguments.addAll(arguments);
        copy.search = search;
        return copy;
    }
}
