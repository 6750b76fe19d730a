package cn.duikou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RegionsTest {

    @Inject
    Regions regions;

    @Test
    void knows_all_provinces_and_the_prefectures_of_the_pairs() {
        assertEquals(34, regions.list(RegionLevel.PROVINCE, null).size());
        assertEquals(14, regions.list(RegionLevel.PREFECTURE, "210000").size());
        assertEquals(21, regions.list(RegionLevel.PREFECTURE, "440000").size());
        assertEquals(12, regions.list(RegionLevel.PREFECTURE, "150000").size());
        assertEquals(16, regions.list(RegionLevel.DISTRICT, "110000").size());
    }

    @Test
    void gongzhuling_lies_in_changchun() {
        assertTrue(regions.within("220184", "220100"));
        assertTrue(regions.within("220184", "220000"));
        assertTrue(regions.within("220184", "220184"));
    }

    @Test
    void a_superior_region_and_an_unknown_one_lie_in_nothing_below() {
        assertFalse(regions.within("220000", "220100"));
        assertFalse(regions.within("220184", "210000"));
        assertFalse(regions.within("999999", "210000"));
    }

    @Test
    void development_zones_are_no_national_codes() {
        assertFalse(regions.find("220171").orElseThrow().gb2260());
        assertTrue(regions.find("220102").orElseThrow().gb2260());
    }
}
