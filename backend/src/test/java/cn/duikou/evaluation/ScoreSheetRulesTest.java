package cn.duikou.evaluation;

import static cn.duikou.evaluation.SheetFixture.bands;
import static cn.duikou.evaluation.SheetFixture.dimension;
import static cn.duikou.evaluation.SheetFixture.experts;
import static cn.duikou.evaluation.SheetFixture.expression;
import static cn.duikou.evaluation.SheetFixture.item;
import static cn.duikou.evaluation.SheetFixture.level;
import static cn.duikou.evaluation.SheetFixture.measure;
import static cn.duikou.evaluation.SheetFixture.number;
import static cn.duikou.evaluation.SheetFixture.sheet;
import static cn.duikou.evaluation.SheetFixture.target;
import static cn.duikou.evaluation.SheetFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duikou.insight.Measure;
import cn.duikou.web.Finding;
import cn.duikou.web.Messages;
import cn.duikou.web.Named;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is refused of a sheet, and where it stands. */
class ScoreSheetRulesTest {

    private static final KnownNames KNOWN = new KnownNames(
            SheetFixture.JSON
                    .convertValue(
                            SheetFixture.resource("/insight/measures.json"), new TypeReference<List<Measure>>() {})
                    .stream()
                    .collect(Collectors.toMap(Measure::code, Function.identity())),
            Set.of("T2"),
            Set.of("A", "B", "C"));
    private static final String ITEM = "/dimensions/0/items/0";

    @Test
    void a_sound_sheet_is_not() {
        assertEquals(List.of(), wrong(sheet(3, whole(measure("PROJECTS", bands(0, 100, 5, 40, 9, 0))))));
        assertEquals(List.of(), wrong(sheet(3, whole(experts(2, ExpertAggregate.MEDIAN, 100)))));
    }

    @Test
    void weights_and_points_that_are_not_whole() {
        ScoreItem item = item("X", 40, MissingPolicy.ZERO, measure("PROJECTS", target(1, true)));
        assertEquals(
                List.of("/dimensions WEIGHTS_NOT_WHOLE [90]", "/dimensions/1/items POINTS_NOT_WHOLE [40, 50]"),
                wrong(sheet(List.of(dimension("ONE", 40, item), dimension("TWO", 50, renamed(item, "Y"))), 1)));
    }

    @Test
    void a_bonus_has_no_part_in_the_weight() {
        ScoreItem bonus = item("PLUS", 5, MissingPolicy.ZERO, new BonusBasis("measures.PROJECTS", number(1)));
        assertEquals(List.of(), wrong(sheet(1, whole(measure("PROJECTS", target(1, true))), bonus)));
        ScoreItem half = item("PLUS", 5, MissingPolicy.ZERO, new BonusBasis(null, number(1)));
        assertEquals(
                List.of("/dimensions/0/items/1/basis/pointsEach BONUS_COUNTED_OR_GIVEN []"),
                wrong(sheet(1, whole(measure("PROJECTS", target(1, true))), half)));
    }

    @Test
    void codes_pairs_and_clauses_that_are_twice_or_not_there() {
        ScoreItem half = item("X", 50, MissingPolicy.ZERO, measure("PROJECTS", target(1, true)));
        ScoreSheetFacts sheet = sheet(4, half, half);
        PeerGroup again = new PeerGroup("ALL", "又", null, List.of("A"));
        ScoreSheetFacts doubled = new ScoreSheetFacts(
                "T",
                "试",
                null,
                null,
                SheetPurpose.SELF,
                9,
                List.of(sheet.peerGroups().getFirst(), again),
                sheet.dimensions(),
                List.of(),
                List.of());
        assertEquals(
                List.of(
                        "/decimals OUT_OF_RANGE [0, 4]",
                        "/peerGroups/1/code DOUBLED [ALL]",
                        "/peerGroups/0/pairs/3 UNKNOWN_PAIR [D]",
                        "/peerGroups/1/pairs/0 DOUBLED [A]",
                        "/dimensions/0/items/1/code DOUBLED [X]"),
                wrong(doubled));
        ScoreDimension elsewhere = new ScoreDimension(
                "WHOLE",
                "全",
                null,
                List.of("T99"),
                number(100),
                sheet.dimensions().getFirst().items().subList(0, 1));
        assertEquals(
                "/dimensions/0/clauses/0 UNKNOWN_CLAUSE [T99]",
                wrong(sheet(List.of(elsewhere), 1)).getFirst());
    }

