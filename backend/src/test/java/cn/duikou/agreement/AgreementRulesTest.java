package cn.duikou.agreement;

import static cn.duikou.agreement.AgreementFixture.obligation;
import static cn.duikou.agreement.AgreementFixture.party;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.web.Finding;
import cn.duikou.web.Messages;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whoever signed, whenever it runs: break one thing of a good agreement and exactly that is found. */
class AgreementRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 7);

    @Property(tries = 300)
    void dates_that_follow_each_other_break_no_rule(
            @ForAll @IntRange(max = 3000) int signed,
            @ForAll @IntRange(max = 400) int until,
            @ForAll @IntRange(max = 4000) int runs) {
        LocalDate signedOn = FIRST.plusDays(signed);
        LocalDate effectiveOn = signedOn.plusDays(until);
        Map<String, Object> agreement = with("signedOn", signedOn);
        agreement.put("effectiveOn", effectiveOn.toString());
        agreement.put("expiresOn", effectiveOn.plusDays(runs).toString());
        agreement.put("renewal", "AUTOMATIC");
        agreement.put(
                "obligations",
                List.of(obligation("互访", "EAST", signedOn.plusDays(runs).toString(), null)));
        assertEquals(List.of(), found(agreement));
    }

    @Property(tries = 300)
    void nothing_of_an_agreement_is_before_it_is_signed(
            @ForAll @IntRange(max = 3000) int signed, @ForAll @IntRange(min = 1, max = 2000) int before) {
        LocalDate signedOn = FIRST.plusDays(signed);
        String early = signedOn.minusDays(before).toString();
        for (String field : List.of("effectiveOn", "expiresOn", "endedOn")) {
            Map<String, Object> agreement = with("signedOn", signedOn);
            agreement.put(field, early);
            List<String> expected = field.equals("effectiveOn") ? List.of() : List.of("/" + field + " DATE_TOO_EARLY");
            assertEquals(
                    field.equals("effectiveOn") ? List.of("/effectiveOn DATE_TOO_EARLY") : expected, found(agreement));
        }
        Map<String, Object> agreement = with("signedOn", signedOn);
        agreement.put("obligations", List.of(obligation("互访", "EAST", early, early)));
        assertEquals(
                List.of("/obligations/0/dueOn DATE_TOO_EARLY", "/obligations/0/doneOn DATE_TOO_EARLY"),
                found(agreement));
    }

    @Property(tries = 100)
    void it_does_not_expire_before_it_has_begun(
            @ForAll @IntRange(max = 400) int until, @ForAll @IntRange(min = 1, max = 400) int before) {
        LocalDate effectiveOn = LocalDate.of(2020, 1, 1).plusDays(until);
        Map<String, Object> agreement = with("signedOn", LocalDate.of(2018, 1, 1));
        agreement.put("effectiveOn", effectiveOn.toString());
        agreement.put("expiresOn", effectiveOn.minusDays(before).toString());
        assertEquals(List.of("/expiresOn DATE_TOO_EARLY"), found(agreement));
    }

    @Property(tries = 20)
    void what_a_day_is_measured_by_is_said(@ForAll boolean hasEffect) {
        Map<String, Object> agreement = with("signedOn", LocalDate.of(2018, 3, 20));
        if (hasEffect) {
            agreement.put("effectiveOn", "2018-04-01");
        }
        agreement.put("expiresOn", "2018-01-01");
        agreement.put("endedOn", "2018-06-01");
        List<String> said = AgreementRules.check(read(agreement), null, new KnownCodes()).stream()
                .map(finding -> Messages.text(Locale.SIMPLIFIED_CHINESE, finding.code(), finding.values()))
                .toList();
        String begins = hasEffect ? "不能早于生效日期 2018-04-01。" : "不能早于签订日期 2018-03-20。";
        assertEquals(List.of(begins, "不能晚于到期日期 2018-01-01。"), said);
    }

    @Property
    void nothing_ends_or_falls_due_after_the_expiry_unless_it_is_renewed_by_itself(
            @ForAll Renewal renewal, @ForAll @IntRange(min = -50, max = 50) int days) {
        LocalDate expiresOn = LocalDate.of(2030, 3, 31);
        String day = expiresOn.plusDays(days).toString();
        Map<String, Object> agreement = with("expiresOn", expiresOn);
        agreement.put("renewal", renewal.name());
        agreement.put("endedOn", day);
        agreement.put("obligations", List.of(obligation("互访", "EAST", day, null)));
        List<String> expected = days <= 0 || renewal == Renewal.AUTOMATIC
                ? List.of()
                : List.of("/endedOn DATE_TOO_LATE", "/obligations/0/dueOn DATE_TOO_LATE");
        assertEquals(expected, found(agreement));
    }

    @Property(tries = 100)
    void what_is_to_come_has_not_happened(@ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate toCome = KnownCodes.TODAY.plusDays(days);
        assertEquals(List.of("/signedOn DATE_IN_FUTURE"), found(with("signedOn", toCome)));
        Map<String, Object> ended = with("endedOn", toCome);
        assertEquals(List.of("/endedOn DATE_IN_FUTURE"), found(ended));
        Map<String, Object> done =
                with("obligations", List.of(obligation("互访", "EAST", toCome.toString(), toCome.toString())));
        assertEquals(List.of("/obligations/0/doneOn DATE_IN_FUTURE"), found(done));
    }

    @Property(tries = 50)
    void both_sides_sign_and_nobody_twice(@ForAll PartyType type) {
        Map<String, Object> ours = party("东北一方", type.name(), "NORTHEAST");
        Map<String, Object> theirs = party("东部一方", type.name(), "EAST");
        assertEquals(List.of(), found(with("parties", List.of(ours, theirs))));
        assertEquals(
                List.of("/parties SIDE_DID_NOT_SIGN"),
                found(with("parties", List.of(ours, party("东北二方", type.name(), "NORTHEAST")))));
        assertEquals(List.of("/parties/2/name DOUBLED"), found(with("parties", List.of(ours, theirs, ours))));
    }

    @Property(tries = 50)
    void codes_are_known_and_told_once(@ForAll @IntRange(min = 1, max = 999_999) int number) {
        String code = "DK-2026-%06d".formatted(number);
        assertEquals(List.of("/outcomes/1 DOUBLED"), found(with("outcomes", List.of(code, code))));
        assertEquals(List.of("/clauses/0 UNKNOWN_CLAUSE"), found(with("clauses", List.of("T9"))));
        assertEquals(List.of("/renewal RENEWAL_WITHOUT_EXPIRY"), found(with("renewal", "AUTOMATIC")));
    }

    @Property
    void cancelling_an_obligation_has_a_day_a_reason_and_nothing_done(
            @ForAll boolean done, @ForAll boolean cancelled, @ForAll boolean reason) {
        Map<String, Object> obligation = obligation("互访", "EAST", "2026-01-01", done ? "2025-06-01" : null);
        List<String> expected = new ArrayList<>();
        if (cancelled) {
            obligation.put("cancelledOn", "2025-07-01");
        }
        if (reason) {
            obligation.put("cancelReason", "双方另行商定");
        }
        if (done && cancelled) {
            expected.add("/obligations/0/cancelledOn KEPT_AND_CANCELLED");
        }
        if (cancelled && !reason) {
            expected.add("/obligations/0/cancelReason CANCELLING_NEEDS_REASON");
        }
        if (reason && !cancelled) {
            expected.add("/obligations/0/cancelReason REASON_WITHOUT_CANCELLING");
        }
        Map<String, Object> agreement = with("obligations", List.of(obligation));
        assertEquals(expected, found(agreement));
        List<String> open = done || cancelled ? List.of() : List.of("/obligations/0/doneOn OBLIGATION_STILL_OPEN");
        assertEquals(open, told(AgreementRules.openObligations(read(agreement), new KnownCodes())));
        agreement.put("endedOn", "2025-12-31");
        assertEquals(List.of(), told(AgreementRules.openObligations(read(agreement), new KnownCodes())));
    }

    @Property
    void what_was_agreed_stays_as_it_was_promised(
            @ForAll boolean content, @ForAll boolean side, @ForAll @IntRange(min = -20, max = 20) int days) {
        List<String> expected = new ArrayList<>();
        String dueOn = LocalDate.of(2026, 1, 1).plusDays(days).toString();
        if (content) {
            expected.add("/obligations/1/content OBLIGATION_IS_FIXED");
        }
        if (side) {
            expected.add("/obligations/1/side OBLIGATION_IS_FIXED");
        }
        if (days != 0) {
            expected.add("/obligations/1/dueOn OBLIGATION_IS_FIXED");
        }
        Map<String, Object> now = obligation(content ? "互派人员" : "互访", side ? "NORTHEAST" : "EAST", dueOn, "2025-12-01");
        now.put("organisation", "另一单位");
        Map<String, Object> before = with("obligations", List.of(obligation("互访", "EAST", "2026-01-01", null)));
        Map<String, Object> after = with("obligations", List.of(obligation("新增一项", "EAST", "2027-01-01", null), now));
        List<String> dropped = List.of("/obligations OBLIGATION_DROPPED");
        assertEquals(
                expected.size() > 1 ? dropped : expected,
                told(AgreementRules.check(read(after), read(before), new KnownCodes())));
    }

    @Property(tries = 200)
    void what_was_agreed_is_never_dropped_however_often_it_was_promised(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> agreed,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> now) {
        List<Integer> dropped = new ArrayList<>(agreed);
        now.forEach(dropped::remove);
        List<String> expected =
                dropped.stream().map(each -> "/obligations OBLIGATION_DROPPED").toList();
        assertEquals(
                expected, told(AgreementRules.check(read(promised(now)), read(promised(agreed)), new KnownCodes())));
    }

    private static Map<String, Object> promised(List<Integer> numbers) {
        return with(
                "obligations",
                numbers.stream()
                        .map(number -> obligation(
                                "第" + number + "件事", number == 1 ? "EAST" : "NORTHEAST", "2026-01-0" + number, null))
                        .toList());
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> agreement = new TreeMap<>(AgreementFixture.anAgreement());
        agreement.put(field, value instanceof LocalDate day ? day.toString() : value);
        return agreement;
    }

    private static List<String> found(Map<String, Object> agreement) {
        return told(AgreementRules.check(read(agreement), null, new KnownCodes()));
    }

    private static AgreementFacts read(Map<String, Object> agreement) {
        return JSON.convertValue(agreement, AgreementFacts.class);
    }

    private static List<String> told(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
