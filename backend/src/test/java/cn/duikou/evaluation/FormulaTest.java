package cn.duikou.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.evaluation.Formula.Yield;
import cn.duikou.evaluation.Missing.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas: what they come to, and what is none. */
class FormulaTest {

    private static final Map<String, Double> VALUES =
            Map.of("measures.A", 6.0, "measures.B", 4.0, "duties.late", 0.0, "items.X", 2.5);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1 + 2 * 3; 7",
                "2 - -1; 3",
                "100 * measures.A / (measures.A + measures.B); 60",
                "7 / 2; 3.5",
                "min(measures.A, 5) + max(1, items.X); 7.5",
                "floor(measures.A / measures.B); 1",
                "duties.late == 0 ? 10 : 1 / duties.late; 10",
                "measures.A > 5 && !(measures.B > 5) ? 1 : 0; 1",
                "true || measures.NONE > 1 ? 1 : 0; 1"
            })
    void come_to_numbers(String text, double expected) throws NoFormula {
        Formula formula = Formula.of(text, Yield.NUMBER);
        assertEquals(expected, formula.number(VALUES::get), 1e-12);
        assertEquals(expected, formula.decimal(FormulaTest::decimal).doubleValue(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "floor(0 * measures.A + 100 * 0.29); 29",
                "0.1 + 0.2 - 0.3; 0",
                "floor(measures.A / 18 * 3); 1",
                "0.1 + 0.2 == 0.3 ? 1 : 0; 1",
                "1 / 3 * 3 != 1 ? 1 : 0; 0",
                "123456789012345.25 + 0.5; 123456789012345.75"
            })
    void are_reckoned_in_decimals(String text, BigDecimal expected) throws NoFormula {
        BigDecimal reckoned = Formula.of(text, Yield.NUMBER).decimal(FormulaTest::decimal);
        assertEquals(0, expected.compareTo(Decimals.kept(reckoned)), reckoned.toString());
    }

    @Test
    void hold_or_do_not() throws NoFormula {
        for (String text : List.of(
                "measures.A >= 6 && duties.late == 0",
                "!(measures.A != 6)",
                "measures.NONE > 1 || measures.B <= 4",
                "(measures.A > 5) == (measures.B < 5)",
                "(measures.A > 5) != (measures.B > 5)",
                "measures.A < 5 ? false : true",
                "measures.A / duties.late > 1 || true")) {
            assertTrue(Formula.of(text, Yield.TRUTH).truth(VALUES::get), text);
            assertTrue(Formula.of(text, Yield.TRUTH).holds(FormulaTest::decimal), text);
            assertFalse(Formula.of("!(" + text + ")", Yield.TRUTH).truth(VALUES::get), text);
            assertFalse(Formula.of("!(" + text + ")", Yield.TRUTH).holds(FormulaTest::decimal), text);
        }
    }

    @Test
    void tell_what_they_name() throws NoFormula {
        assertEquals(
                Set.of("measures.A", "duties.late", "lonely"),
                Formula.of("measures.A + duties.late * lonely", Yield.NUMBER).names());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1 +; FORMULA_UNREADABLE",
                "measures.; FORMULA_UNREADABLE",
                "true + 1; FORMULA_TYPES",
                "measures.A ? 1 : 2; FORMULA_TYPES",
                "measures.A > 1; FORMULA_NOT_A_NUMBER",
                "[1, 2].map(x, x * 2); FORMULA_NOT_OFFERED",
                "[1, 2].all(x, x > 0); FORMULA_NOT_OFFERED",
                "has(measures.A); FORMULA_NOT_OFFERED",
                "size('aaaa'); FORMULA_NOT_OFFERED",
                "'a' + 'b'; FORMULA_NOT_OFFERED",
                "{'a': 1}.a; FORMULA_NOT_OFFERED",
                "measures.A.b; FORMULA_NOT_OFFERED",
                "5 % 2; FORMULA_NOT_OFFERED",
                "min(1); FORMULA_NOT_OFFERED",
                "divided(1, 0); FORMULA_NOT_OFFERED",
                "double('1'); FORMULA_NOT_OFFERED",
                "1e308 * 1e308; FORMULA_OUT_OF_RANGE",
                "measures.A > 0 ? 1 : -1e300 * 1e300 * measures.A; FORMULA_OUT_OF_RANGE",
                "1e999; FORMULA_OUT_OF_RANGE",
                "min(1, 9e400); FORMULA_OUT_OF_RANGE",
                "measures.A / 0; FORMULA_DIVIDES_BY_ZERO",
                "1 / (2 - 2); FORMULA_DIVIDES_BY_ZERO",
                "measures.A > 0 ? 1 : measures.A / floor(0.5); FORMULA_DIVIDES_BY_ZERO"
            })
    void are_refused_by_what_is_wrong(String text, String code) {
        assertEquals(code, refused(text));
    }

    @Test
    void are_bounded() {
        assertEquals("FORMULA_TOO_LARGE", refused(("(" + "1+".repeat(40) + "1)+").repeat(8) + "1"));
        assertEquals("FORMULA_TOO_DEEP", refused("-(".repeat(150) + "1" + ")".repeat(150)));
        assertEquals("FORMULA_TOO_DEEP", refused("(".repeat(900) + "1" + ")".repeat(900)));
        assertEquals("FORMULA_TOO_LONG", refused("1+".repeat(150) + "1"));
        assertEquals("FORMULA_TOO_LONG", refused("measures.A+".repeat(100) + "measures.A"));
        assertEquals("FORMULA_TOO_LONG", refused("1+".repeat(300) + "1"));
        assertEquals("FORMULA_TOO_LONG", refused("(1 + 2) * 3 + ".repeat(110) + "1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "measures.A / duties.late; DIVISION_BY_ZERO",
                "min(1, measures.A / duties.late); DIVISION_BY_ZERO",
                "measures.A / duties.late > 1 ? 5 : 6; DIVISION_BY_ZERO",
                "duties.late / duties.late; DIVISION_BY_ZERO",
                "measures.NONE + 1; NO_VALUE",
                "measures.A * 1e300 * 1e300; NOT_A_NUMBER"
            })
    void come_to_nothing_for_a_reason(String text, Reason reason) throws NoFormula {
        Formula formula = Formula.of(text, Yield.NUMBER);
        for (Executable reckoning :
                List.<Executable>of(() -> formula.number(VALUES::get), () -> formula.decimal(FormulaTest::decimal))) {
            NoValue none = assertThrows(NoValue.class, reckoning);
            assertEquals(reason, none.missing().reason());
            assertEquals(
                    reason == Reason.NO_VALUE ? "measures.NONE" : null,
                    none.missing().name());
        }
    }

    private static @Nullable BigDecimal decimal(String name) {
        Double value = VALUES.get(name);
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static String refused(String text) {
        return assertThrows(NoFormula.class, () -> Formula.of(text, Yield.NUMBER))
                .at("")
                .code();
    }
}
