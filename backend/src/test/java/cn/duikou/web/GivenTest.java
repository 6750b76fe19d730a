package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    private enum Colour {
        RED,
        GREEN
    }

    private final Given given = new Given();

    @Property
    void reads_a_number_within_its_bounds(@ForAll @IntRange(min = 1, max = 200) int number) {
        assertEquals(number, new Given().whole("size", String.valueOf(number), 20, 1, 200));
    }

    @Property
    void refuses_a_number_out_of_its_bounds(
            @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long number) {
        Given one = new Given();
        one.whole("size", String.valueOf(number), 20, 1, 200);
        assertEquals(number < 1 || number > 200 ? List.of("OUT_OF_RANGE") : List.of(), codes(one));
    }

    @Test
    void tells_the_bounds_of_a_number_however_long() {
        given.whole("size", "99999999999999999999", 20, 1, 200);
        assertEquals(List.of("OUT_OF_RANGE"), codes(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e2", "+1", " 1", "0x1", "１２", "١", "one", "-", "--1"})
    void refuses_what_is_no_whole_number(String text) {
        given.whole("size", text, 20, 1, 200);
        assertEquals(List.of("NOT_A_NUMBER"), codes(given));
    }

    @Property
    void reads_a_day(@ForAll @DateRange(min = "1900-01-01", max = "2999-12-31") LocalDate day) {
        assertEquals(day, new Given().date("asOf", day.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-1-1",
                "20250101",
                "+12345-01-01",
                "-0001-01-01",
                "+999999999-12-31",
                "２０２５-01-01",
                "2025-01-01T00:00",
                "today"
            })
    void refuses_what_is_no_day(String text) {
        assertNull(given.date("asOf", text));
        assertEquals(List.of("NOT_A_DATE"), codes(given));
    }

    @Property
    void reads_an_amount_to_the_cent(
            @ForAll @BigRange(min = "-999999999999.99", max = "999999999999.99") @Scale(2) BigDecimal amount) {
        assertEquals(amount, new Given().amount("from", amount.toPlainString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,000", "1e5", "１００", ".5", "5.", "NaN", "1234567890123", "万"})
    void refuses_what_is_no_amount(String text) {
        assertNull(given.amount("from", text));
        assertEquals(List.of("NOT_AN_AMOUNT"), codes(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "1", "yes", "ｔｒｕｅ"})
    void refuses_what_is_neither_true_nor_false(String text) {
        assertNull(given.flag("pending", text));
        assertEquals(List.of("NOT_A_FLAG"), codes(given));
    }

    @ParameterizedTest
    @NullAndEmptySource
    void takes_nothing_given_for_no_wish(String nothing) {
        assertNull(given.date("asOf", nothing));
        assertNull(given.amount("from", nothing));
        assertNull(given.flag("pending", nothing));
        assertNull(given.text("q", nothing));
        assertEquals(20, given.whole("size", nothing, 20, 1, 200));
        given.refuseIfWrong();
    }

    @Test
    void reads_options_by_their_exact_names() {
        assertEquals(List.of(Colour.GREEN, Colour.RED), given.options("c", List.of("GREEN", "RED"), Colour.class));
        assertEquals(List.of(Colour.RED), given.options("c", List.of("red", "RED", "BLUE"), Colour.class));
        assertEquals(List.of("NOT_ONE_OF", "NOT_ONE_OF"), codes(given));
    }

    @Test
    void refuses_control_characters_halves_of_characters_and_too_much() {
        given.text("q", "a\u0000b");
        given.text("q", "\ud83d");
        given.text("q", "字".repeat(201));
        assertEquals(List.of("CONTROL_CHARACTER", "CONTROL_CHARACTER", "TOO_LONG"), codes(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"机", "碳纤维 项目", "１２３", "𠮷林", "😀", "DK-2026-000001", "%_'\\"})
    void keeps_a_text_that_people_write(String text) {
        assertEquals(text, given.text("q", text));
        given.refuseIfWrong();
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        given.date("asOf", "x");
        given.flag("pending", "x");
        given.whole("page", "x", 1, 1, 10);
        assertEquals(List.of("NOT_A_DATE", "NOT_A_FLAG", "NOT_A_NUMBER"), codes(given));
    }

    private static List<String> codes(Given given) {
        given.found(Finding.at("", "END"));
        Refusal refusal = assertThrows(Refusal.class, given::refuseIfWrong);
        List<String> codes = refusal.findings().stream().map(Finding::code).toList();
        return codes.subList(0, codes.size() - 1);
    }
}