    @Test
    void measures_that_are_not_there_or_told_elsewhere_or_not_net() {
        assertEquals(
                List.of(ITEM + "/basis/measure UNKNOWN_MEASURE [NONE]"), wrong(of(measure("NONE", target(1, true)))));
        assertEquals(
                List.of(ITEM + "/basis/measure MEASURE_TOLD_ELSEWHERE [DISPUTES, /api/v1/discrepancies/summary]"),
                wrong(of(measure("DISPUTES", target(1, true)))));
        assertEquals(
                List.of(ITEM + "/basis/measure NO_NET_FIGURE [PROJECTS]"),
                wrong(of(new MeasureBasis("PROJECTS", MeasureShare.NET, null, target(1, true)))));
        assertEquals(
                List.of(
                        ITEM + "/basis/expression MEASURE_TOLD_ELSEWHERE [DISPUTES, /api/v1/discrepancies/summary]",
                        ITEM + "/basis/expression NO_NET_FIGURE [PROJECTS]",
                        ITEM + "/basis/expression UNKNOWN_NAME [duties.lost]",
                        ITEM + "/basis/expression UNKNOWN_SCORE_ITEM [Q]",
                        ITEM + "/basis/expression UNKNOWN_NAME [region.areaKm]",
                        ITEM + "/basis/expression UNKNOWN_MEASURE [NONE]"),
                wrong(of(expression(
                                "measures.DISPUTES + net.PROJECTS + duties.lost + items.Q + region.areaKm + previous.NONE",
                                target(1, true))))
                        .stream()
                        .sorted(Comparator.comparingInt(ScoreSheetRulesTest::order))
                        .toList());
    }

    @Test
    void bands_out_of_order_or_up_and_down_or_above_the_points() {
        assertEquals(
                List.of(
                        ITEM + "/basis/scoring/bands/1/from BANDS_OUT_OF_ORDER [5]",
                        ITEM + "/basis/scoring/bands/2/from BANDS_OUT_OF_ORDER [5]",
                        ITEM + "/basis/scoring/bands BANDS_UP_AND_DOWN []"),
                wrong(of(measure("PROJECTS", bands(5, 10, 5, 30, 2, 20)))));
        assertEquals(
                List.of(ITEM + "/basis/scoring/bands/0/points POINTS_ABOVE [50]"),
                wrong(sheet(
                        1,
                        item("X", 50, MissingPolicy.ZERO, measure("PROJECTS", bands(5, 60))),
                        item("Y", 50, MissingPolicy.ZERO, measure("PROJECTS", bands(5, 50))))));
    }

    /** Half a point of a sheet that keeps none would be rounded up, above itself. */
    @Test
    void points_that_are_finer_than_what_the_sheet_keeps() {
        ScoreSheetFacts fine = sheet(
                List.of(
                        dimension("ONE", 50, item("X", 0.5, MissingPolicy.ZERO, measure("PROJECTS", bands(5, 0.25)))),
                        dimension("TWO", 50)),
                1);
        ScoreSheetFacts whole = new ScoreSheetFacts(
                "T",
                "试",
                null,
                null,
                SheetPurpose.SELF,
                0,
                fine.peerGroups(),
                fine.dimensions(),
                List.of(),
                List.of(new Veto("V", "否决", null, "duties.late > 0", number(79.5), "理由")));
        assertEquals(
                List.of(
                        ITEM + "/points POINTS_FINER [0]",
                        ITEM + "/basis/scoring/bands/0/points POINTS_FINER [0]",
                        "/vetoes/0/cap POINTS_FINER [0]"),
                wrong(whole).stream()
                        .filter(finding -> finding.contains("FINER"))
                        .toList());
    }

    @Test
    void levels_with_gaps_or_beyond_the_points() {
        ExpertBasis basis = new ExpertBasis(
                List.of(level("A", 1, 20), level("A", 30, 30), level("C", 30, 90)), 1, ExpertAggregate.MEDIAN);
        assertEquals(
                List.of(
                        ITEM + "/basis/levels/1/code DOUBLED [A]",
                        ITEM + "/basis/levels/0/from LEVELS_NOT_JOINED [0]",
                        ITEM + "/basis/levels/1/from LEVELS_NOT_JOINED [20]",
                        ITEM + "/basis/levels/1/to LEVEL_EMPTY [30]",
                        ITEM + "/basis/levels/2/to LEVELS_NOT_WHOLE [100]"),
                wrong(of(basis)));
    }

