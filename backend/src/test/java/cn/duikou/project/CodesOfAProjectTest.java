package cn.duikou.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.ledger.CreditCode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 统一社会信用代码 (GB 32100-2015) and 投资项目代码 (GB/T 40058-2021). */
class CodesOfAProjectTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12100000400000624D",
                "914403001922038216",
                "91110000101623741K",
                "911100006000650192",
                "91350100M000100Y43"
            })
    void real_credit_codes_pass_their_check(String code) {
        assertTrue(code.matches(CreditCode.FORM));
        assertTrue(CreditCode.hasRightCheck(code));
    }

    @Property
    void one_wrong_character_fails_the_check(
            @ForAll("creditCodes") String code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        Assume.that(code.charAt(place) != ALPHABET.charAt(other));
        String mistyped = code.substring(0, place) + ALPHABET.charAt(other) + code.substring(place + 1);
        assertFalse(CreditCode.hasRightCheck(mistyped));
    }

    @Property
    void exactly_one_character_completes_a_credit_code(@ForAll("creditCodes") String code) {
        assertEquals(
                List.of(code),
                ALPHABET.chars()
                        .mapToObj(last -> code.substring(0, 17) + (char) last)
                        .filter(CreditCode::hasRightCheck)
                        .toList());
    }

    /** A real firm has this code though its check digit does not fit: tell, ask for the reason, let it pass. */
    @Test
    void a_credit_code_that_fails_its_check_is_taken_with_a_reason() {
        Map<String, Object> project = ProjectFixture.aSignedProject();
        project.put("investors", List.of(Map.of("name", "甲"), Map.of("name", "乙", "creditCode", "91350211M0000XUF46")));
        Broken.finds(project, "/investors/1/creditCodeReason", "CREDIT_CODE_CHECK");
        project.put(
                "investors",
                List.of(Map.of("name", "乙", "creditCode", "91350211M0000XUF46", "creditCodeReason", "营业执照如此")));
        assertEquals(List.of(), Broken.in(project, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "9I350100M000100Y43",
                "91A50100M000100Y43",
                "９1350100M000100Y43",
                "91350100M000100Y4 "
            })
    void a_credit_code_has_its_form(String code) {
        assertFalse(code.matches(CreditCode.FORM));
    }

    /** 2010, 2011 and 2012 may be a year of the old rule or October to December 2020 of the new one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2509-320193-89-01-544060",
                "2017-210000-35-03-000001",
                "2010-110000-01-03-000001",
                "2011-110000-01-03-000001",
                "2012-110000-01-03-000001",
                "1998-110000-01-03-000001"
            })
    void a_national_code_is_of_the_old_or_the_new_rule(String code) {
        assertTrue(code.matches(ProjectFacts.NATIONAL_CODE));
    }

    @Property
    void a_national_code_begins_with_a_year_or_with_year_and_month(@ForAll @IntRange(max = 9999) int first) {
        boolean year = first / 100 == 19 || first / 100 == 20;
        boolean month = first % 100 >= 1 && first % 100 <= 12;
        assertEquals(year || month, "%04d-320193-89-01-544060".formatted(first).matches(ProjectFacts.NATIONAL_CODE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2509-32019-89-01-544060",
                "2509-320193-8-01-544060",
                "2509-320193-89-01-54406",
                "250932019389015440",
                "2509–320193–89–01–544060",
                "２５０９-320193-89-01-544060",
                "2509-320193-89-01-544060 "
            })
    void a_national_code_has_its_five_groups(String code) {
        assertFalse(code.matches(ProjectFacts.NATIONAL_CODE));
    }

    /** Built by the formula of the standard, apart from how the product computes it. */
    @Provide
    Arbitrary<String> creditCodes() {
        var signs = Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(17);
        return signs.map(code -> {
            int sum = 0;
            int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
            for (int i = 0; i < 17; i++) {
                sum += ALPHABET.indexOf(code.charAt(i)) * weights[i];
            }
            return code + ALPHABET.charAt((31 - sum % 31) % 31);
        });
    }
}
