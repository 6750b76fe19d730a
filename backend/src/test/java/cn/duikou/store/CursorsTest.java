package cn.duikou.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.web.Refusal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final String LIST = "projects";

    private final Cursors cursors = new Cursors(Optional.of("a secret of several instances"));

    @Property
    void says_again_what_was_written(@ForAll("rows") List<String> row) {
        assertEquals(row, cursors.read(LIST, cursors.write(LIST, row), row.size()));
    }

    @Property
    void is_read_by_another_instance_with_the_same_secret(@ForAll("rows") List<String> row) {
        Cursors other = new Cursors(Optional.of("a secret of several instances"));
        assertEquals(row, other.read(LIST, cursors.write(LIST, row), row.size()));
    }

    @Property
    void is_refused_when_any_character_has_changed(
            @ForAll("rows") List<String> row,
            @ForAll int place,
            @ForAll @AlphaChars @NumericChars @Chars({'-', '_', '.', '='}) char other) {
        String cursor = cursors.write(LIST, row);
        int at = Math.floorMod(place, cursor.length());
        Assume.that(cursor.charAt(at) != other);
        refused(LIST, cursor.substring(0, at) + other + cursor.substring(at + 1), row.size());
    }

    @Property
    void is_refused_when_something_is_missing_or_added(@ForAll("rows") List<String> row, @ForAll int place) {
        String cursor = cursors.write(LIST, row);
        refused(LIST, cursor.substring(0, Math.floorMod(place, cursor.length())), row.size());
        refused(LIST, cursor + "A", row.size());
        refused(LIST, cursor + "=", row.size());
    }

    @Property
    void is_refused_by_another_list_order_or_secret(@ForAll("rows") List<String> row) {
        String cursor = cursors.write(LIST, row);
        refused("parks", cursor, row.size());
        refused(LIST, cursor, row.size() + 1);
        assertThrows(Refusal.class, () -> new Cursors(Optional.empty()).read(LIST, cursor, row.size()));
    }

    @Property
    void is_refused_when_made_up(@ForAll @StringLength(max = 60) String invented) {
        refused(LIST, invented, 2);
    }

    @Test
    void tells_nothing_but_that_it_is_not_valid() {
        Refusal refusal = assertThrows(Refusal.class, () -> cursors.read(LIST, "x", 2));
        assertEquals(400, refusal.status());
    }

    private void refused(String list, String cursor, int size) {
        assertThrows(Refusal.class, () -> cursors.read(list, cursor, size), cursor);
    }

    /** Sort values as the database gives them, an id at the end. */
    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> values = Arbitraries.of("", "2026-11-24 10:00:00+00", "碳纤维", "12.50", "-1", "𠮷")
                .flatMap(text -> Arbitraries.strings().alpha().ofMaxLength(4).map(more -> text + more));
        return values.list().ofMinSize(1).ofMaxSize(4);
    }
}
