package cn.duikou.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.clause.Clauses;
import cn.duikou.reference.Regions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PairsTest {

    @Inject
    Pairs pairs;

    @Inject
    Regions regions;

    @Inject
    Clauses clauses;

    @Test
    void eight_pairs_stand_at_the_top_in_the_order_of_the_plan() {
        assertEquals(
                List.of("LN-JS", "JL-ZJ", "HL-GD", "SY-BJ", "DL-SH", "CC-TJ", "HRB-SZ", "NM"),
                pairs.all().stream()
                        .filter(pair -> pair.parentCode() == null)
                        .map(Pair::code)
                        .toList());
    }

    @Test
    void seventeen_sub_pairs_are_known_two_of_them_unconfirmed() {
        List<Pair> subs =
                pairs.all().stream().filter(pair -> pair.kind() == PairKind.SUB).toList();
        assertEquals(17, subs.size());
        assertEquals(
                List.of("HL-GD.jiamusi-foshan", "CC-TJ.chaoyang-heping"),
                subs.stream().filter(pair -> !pair.confirmed()).map(Pair::code).toList());
    }

    @Test
    void every_code_resolves() {
        for (Pair pair : pairs.all()) {
            assertTrue(
                    pair.clauseCode() == null || clauses.find(pair.clauseCode()).isPresent());
            assertTrue(regions.find(pair.northeast().code()).isPresent());
            assertTrue(pair.subPairCodes().stream()
                    .allMatch(code -> pairs.find(code).isPresent()));
        }
    }

    @Test
    void inner_mongolia_has_no_eastern_side_yet() {
        assertNull(pairs.find("NM").orElseThrow().east());
        assertEquals(Map.of("NM", Side.NORTHEAST), sidesOf("150000"));
    }

    @Test
    void a_province_sees_its_pair_and_the_sub_pairs_on_its_side() {
        assertEquals(
                Map.of(
                        "LN-JS", Side.NORTHEAST,
                        "LN-JS.chaoyang-zhenjiang", Side.NORTHEAST,
                        "LN-JS.fuxin-yancheng", Side.NORTHEAST,
                        "LN-JS.liaoyang-nantong", Side.NORTHEAST),
                sidesOf("210000"));
        assertEquals(6, sidesOf("220000").size());
        assertFalse(sidesOf("220000").containsKey("CC-TJ"));
        assertEquals(Side.EAST, sidesOf("330000").get("JL-ZJ.jilin-wenzhou.zone-pingyang"));
    }

    @Test
    void a_prefecture_sees_its_own_sub_pair_and_what_is_below_never_what_is_above() {
        assertEquals(Map.of("JL-ZJ.tonghua-taizhou", Side.NORTHEAST), sidesOf("220500"));
        assertEquals(
                Map.of("JL-ZJ.jilin-wenzhou", Side.EAST, "JL-ZJ.jilin-wenzhou.zone-pingyang", Side.EAST),
                sidesOf("330300"));
        assertEquals(Map.of("JL-ZJ.jilin-wenzhou.zone-pingyang", Side.EAST), sidesOf("330326"));
        assertEquals(Map.of("HRB-SZ", Side.EAST), sidesOf("440300"));
    }

    @Test
    void a_region_without_a_pair_sees_none() {
        assertEquals(Map.of(), sidesOf("330100"));
        assertEquals(Map.of(), sidesOf("999999"));
    }

    @Test
    void a_region_belongs_to_a_pair_when_it_lies_on_one_of_the_sides() {
        assertTrue(pairs.regionBelongs("HRB-SZ", "440305"));
        assertTrue(pairs.regionBelongs("HL-GD", "440305"));
        assertTrue(pairs.regionBelongs("NM", "150102"));
        assertFalse(pairs.regionBelongs("HRB-SZ", "440000"));
        assertFalse(pairs.regionBelongs("HRB-SZ", "440103"));
        assertFalse(pairs.regionBelongs("none", "440305"));
    }

    @Test
    void the_plan_dates_the_pairs_and_a_report_the_sub_pairs() {
        assertEquals(LocalDate.of(2017, 3, 7), pairs.find("LN-JS").orElseThrow().since());
        assertEquals("2021年结对", pairs.find("JL-ZJ.yanbian-ningbo").orElseThrow().sinceNote());
    }

    @Test
    void sub_pairs_are_found_at_every_depth() {
        assertEquals(5, pairs.subPairsOf("JL-ZJ").size());
        assertEquals(1, pairs.subPairsOf("JL-ZJ.jilin-wenzhou").size());
        assertEquals(List.of(), pairs.subPairsOf("none"));
    }

    private Map<String, Side> sidesOf(String regionCode) {
        Map<String, Side> sides = new TreeMap<>();
        pairs.sidesOf(regionCode).forEach(seen -> sides.put(seen.pair().code(), seen.side()));
        return sides;
    }
}
