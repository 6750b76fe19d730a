package cn.duikou.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.clause.Clauses;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferenceDataTest {

    @Inject
    Regions regions;

    @Inject
    Organisations organisations;

    @Inject
    Industries industries;

    @Inject
    ZoneTypes zoneTypes;

    @Inject
    Clauses clauses;

    @Test
    void fifteen_governments_take_part_each_for_a_region_of_its_own() {
        List<String> codes = List.of(
                "liaoning",
                "jiangsu",
                "jilin",
                "zhejiang",
                "heilongjiang",
                "guangdong",
                "shenyang",
                "beijing",
                "dalian",
                "shanghai",
                "changchun",
                "tianjin",
                "harbin",
                "shenzhen",
                "neimenggu");
        List<String> regionCodes = codes.stream()
                .map(code -> organisations.find(code).orElseThrow().regionCode())
                .toList();
        assertEquals(15, regionCodes.stream().distinct().count());
        assertTrue(regionCodes.stream().allMatch(code -> regions.find(code).isPresent()));
    }

    @Test
    void the_central_bodies_have_no_region() {
        assertEquals(
                OrganisationKind.CENTRAL,
                organisations.find("ndrc").orElseThrow().kind());
        assertNull(organisations.find("ndrc").orElseThrow().regionCode());
    }

    @Test
    void industries_are_those_of_the_standard() {
        assertEquals(20, industries.sections().size());
        assertEquals(
                97,
                industries.sections().stream()
                        .mapToInt(section -> section.divisions().size())
                        .sum());
        assertEquals("C", industries.find("37").orElseThrow().sectionCode());
        assertTrue(industries.find("98").isEmpty());
    }

    @Test
    void the_plan_names_nine_functional_zones() {
        List<String> named = zoneTypes.all().stream()
                .filter(ZoneType::functionalZone)
                .map(ZoneType::nameZh)
                .toList();
        assertEquals(clauses.find("T4.1.a").orElseThrow().items(), named);
        assertEquals(9, named.size());
    }

    @Test
    void every_zone_type_names_its_clause() {
        assertTrue(zoneTypes.all().stream()
                .allMatch(type -> clauses.find(type.clauseCode()).isPresent()));
    }
}
