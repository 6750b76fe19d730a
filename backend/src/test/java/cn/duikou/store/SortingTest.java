package cn.duikou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.web.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    private static final List<SortKey> ALLOWED = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("name", "name", "text"),
            new SortKey("total", "coalesce(total, -1)", "numeric"));

    /** One term of {@code sort}. */
    record Term(String field, boolean descending) {

        String asAsked() {
            return (descending ? "-" : "") + field;
        }
    }

    @Property
    void orders_by_the_fields_in_turn_and_by_the_id_at_last(@ForAll("orders") List<Term> terms) {
        Sorting sorting = sorting(terms);
        List<String> fields = sorting.keys().stream().map(SortKey::field).toList();
        assertEquals(terms.stream().map(Term::field).toList(), fields.subList(0, terms.size()));
        assertEquals("id", fields.getLast());
        assertEquals(terms.getLast().descending(), sorting.descending().getLast());
        assertEquals(terms.size() + 1, sorting.orderBy().split(", (?![^(]*\\))").length);
    }

    @Property
    void reads_on_only_where_all_fields_go_the_same_way(@ForAll("orders") List<Term> terms) {
        boolean sameWay = terms.stream().map(Term::descending).distinct().count() == 1;
        assertEquals(sameWay, sorting(terms).isUniform());
    }

    /** Written as OR, keyset reading costs a hundred times as much. */
    @Property
    void reads_on_by_one_row_value(@ForAll("orders") List<Term> terms) {
        String after = sorting(terms).after();
        assertFalse(after.contains(" or "));
        assertEquals(terms.size() + 1, after.chars().filter(c -> c == '?').count());
        assertTrue(after.contains(terms.getLast().descending() ? ") < (" : ") > ("));
    }

    @Property
    void has_a_name_of_its_own(@ForAll("orders") List<Term> one, @ForAll("orders") List<Term> other) {
        assertEquals(
                one.equals(other), sorting(one).name().equals(sorting(other).name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "id", "name,name", "name,-name", ",", "name,", "--name", "NAME", "name;drop", " name"
            })
    void refuses_what_is_not_on_the_list(String asked) {
        assertThrows(Refusal.class, () -> Sorting.of(asked, "-updatedAt", ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {""})
    void takes_the_standard_where_nothing_is_asked(String nothing) {
        assertEquals(Sorting.of("-updatedAt", "name", ALLOWED), Sorting.of(nothing, "-updatedAt", ALLOWED));
        assertEquals(Sorting.of("-updatedAt", "name", ALLOWED), Sorting.of(null, "-updatedAt", ALLOWED));
    }

    private static Sorting sorting(List<Term> terms) {
        return Sorting.of(terms.stream().map(Term::asAsked).collect(Collectors.joining(",")), "name", ALLOWED);
    }

    @Provide
    Arbitrary<List<Term>> orders() {
        Arbitrary<Term> terms = Combinators.combine(
                        Arbitraries.of(ALLOWED).map(SortKey::field), Arbitraries.of(true, false))
                .as(Term::new);
        return terms.list().uniqueElements(Term::field).ofMinSize(1).ofMaxSize(3);
    }
}
