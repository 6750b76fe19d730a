package cn.duikou.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.ledger.KnownCodes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Wherever the zones lie, whenever they met: break one thing of a good zone link and exactly that is found. */
class ZoneLinkRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 7);

    @Property(tries = 300)
    void a_zone_of_each_side_and_a_time_that_runs_forward_break_no_rule(
            @ForAll @IntRange(max = 9999) int ours,
            @ForAll @IntRange(max = 9999) int theirs,
            @ForAll @IntRange(max = 3000) int begun,
            @ForAll @IntRange(max = 30000) int runs,
            @ForAll ZoneLevel level) {
        Map<String, Object> link = with("northeastRegionCode", "21%04d".formatted(ours));
        link.put("eastRegionCode", "32%04d".formatted(theirs));
        link.put("since", FIRST.plusDays(begun).toString());
        link.put("until", FIRST.plusDays(begun + runs).toString());
        link.put("level", level.name());
        assertEquals(List.of(), found(link));
    }

    @Property(tries = 100)
    void each_zone_lies_on_its_own_side(@ForAll @IntRange(max = 9999) int place) {
        String northeast = "21%04d".formatted(place);
        String east = "32%04d".formatted(place);
        String neither = "51%04d".formatted(place);
        for (String wrong : List.of(east, neither)) {
            assertEquals(
                    List.of("/northeastRegionCode REGION_OUTSIDE_SIDE"), found(with("northeastRegionCode", wrong)));
        }
        for (String wrong : List.of(northeast, neither)) {
            assertEquals(List.of("/eastRegionCode REGION_OUTSIDE_SIDE"), found(with("eastRegionCode", wrong)));
        }
        assertEquals(List.of("/eastRegionCode UNKNOWN_REGION"), found(with("eastRegionCode", "%06d".formatted(place))));
    }

    @Property(tries = 50)
    void each_zone_is_of_one_of_the_nine_kinds(@ForAll @IntRange(max = 4) int other) {
        String type = List.of("ENCLAVE", "TOURISM_TOWN", "PARK", "free_trade_zone", "9")
                .get(other);
        assertEquals(List.of("/northeastZoneType NOT_A_FUNCTIONAL_ZONE"), found(with("northeastZoneType", type)));
        assertEquals(List.of("/eastZoneType NOT_A_FUNCTIONAL_ZONE"), found(with("eastZoneType", type)));
    }

    @Property(tries = 200)
    void it_has_begun_and_does_not_end_before(
            @ForAll @IntRange(max = 3000) int begun, @ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate since = FIRST.plusDays(begun);
        Map<String, Object> link = with("since", since.toString());
        link.put("until", since.minusDays(days).toString());
        assertEquals(List.of("/until DATE_TOO_EARLY"), found(link));
        assertEquals(
                List.of("/since DATE_IN_FUTURE"),
                found(with("since", KnownCodes.TODAY.plusDays(days).toString())));
        assertEquals(
                List.of(), found(with("until", KnownCodes.TODAY.plusDays(days).toString())));
    }

    @Property(tries = 50)
    void codes_are_known_and_told_once(@ForAll @IntRange(min = 1, max = 999_999) int number) {
        String code = "DK-2026-%06d".formatted(number);
        for (String field : List.of("outcomes", "experienceRecords")) {
            assertEquals(List.of("/" + field + "/1 DOUBLED"), found(with(field, List.of(code, code))));
        }
        assertEquals(List.of("/clauses/0 UNKNOWN_CLAUSE"), found(with("clauses", List.of("T9"))));
        assertEquals(List.of("/pairCode UNKNOWN_PAIR"), found(with("pairCode", "XX-YY")));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> link = new TreeMap<>(ZoneLinkFixture.aZoneLink());
        link.put(field, value);
        return link;
    }

    private static List<String> found(Map<String, Object> link) {
        ZoneLinkFacts facts = JSON.convertValue(link, ZoneLinkFacts.class);
        return ZoneLinkRules.check(facts, new KnownCodes()).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
