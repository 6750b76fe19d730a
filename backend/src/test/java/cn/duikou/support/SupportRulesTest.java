package cn.duikou.support;

import static cn.duikou.support.SupportFixture.aSupport;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.web.Finding;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However a support moves: what is found is what a day-by-day account finds. */
class SupportRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 12;

    /** A movement on one of a dozen days. */
    record Move(SupportStep step, int day, int quantity) {

        Map<String, Object> told() {
            return SupportFixture.moved(step.name(), FIRST.plusDays(day).toString(), quantity);
        }
    }

    @Property(tries = 500)
    void on_no_day_is_more_paid_than_granted_or_more_used_than_paid(@ForAll("moves") List<Move> moves) {
        boolean holds = IntStream.range(0, DAYS).allMatch(day -> {
            int granted = until(day, SupportStep.GRANTED, moves);
            int paid = until(day, SupportStep.PAID, moves);
            return paid <= granted && until(day, SupportStep.USED, moves) <= paid;
        });
        assertEquals(holds, found(with("movements", told(moves))).isEmpty());
    }

    @Property(tries = 300)
    void of_a_quota_no_more_is_used_than_granted_and_nothing_is_paid(@ForAll("moves") List<Move> moves) {
        Map<String, Object> quota = with("movements", told(moves));
        quota.put("kind", "LAND_QUOTA");
        quota.put("unit", "HECTARE");
        boolean holds = moves.stream().noneMatch(move -> move.step() == SupportStep.PAID)
                && IntStream.range(0, DAYS)
                        .allMatch(day -> until(day, SupportStep.USED, moves) <= until(day, SupportStep.GRANTED, moves));
        assertEquals(holds, found(quota).isEmpty());
    }

    @Property(tries = 200)
    void the_order_in_which_movements_are_told_does_not_matter(@ForAll("moves") List<Move> moves) {
        List<Move> turned = moves.reversed();
        assertEquals(
                found(with("movements", told(moves))).isEmpty(),
                found(with("movements", told(turned))).isEmpty());
    }

    @Property
    void a_kind_is_measured_in_its_units_alone(@ForAll SupportKind kind, @ForAll SupportUnit unit) {
        Map<String, Object> support = with("kind", kind.name());
        support.put("unit", unit.name());
        List<String> expected = kind.isMeasuredIn(unit) ? List.of() : List.of("/unit UNIT_OF_OTHER_KIND");
        assertEquals(expected, found(support));
    }

    @Property(tries = 100)
    void money_ends_with_its_second_decimal_and_a_quota_with_its_fourth(
            @ForAll @IntRange(min = 1, max = 9999) int parts) {
        BigDecimal quantity = BigDecimal.valueOf(parts, 4);
        Map<String, Object> support =
                with("movements", List.of(SupportFixture.moved("GRANTED", "2024-01-01", quantity)));
        assertEquals(parts % 100 == 0 ? List.of() : List.of("/movements/0/quantity NOT_AN_AMOUNT"), found(support));
        support.put("kind", "ENERGY_QUOTA");
        support.put("unit", "TONNE_OF_COAL");
        assertEquals(List.of(), found(support));
    }

    @Property(tries = 50)
    void what_is_to_come_has_not_moved_and_nothing_ends_before_it_begins(
            @ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate toCome = KnownCodes.TODAY.plusDays(days);
        assertEquals(
                List.of("/movements/0/on DATE_IN_FUTURE"),
                found(with("movements", List.of(SupportFixture.moved("GRANTED", toCome.toString(), 1)))));
        Map<String, Object> support = with("validFrom", toCome.toString());
        support.put("validUntil", toCome.minusDays(1).toString());
        assertEquals(List.of("/validUntil DATE_TOO_EARLY"), found(support));
    }

    @Property(tries = 100)
    void what_moves_while_the_support_is_not_valid_is_doubted(
            @ForAll @IntRange(max = 11) int day,
            @ForAll @IntRange(max = 11) int from,
            @ForAll @IntRange(max = 11) int until) {
        Map<String, Object> support = with("movements", told(List.of(new Move(SupportStep.GRANTED, day, 1))));
        support.put("validFrom", FIRST.plusDays(from).toString());
        support.put("validUntil", FIRST.plusDays(until).toString());
        assertEquals(
                from <= day && day <= until ? List.of() : List.of("/movements/0/on OUTSIDE_VALIDITY"),
                told(SupportRules.doubts(read(support), new KnownCodes())));
    }

    /** Corrected, each by a movement of its step with a reason, or there as it was; never fewer. */
    @Property(tries = 300)
    void what_was_agreed_is_corrected_with_a_reason_and_never_dropped(
            @ForAll("moves") List<Move> agreed, @ForAll @IntRange(max = 8) int place, @ForAll Correction correction) {
        List<Map<String, Object>> now = new ArrayList<>(told(agreed));
        boolean there = place < agreed.size();
        if (there) {
            Map<String, Object> corrected = new TreeMap<>(now.remove(place));
            corrected.put("quantity", 99);
            if (correction == Correction.EXPLAINED) {
                corrected.put("correctionReason", "以拨款文件为准");
            }
            if (correction != Correction.DROPPED) {
                now.addFirst(corrected);
            }
        }
        List<String> found = told(SupportRules.check(
                        read(with("movements", now)), read(with("movements", told(agreed))), new KnownCodes()))
                .stream()
                .filter(finding -> finding.endsWith("MOVEMENT_IS_FIXED"))
                .toList();
        List<String> expected = switch (correction) {
            case DROPPED -> List.of("/movements MOVEMENT_IS_FIXED");
            case UNEXPLAINED -> List.of("/movements/0/correctionReason MOVEMENT_IS_FIXED");
            case EXPLAINED -> List.of();
        };
        assertEquals(there ? expected : List.of(), found);
    }

    @Example
    void what_is_corrected_without_a_reason_is_told_at_itself_and_not_at_what_is_new() {
        List<Move> agreed = List.of(granted(1, 10), granted(3, 20));
        assertEquals(
                List.of("/movements/2/correctionReason MOVEMENT_IS_FIXED"),
                changed(agreed, List.of(granted(5, 7), granted(1, 10), granted(3, 21))));
        assertEquals(
                List.of("/movements/1/correctionReason MOVEMENT_IS_FIXED"),
                changed(agreed, List.of(granted(5, 7), granted(4, 20), granted(1, 10))));
        assertEquals(
                List.of("/movements/0/correctionReason MOVEMENT_IS_FIXED"),
                changed(agreed, List.of(granted(1, 11), granted(3, 20))));
        assertEquals(
                List.of(
                        "/movements/0/correctionReason MOVEMENT_IS_FIXED",
                        "/movements/1/correctionReason MOVEMENT_IS_FIXED"),
                changed(agreed, List.of(granted(1, 11), granted(3, 21))));
        assertEquals(
                List.of("/movements/1/correctionReason MOVEMENT_IS_FIXED"),
                changed(agreed, List.of(granted(3, 20), granted(3, 20))));
    }

    @Example
    void a_reason_explains_the_movement_that_it_is_told_for() {
        List<Map<String, Object>> now = new ArrayList<>(told(List.of(granted(1, 11), granted(3, 21))));
        now.set(1, new TreeMap<>(now.get(1)));
        now.get(1).put("correctionReason", "以拨款文件为准");
        assertEquals(
                List.of("/movements/0/correctionReason 2024-01-02"),
                against(List.of(granted(1, 10), granted(3, 20)), now).stream()
                        .map(finding ->
                                finding.pointer() + " " + finding.values().getFirst())
                        .toList());
    }

    private static Move granted(int day, int quantity) {
        return new Move(SupportStep.GRANTED, day, quantity);
    }

    private static List<String> changed(List<Move> agreed, List<Move> now) {
        return told(against(agreed, told(now)));
    }

    private static List<Finding> against(List<Move> agreed, List<Map<String, Object>> now) {
        return SupportRules.check(
                read(with("movements", now)), read(with("movements", told(agreed))), new KnownCodes());
    }

    enum Correction {
        DROPPED,
        UNEXPLAINED,
        EXPLAINED
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.of(SupportStep.class),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 30))
                .as(Move::new)
                .list()
                .ofMaxSize(8);
    }

    private static int until(int day, SupportStep step, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.step() == step && move.day() <= day)
                .mapToInt(Move::quantity)
                .sum();
    }

    private static List<Map<String, Object>> told(List<Move> moves) {
        return moves.stream().map(Move::told).toList();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> support = aSupport();
        support.put(field, value);
        return support;
    }

    private static List<String> found(Map<String, Object> support) {
        return told(SupportRules.check(read(support), null, new KnownCodes()));
    }

    private static List<String> told(Collection<Finding> found) {
        return found.stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }

    private static SupportFacts read(Map<String, Object> support) {
        return JSON.convertValue(support, SupportFacts.class);
    }
}
