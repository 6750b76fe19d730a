package cn.duikou.meeting;

import static cn.duikou.meeting.MeetingFixture.aMeeting;
import static cn.duikou.meeting.MeetingFixture.commitment;
import static cn.duikou.meeting.MeetingFixture.delegation;
import static cn.duikou.meeting.MeetingFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whenever one met and whatever was promised: break one thing and exactly that is found. */
class MeetingRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate HELD = LocalDate.of(2025, 5, 12);

    @Property(tries = 200)
    void nothing_is_due_kept_or_cancelled_before_the_meeting(@ForAll @IntRange(min = -900, max = 900) int days) {
        String day = HELD.plusDays(days).toString();
        boolean early = days < 0;
        assertEquals(early ? List.of("/commitments/0/dueOn DATE_TOO_EARLY") : List.of(), found(commitment(1, day)));
        Map<String, Object> kept = with(commitment(1, "2026-01-01"), "keptOn", day);
        assertEquals(early ? List.of("/commitments/0/keptOn DATE_TOO_EARLY") : List.of(), found(kept));
        Map<String, Object> cancelled =
                with(with(commitment(1, "2026-01-01"), "cancelledOn", day), "cancelReason", "改期");
        assertEquals(early ? List.of("/commitments/0/cancelledOn DATE_TOO_EARLY") : List.of(), found(cancelled));
    }

    @Property(tries = 100)
    void what_is_to_come_has_not_happened(@ForAll @IntRange(min = 1, max = 900) int days) {
        String toCome = KnownCodes.TODAY.plusDays(days).toString();
        assertEquals(List.of("/heldOn DATE_IN_FUTURE"), found(with(aMeeting(), "heldOn", toCome)));
        assertEquals(
                List.of("/commitments/0/keptOn DATE_IN_FUTURE"),
                found(with(commitment(1, "2026-01-01"), "keptOn", toCome)));
        assertEquals(List.of(), found(commitment(1, toCome)));
    }

    @Property(tries = 100)
    void it_ends_when_it_began_or_later(@ForAll @IntRange(min = -30, max = 30) int days) {
        Map<String, Object> meeting =
                with(aMeeting(), "endedOn", HELD.plusDays(days).toString());
        assertEquals(days < 0 ? List.of("/endedOn DATE_TOO_EARLY") : List.of(), found(meeting));
    }

    @Property
    void the_host_took_part(@ForAll Side host, @ForAll Side guest) {
        Map<String, Object> meeting = with(aMeeting(), "hostSide", host.name());
        meeting.put("delegations", List.of(delegation(guest.name(), "某市", "PRINCIPAL")));
        assertEquals(host == guest ? List.of() : List.of("/delegations HOST_MISSING"), found(meeting));
    }

    @Property
    void a_commitment_is_open_kept_or_cancelled_for_a_reason(
            @ForAll boolean kept, @ForAll boolean cancelled, @ForAll boolean reason) {
        Map<String, Object> commitment = commitment(1, "2026-01-01");
        if (kept) {
            commitment.put("keptOn", "2025-12-01");
        }
        if (cancelled) {
            commitment.put("cancelledOn", "2025-12-01");
        }
        if (reason) {
            commitment.put("cancelReason", "不再需要");
        }
        List<String> expected = new ArrayList<>();
        if (kept && cancelled) {
            expected.add("/commitments/0/cancelledOn KEPT_AND_CANCELLED");
        }
        if (cancelled && !reason) {
            expected.add("/commitments/0/cancelReason CANCELLING_NEEDS_REASON");
        }
        if (reason && !cancelled) {
            expected.add("/commitments/0/cancelReason REASON_WITHOUT_CANCELLING");
        }
        assertEquals(expected, found(commitment));
    }

    @Property(tries = 200)
    void what_was_agreed_is_never_dropped(
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 9) Integer> agreed,
            @ForAll @Size(max = 6) Set<@IntRange(min = 1, max = 9) Integer> now) {
        List<String> found = told(MeetingRules.check(read(promised(now)), read(promised(agreed)), new KnownCodes()));
        assertEquals(now.containsAll(agreed) ? List.of() : List.of("/commitments COMMITMENT_DROPPED"), found);
    }

    @Property
    void what_was_agreed_stays_as_it_was_promised(
            @ForAll boolean content, @ForAll boolean side, @ForAll @IntRange(min = -60, max = 60) int days) {
        Map<String, Object> before = commitment(4, "2026-01-01");
        Map<String, Object> now = with(with(before, "keptOn", "2025-12-01"), "organisation", "另一单位");
        now.put("dueOn", LocalDate.of(2026, 1, 1).plusDays(days).toString());
        List<String> expected = new ArrayList<>();
        if (content) {
            now.put("content", "另一件事");
            expected.add("/commitments/1/content COMMITMENT_IS_FIXED");
        }
        if (side) {
            now.put("side", "NORTHEAST");
            expected.add("/commitments/1/side COMMITMENT_IS_FIXED");
        }
        if (days != 0) {
            expected.add("/commitments/1/dueOn COMMITMENT_IS_FIXED");
        }
        Map<String, Object> changed = with(aMeeting(), "commitments", List.of(commitment(1, "2026-01-01"), now));
        Map<String, Object> agreed = with(aMeeting(), "commitments", List.of(before));
        assertEquals(expected, told(MeetingRules.check(read(changed), read(agreed), new KnownCodes())));
        assertEquals(List.of(), found(changed));
    }

    @Property
    void only_what_is_kept_or_cancelled_lets_it_end(@ForAll boolean kept, @ForAll boolean cancelled) {
        Map<String, Object> second = commitment(2, "2026-01-01");
        if (kept) {
            second.put("keptOn", "2025-12-01");
        }
        if (cancelled) {
            second.put("cancelledOn", "2025-12-01");
        }
        Map<String, Object> first = with(commitment(1, "2026-01-01"), "keptOn", "2025-12-01");
        MeetingFacts facts = read(with(aMeeting(), "commitments", List.of(first, second)));
        assertEquals(
                kept || cancelled ? List.of() : List.of("/commitments/1/keptOn COMMITMENT_STILL_OPEN"),
                told(MeetingRules.openCommitments(facts, new KnownCodes())));
    }

    @Property(tries = 20)
    void numbers_are_their_own_and_clauses_known(@ForAll @IntRange(min = 1, max = 999) int number) {
        Map<String, Object> twice = with(
                aMeeting(), "commitments", List.of(commitment(number, "2026-01-01"), commitment(number, "2026-01-01")));
        assertEquals(List.of("/commitments/1/number DOUBLED"), found(twice));
        assertEquals(
                List.of("/commitments/0/clause UNKNOWN_CLAUSE"),
                found(with(commitment(number, "2026-01-01"), "clause", "T9")));
    }

    @Property
    void a_meeting_of_one_side_alone_is_doubted(@ForAll Side guest) {
        Map<String, Object> meeting = with(
                aMeeting(),
                "delegations",
                List.of(delegation("NORTHEAST", "辽宁省发展改革委", "LEADER"), delegation(guest.name(), "江苏省发展改革委", "LEADER")));
        meeting.put("hostSide", "NORTHEAST");
        assertEquals(
                guest == Side.EAST ? List.of() : List.of("/delegations GUEST_MISSING"),
                told(MeetingRules.doubts(read(meeting), new KnownCodes())));
    }

    private static Map<String, Object> promised(Set<Integer> numbers) {
        return with(
                aMeeting(),
                "commitments",
                numbers.stream().map(number -> commitment(number, "2026-01-01")).toList());
    }

    /** Of a meeting, or of a meeting with that commitment. */
    private static List<String> found(Map<String, Object> facts) {
        Map<String, Object> meeting =
                facts.containsKey("number") ? with(aMeeting(), "commitments", List.of(facts)) : facts;
        return told(MeetingRules.check(read(meeting), null, new KnownCodes()));
    }

    private static List<String> told(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private static MeetingFacts read(Map<String, Object> meeting) {
        return JSON.convertValue(meeting, MeetingFacts.class);
    }
}
