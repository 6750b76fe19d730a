package cn.duikou.exchange;

import static cn.duikou.exchange.ExchangeFixture.aBatch;
import static cn.duikou.exchange.ExchangeFixture.aParticipant;
import static cn.duikou.exchange.ExchangeFixture.aTraining;
import static cn.duikou.exchange.ExchangeFixture.session;
import static cn.duikou.exchange.ExchangeFixture.with;
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
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whenever a batch lasts and whoever takes part: break one thing and exactly that is found. */
class ExchangeRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    @Property(tries = 200)
    void no_term_lies_outside_the_batch(
            @ForAll @IntRange(min = -400, max = 400) int from, @ForAll @IntRange(min = 0, max = 800) int days) {
        LocalDate fromOn = FIRST.plusDays(from);
        LocalDate toOn = fromOn.plusDays(days);
        List<String> expected = new ArrayList<>();
        if (fromOn.isBefore(FIRST) || fromOn.isAfter(LAST)) {
            expected.add("/participants/0/fromOn OUTSIDE_BATCH");
        }
        if (toOn.isBefore(FIRST) || toOn.isAfter(LAST)) {
            expected.add("/participants/0/toOn OUTSIDE_BATCH");
        }
        assertEquals(expected, found(batchOf(aParticipant(fromOn.toString(), toOn.toString()))));
    }

    @Property(tries = 200)
    void a_batch_never_ends_before_its_participants(
            @ForAll @IntRange(min = 1, max = 300) int extension, @ForAll @IntRange(min = 0, max = 300) int shorter) {
        LocalDate toOn = LAST.minusDays(shorter);
        LocalDate extendedTo = toOn.plusDays(extension);
        Map<String, Object> extended =
                with(aParticipant(FIRST.toString(), toOn.toString()), "extendedTo", extendedTo.toString());
        extended.put("extensionReason", "TASK_UNFINISHED");
        boolean tooLong = extendedTo.isAfter(LAST);
        assertEquals(
                tooLong ? List.of("/participants/0/extendedTo OUTSIDE_BATCH") : List.of(), found(batchOf(extended)));
    }

    @Property(tries = 200)
    void a_term_ends_within_itself_and_for_a_reason(
            @ForAll @IntRange(min = -60, max = 420) int day, @ForAll boolean reason) {
        LocalDate endedOn = FIRST.plusDays(day);
        Map<String, Object> participant =
                with(aParticipant(FIRST.toString(), LAST.toString()), "endedOn", endedOn.toString());
        List<String> expected = new ArrayList<>();
        if (reason) {
            participant.put("endReason", "NEW_POST");
        } else {
            expected.add("/participants/0/endReason GOES_WITH");
        }
        if (endedOn.isBefore(FIRST)) {
            expected.add("/participants/0/endedOn DATE_TOO_EARLY");
        }
        if (endedOn.isAfter(LAST)) {
            expected.add("/participants/0/endedOn ENDED_AFTER_TERM");
        }
        assertEquals(expected, found(batchOf(participant)));
    }

    @Property(tries = 50)
    void what_was_planned_lies_within_the_batch_also_where_the_term_ended_early(
            @ForAll @IntRange(min = -20, max = 20) int days, @ForAll @IntRange(min = 1, max = 20) int extension) {
        LocalDate toOn = LAST.plusDays(days);
        LocalDate extendedTo = toOn.plusDays(extension);
        Map<String, Object> participant = aParticipant(FIRST.toString(), toOn.toString());
        participant.putAll(Map.of("endedOn", FIRST.plusDays(30).toString(), "endReason", "NEW_POST"));
        participant.putAll(Map.of("extendedTo", extendedTo.toString(), "extensionReason", "TASK_UNFINISHED"));
        List<String> expected = new ArrayList<>();
        if (toOn.isAfter(LAST)) {
            expected.add("/participants/0/toOn OUTSIDE_BATCH");
        }
        if (extendedTo.isAfter(LAST)) {
            expected.add("/participants/0/extendedTo OUTSIDE_BATCH");
        }
        assertEquals(expected, found(batchOf(participant)));
    }

    @Property
    void who_is_seconded_comes_from_where_the_batch_goes_out(
            @ForAll ExchangeKind kind, @ForAll ExchangeDirection direction, @ForAll Side side) {
        Map<String, Object> batch = batchOf(with(aParticipant(FIRST.toString(), LAST.toString()), "side", side.name()));
        batch.put("kind", kind.name());
        batch.put("direction", direction.name());
        boolean fits = kind == ExchangeKind.TRAINING || side == direction.origin();
        assertEquals(fits ? List.of() : List.of("/participants/0/side SIDE_AGAINST_DIRECTION"), found(batch));
    }

    @Property
    void only_a_training_counts_heads_and_courses(@ForAll ExchangeKind kind) {
        List<String> expected = kind == ExchangeKind.TRAINING
                ? List.of()
                : List.of("/headCounts ONLY_OF_TRAINING", "/sessions ONLY_OF_TRAINING");
        assertEquals(expected, found(with(aTraining(), "kind", kind.name())));
    }

    @Property(tries = 50)
    void heads_are_no_fewer_than_those_listed(
            @ForAll @IntRange(min = 1, max = 5) int heads, @ForAll @IntRange(min = 0, max = 5) int listed) {
        Map<String, Object> training =
                with(aTraining(), "headCounts", List.of(Map.of("category", "CADRE", "people", heads)));
        List<Map<String, Object>> participants = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            participants.add(aParticipant("2025-03-01", "2025-12-31"));
        }
        training.put("participants", participants);
        assertEquals(heads < listed ? List.of("/headCounts/0/people FEWER_THAN_LISTED") : List.of(), found(training));
    }

    @Property(tries = 50)
    void nobody_has_attended_what_is_to_come(@ForAll @IntRange(min = -20, max = 20) int days) {
        LocalDate startsOn = KnownCodes.TODAY.plusDays(days);
        Map<String, Object> training = with(aTraining(), "startsOn", startsOn.toString());
        training.put("year", startsOn.getYear());
        training.put("endsOn", startsOn.plusDays(30).toString());
        training.put("sessions", List.of(session("专题班", startsOn.toString(), 10)));
        List<String> expected = days <= 0
                ? List.of()
                : List.of("/sessions/0/startsOn DATE_IN_FUTURE", "/headCounts/0/people NOT_BEGUN_YET");
        assertEquals(expected, found(training));
    }

    @Property(tries = 50)
    void it_is_counted_in_the_year_of_its_start(@ForAll @IntRange(min = 2020, max = 2030) int year) {
        assertEquals(year == 2025 ? List.of() : List.of("/year YEAR_OF_START"), found(with(aBatch(), "year", year)));
    }

    @Property(tries = 50)
    void a_course_lies_within_the_training(@ForAll @IntRange(min = -200, max = 400) int day) {
        LocalDate startsOn = FIRST.plusDays(day);
        boolean within = !startsOn.isBefore(FIRST) && !startsOn.isAfter(LocalDate.of(2025, 12, 31));
        Map<String, Object> training = with(aTraining(), "sessions", List.of(session("专题班", startsOn.toString(), 10)));
        assertEquals(within ? List.of() : List.of("/sessions/0/startsOn OUTSIDE_BATCH"), found(training));
    }

    @Property(tries = 20)
    void whoever_was_agreed_on_stays_on_its_side(@ForAll boolean dropped, @ForAll boolean changed) {
        Map<String, Object> participant = aParticipant("2025-03-01", "2025-12-31");
        Map<String, Object> agreed = with(aTraining(), "participants", List.of(participant));
        Map<String, Object> other = with(participant, "side", changed ? "EAST" : "NORTHEAST");
        Map<String, Object> now = with(agreed, "participants", dropped ? List.of() : List.of(other));
        List<String> expected = dropped
                ? List.of("/participants PARTICIPANT_DROPPED")
                : changed ? List.of("/participants/0/side PARTICIPANT_SIDE_FIXED") : List.of();
        assertEquals(expected, told(ExchangeRules.check(read(now), read(agreed), new KnownCodes())));
    }

    @Property(tries = 50)
    void nothing_is_closed_while_a_term_runs(@ForAll @IntRange(min = -60, max = 60) int days) {
        LocalDate lastOn = KnownCodes.TODAY.plusDays(days);
        ExchangeFacts facts =
                read(with(aBatch(), "participants", List.of(aParticipant("2025-03-01", lastOn.toString()))));
        assertEquals(
                days < 0 ? List.of() : List.of("/participants/0/endedOn TERM_STILL_RUNS"),
                told(ExchangeRules.runningTerms(facts, new KnownCodes())));
    }

    @Property(tries = 50)
    void more_people_than_planned_are_doubted(
            @ForAll @IntRange(min = 1, max = 4) int planned, @ForAll @IntRange(max = 4) int listed) {
        Map<String, Object> batch = with(aBatch(), "planned", List.of(Map.of("category", "CADRE", "people", planned)));
        batch.put(
                "participants",
                Stream.generate(ExchangeFixture::aParticipant).limit(listed).toList());
        assertEquals(listed > planned ? List.of("/planned/0 MORE_THAN_PLANNED") : List.of(), doubts(batch));
    }

    @Property(tries = 50)
    void fewer_attendances_than_people_are_doubted(@ForAll @IntRange(min = 1, max = 40) int attendances) {
        Map<String, Object> training = with(
                with(aTraining(), "planned", List.of()),
                "sessions",
                List.of(session("第一期", "2025-04-01", 40), session("第二期", "2025-06-01", attendances)));
        assertEquals(attendances < 20 ? List.of("/sessions FEWER_ATTENDANCES") : List.of(), doubts(training));
    }

    private static List<String> doubts(Map<String, Object> facts) {
        return told(ExchangeRules.doubts(read(facts), new KnownCodes()));
    }

    private static Map<String, Object> batchOf(Map<String, Object> participant) {
        return with(with(aBatch(), "endsOn", LAST.toString()), "participants", List.of(participant));
    }

    private static List<String> found(Map<String, Object> facts) {
        return told(ExchangeRules.check(read(facts), null, new KnownCodes()));
    }

    private static List<String> told(List<Finding> found) {
        return found.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private static ExchangeFacts read(Map<String, Object> facts) {
        return JSON.convertValue(facts, ExchangeFacts.class);
    }
}