    @Test
    void deductions_that_begin_too_high_and_growth_of_a_formula() {
        DeductionBasis basis = new DeductionBasis(
                number(60), List.of(new Deduction("逾期", null, "duties.late > 1", number(1), null)), number(61));
        assertEquals(
                List.of(
                        ITEM + "/basis/floor POINTS_ABOVE [60]",
                        ITEM + "/basis/deductions/0/what FORMULA_NOT_A_NUMBER []"),
                wrong(of(basis)));
        assertEquals(
                List.of(ITEM + "/basis/scoring/type GROWTH_NEEDS_MEASURE []"),
                wrong(of(expression("duties.late", new GrowthScoring(number(1), true)))));
    }

    @Test
    void multipliers_and_vetoes_that_make_no_sense() {
        ScoreSheetFacts sheet = with(
                sheet(1, whole(measure("PROJECTS", target(1, true)))),
                List.of(
                        new Multiplier("M", "系数", null, "GONE", "1 / 0", number(0), number(1)),
                        new Multiplier("M", "系数", null, null, "1 +", number(1), number(3))),
                List.of(new Veto("V", "否决", null, "duties.late", number(1), "理由")));
        assertEquals(
                List.of(
                        "/multipliers/1/code DOUBLED [M]",
                        "/multipliers/0/dimension UNKNOWN_DIMENSION [GONE]",
                        "/multipliers/1/to FACTOR_BOUNDS [2]",
                        "/multipliers/0/factor FORMULA_DIVIDES_BY_ZERO []",
                        "/multipliers/1/factor FORMULA_UNREADABLE [4]",
                        "/vetoes/0/when FORMULA_NOT_A_CONDITION []"),
                wrong(sheet));
    }

    @Test
    void a_circle_is_named() {
        ScoreSheetFacts sheet = sheet(
                1,
                item("A", 40, MissingPolicy.ZERO, expression("items.B", target(1, true))),
                item("B", 30, MissingPolicy.ZERO, expression("items.C + 1", target(1, true))),
                item("C", 30, MissingPolicy.ZERO, expression("items.B", target(1, true))));
        assertEquals(circle(1, "B → C → B"), wrong(sheet));
        assertEquals(circle(0, "X → X"), wrong(of(expression("items.X * 2", target(1, true)))));
    }

    /** At the first item of it, by names. */
    private static List<String> circle(int item, String names) {
        Named named = new Named(names, names);
        return List.of("/dimensions/0/items/" + item + "/basis/expression FORMULA_CIRCLE " + List.of(named));
    }

    /** Sentences tell numbers in either language. */
    @Test
    void each_way_of_reckoning_has_its_sentence() {
        for (Reckoning.Form form : Reckoning.Form.values()) {
            for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String told = new Reckoning(form, List.of("1", "2", "3", "4")).told(language);
                assertFalse(told.startsWith("Reckoning."), told);
            }
            assertEquals(
                    Messages.text(Locale.ENGLISH, "Reckoning." + form, List.of("1", "2", "3", "4")),
                    new Reckoning(form, List.of("1", "2", "3", "4")).told(Locale.ENGLISH));
        }
    }

    private static int order(String finding) {
        return List.of("DISPUTES", "NO_NET", "lost", "[Q]", "areaKm", "NONE").stream()
                .map(finding::contains)
                .toList()
                .indexOf(true);
    }

    private static ScoreItem renamed(ScoreItem item, String code) {
        return new ScoreItem(code, code, null, item.clauses(), item.points(), item.missing(), item.basis());
    }

    private static ScoreSheetFacts of(ItemBasis basis) {
        return sheet(1, whole(basis));
    }

    private static ScoreItem whole(ItemBasis basis) {
        return item("X", 100, MissingPolicy.ZERO, basis);
    }

    private static List<String> wrong(ScoreSheetFacts sheet) {
        return ScoreSheetRules.wrong(sheet, KNOWN).stream()
                .map(ScoreSheetRulesTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.pointer() + " " + finding.code() + " " + finding.values();
    }
}
