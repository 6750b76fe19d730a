package cn.duikou.replication;

import static cn.duikou.replication.ReplicationFixture.anEvaluatedReplication;
import static cn.duikou.replication.ReplicationFixture.effect;
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
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** However far it has come: break one thing of a good replication and exactly that is found. */
class ReplicationRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 7);
    private static final List<String> DATES =
            List.of("benchmarkedOn", "plannedOn", "pilotedOn", "rolledOutOn", "evaluatedOn");

    @Property(tries = 300)
    void stages_that_follow_each_other_break_no_rule(
            @ForAll ReplicationStage stage,
            @ForAll AdoptionManner manner,
            @ForAll @Size(5) List<@IntRange(max = 900) Integer> gaps) {
        assertEquals(List.of(), found(at(stage, manner, gaps)));
    }

    @Property(tries = 300)
    void no_stage_comes_before_the_one_before_it(
            @ForAll @IntRange(min = 1, max = 4) int stage,
            @ForAll @Size(5) List<@IntRange(max = 900) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 900) int before) {
        Map<String, Object> facts = at(ReplicationStage.values()[stage], AdoptionManner.ADAPTED, gaps);
        facts.put("effects", List.of());
        facts.keySet().removeIf(field -> field.startsWith("document"));
        LocalDate passed = LocalDate.parse(facts.get(DATES.get(stage - 1)).toString());
        facts.put(DATES.get(stage), passed.minusDays(before).toString());
        List<String> expected = stage == 4
                ? List.of("/evaluatedOn DATE_OUT_OF_ORDER", "/effects EVALUATION_NEEDS_EFFECTS")
                : List.of("/" + DATES.get(stage) + " DATE_OUT_OF_ORDER");
        assertEquals(expected, found(facts));
    }

    @Property(tries = 200)
    void each_stage_on_the_way_has_its_date_and_none_beyond(
            @ForAll ReplicationStage stage,
            @ForAll @IntRange(max = 4) int missing,
            @ForAll @Size(5) List<@IntRange(max = 900) Integer> gaps) {
        Map<String, Object> facts = at(stage, AdoptionManner.ADAPTED, gaps);
        String field = DATES.get(missing);
        if (missing > stage.ordinal()) {
            facts.put(field, KnownCodes.TODAY.toString());
            assertEquals(List.of("/" + field + " DATE_BEYOND_STAGE"), found(facts));
        } else if (!field.equals("pilotedOn")) {
            facts.remove(field);
            assertEquals(List.of("/" + field + " STAGE_NEEDS_DATE"), found(facts));
        }
    }

    @Property(tries = 100)
    void only_what_is_taken_as_it_is_needs_no_pilot(
            @ForAll AdoptionManner manner, @ForAll @Size(5) List<@IntRange(max = 900) Integer> gaps) {
        for (ReplicationStage stage : List.of(ReplicationStage.PILOTED, ReplicationStage.ROLLED_OUT)) {
            Map<String, Object> facts = at(stage, manner, gaps);
            facts.remove("pilotedOn");
            facts.put("effects", List.of());
            boolean free = manner == AdoptionManner.AS_IS && stage == ReplicationStage.ROLLED_OUT;
            assertEquals(free ? List.of() : List.of("/pilotedOn STAGE_NEEDS_DATE"), found(facts));
        }
    }

    @Property(tries = 100)
    void what_is_to_come_has_not_happened(@ForAll @IntRange(min = 1, max = 900) int days) {
        String toCome = KnownCodes.TODAY.plusDays(days).toString();
        assertEquals(List.of("/evaluatedOn DATE_IN_FUTURE"), found(with("evaluatedOn", toCome)));
        Map<String, Object> measured = with("effects", List.of(effect("办结率", "RISE", 1, 2, toCome)));
        assertEquals(List.of("/effects/0/measuredOn DATE_IN_FUTURE"), found(measured));
    }

    @Property(tries = 200)
    void nothing_is_adopted_before_its_document_is_out(@ForAll @IntRange(min = 1, max = 1500) int after) {
        LocalDate planned = LocalDate.of(2023, 9, 1);
        Map<String, Object> facts = with("documentOn", planned.plusDays(after).toString());
        assertEquals("/plannedOn DATE_TOO_EARLY", found(facts).getFirst());
        facts.put("documentOn", planned.toString());
        assertEquals(List.of(), found(facts), "one may look at a practice before its document is out");
    }

    @Property(tries = 100)
    void no_effect_is_measured_before_the_adoption(@ForAll @IntRange(min = 1, max = 1500) int before) {
        LocalDate adopted = LocalDate.of(2024, 1, 1);
        Map<String, Object> facts = with(
                "effects",
                List.of(effect("办结率", "RISE", 1, 2, adopted.minusDays(before).toString())));
        assertEquals(List.of("/effects/0/measuredOn DATE_TOO_EARLY"), found(facts));
        Map<String, Object> effect = effect("办结率", "RISE", 1, 2, "2025-01-01");
        assertEquals(List.of("/effects/1/name DOUBLED"), found(with("effects", List.of(effect, effect))));
        Map<String, Object> planned = at(ReplicationStage.PLANNED, AdoptionManner.PILOT, List.of(0, 0, 0, 0, 0));
        planned.put("effects", List.of(effect));
        assertEquals(List.of("/effects EFFECT_BEFORE_ADOPTION"), found(planned));
        assertEquals(List.of("/effects EVALUATION_NEEDS_EFFECTS"), found(with("effects", List.of())));
    }

    @Property(tries = 100)
    void the_practice_is_of_the_east_and_the_adopter_of_the_northeast(@ForAll @IntRange(max = 9999) int place) {
        String ours = "21%04d".formatted(place);
        String theirs = "32%04d".formatted(place);
        String strange = "51%04d".formatted(place);
        for (String wrong : List.of(ours, strange)) {
            assertEquals(List.of("/practiceRegionCode REGION_OUTSIDE_SIDE"), found(with("practiceRegionCode", wrong)));
        }
        for (String wrong : List.of(theirs, strange)) {
            assertEquals(List.of("/adopterRegionCode REGION_OUTSIDE_SIDE"), found(with("adopterRegionCode", wrong)));
        }
        assertEquals(List.of("/practiceRegionCode UNKNOWN_REGION"), found(with("practiceRegionCode", "999999")));
    }

    @Property(tries = 10)
    void a_document_has_a_name_and_a_date() {
        assertEquals(List.of("/documentOn DOCUMENT_NEEDS_DATE"), found(with("documentOn", null)));
        Map<String, Object> unnamed = with("documentTitle", null);
        assertEquals(List.of(), found(unnamed));
        unnamed.remove("documentNumber");
        assertEquals(List.of("/documentTitle DOCUMENT_NEEDS_NAME"), found(unnamed));
    }

    @Property(tries = 100)
    void an_agreed_stage_is_never_taken_back(@ForAll ReplicationStage agreed, @ForAll ReplicationStage next) {
        List<Integer> gaps = List.of(10, 10, 10, 10, 10);
        ReplicationFacts before = facts(at(agreed, AdoptionManner.AS_IS, gaps));
        List<String> expected = next.compareTo(agreed) < 0 ? List.of("/stage STAGE_BACKWARDS") : List.of();
        assertEquals(expected, found(at(next, AdoptionManner.AS_IS, gaps), before));
    }

    /** At that stage, each stage so many days after the one before. */
    private static Map<String, Object> at(ReplicationStage stage, AdoptionManner manner, List<Integer> gaps) {
        Map<String, Object> facts = with("stage", stage.name());
        facts.put("manner", manner.name());
        facts.put("documentOn", FIRST.toString());
        LocalDate day = FIRST;
        for (int i = 0; i < DATES.size(); i++) {
            day = day.plusDays(gaps.get(i));
            facts.put(DATES.get(i), i <= stage.ordinal() ? day.toString() : null);
        }
        boolean adopted = stage.isPast(ReplicationStage.PILOTED);
        facts.put("effects", adopted ? List.of(effect("办结率", "RISE", 1, 2, day.toString())) : List.of());
        return facts;
    }

    private static Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> facts = new TreeMap<>(anEvaluatedReplication());
        facts.put(field, value);
        return facts;
    }

    private static ReplicationFacts facts(Map<String, Object> replication) {
        return JSON.convertValue(replication, ReplicationFacts.class);
    }

    private static List<String> found(Map<String, Object> replication) {
        return found(replication, null);
    }

    private static List<String> found(Map<String, Object> replication, @Nullable ReplicationFacts agreed) {
        return ReplicationRules.check(facts(replication), agreed, new KnownCodes()).stream()
                .map(finding -> finding.pointer() + " " + finding.code())
                .toList();
    }
}
