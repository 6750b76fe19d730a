package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.park.ParkFixture.aDetailedPark;
import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.indicators;
import static cn.duikou.park.ParkFixture.tenant;
import static cn.duikou.park.ParkFixture.terms;
import static cn.duikou.park.ParkFixture.tier;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a park cannot be is named at its field and stores nothing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadParksTest {

    private static final String PATH = "/api/v1/parks";
    private static final String NAME = "不该留下的园区";

    @ParameterizedTest
    @MethodSource("bad")
    void bad_input_is_named_and_stores_nothing(int status, String pointer, String field, Object value) {
        Map<String, Object> facts = aDetailedPark();
        facts.put("name", NAME);
        facts.put(field, value);
        facts.values().removeIf("absent"::equals);
        as("liaoning-editor").body(facts).post(PATH).then().statusCode(status).body("errors.pointer", hasItem(pointer));
        as("liaoning-editor").get(PATH + "?q=" + NAME).then().body("total", equalTo(0));
    }

    static Stream<Arguments> bad() {
        return Stream.of(facts(), parts(), shares(), settlements()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of(400, "/kind", "kind", "absent"),
                Arguments.of(400, "/kind", "kind", "ZOO"),
                Arguments.of(400, "/level", "level", "GALACTIC"),
                Arguments.of(400, "/hostRegionCode", "hostRegionCode", "absent"),
                Arguments.of(400, "/plannedAreaKm2", "plannedAreaKm2", 26.0001),
                Arguments.of(400, "/builtAreaKm2", "builtAreaKm2", -1),
                Arguments.of(400, "/plannedAreaKm2", "plannedAreaKm2", "26"),
                Arguments.of(400, "/companyCreditCode", "companyCreditCode", "91350100M000100Y4"),
                Arguments.of(400, "/companyEastPercent", "companyEastPercent", 100.01),
                Arguments.of(400, "/hostZone", "hostZone", "\u0000"),
                Arguments.of(400, "/hostZones", "hostZones", "x"),
                Arguments.of(422, "/hostRegionCode", "hostRegionCode", "330000"),
                Arguments.of(422, "/hostRegionCode", "hostRegionCode", "999999"),
                Arguments.of(422, "/partnerRegionCode", "partnerRegionCode", "210200"),
                Arguments.of(422, "/partnerRegionCode", "partnerRegionCode", "absent"),
                Arguments.of(422, "/establishedOn", "establishedOn", "2099-01-01"),
                Arguments.of(422, "/coreAreaKm2", "coreAreaKm2", 26.001),
                Arguments.of(422, "/builtAreaKm2", "builtAreaKm2", 27),
                Arguments.of(422, "/companyCreditCodeReason", "companyCreditCode", "91350211M0000XUF46"),
                Arguments.of(422, "/companyEastPercent", "companyEastPercent", 52),
                Arguments.of(422, "/companyEastPercent", "companyEastPercent", "absent"),
                Arguments.of(422, "/companyName", "companyName", "absent"),
                Arguments.of(422, "/clauses/0", "clauses", List.of("T9.9.z")),
                Arguments.of(
                        422,
                        "/tenants/0/projectCode",
                        "tenants",
                        List.of(Map.of("enterprise", "某公司", "stage", "SIGNED", "projectCode", "DK-2099-000001"))),
                Arguments.of(422, "/hostRegionCode", "pairCode", "JL-ZJ"));
    }

    private static Stream<Arguments> parts() {
        Map<String, Object> numbered = tenant("甲", "SIGNED");
        numbered.put("projectCode", "2026-1");
        return Stream.of(
                Arguments.of(400, "/tenants/0/stage", "tenants", List.of(tenant("甲", "GONE"))),
                Arguments.of(400, "/tenants/0/projectCode", "tenants", List.of(numbered)),
                Arguments.of(400, "/indicators/0/outputWan", "indicators", List.of(indicators(2024, -1))),
                Arguments.of(400, "/indicators/0/year", "indicators", List.of(Map.of("outputWan", 1))),
                Arguments.of(400, "/indicators/0/jobs", "indicators", List.of(Map.of("year", 2024, "jobs", -1))),
                Arguments.of(400, "/indicators/0/jobs", "indicators", List.of(Map.of("year", 2024, "jobs", 1.5))),
                Arguments.of(
                        422, "/tenants/1/enterprise", "tenants", List.of(tenant("甲", "SIGNED"), tenant("甲", "LEFT"))),
                Arguments.of(422, "/indicators/0/outputWan", "indicators", List.of(indicators(2098, 1))),
                Arguments.of(
                        422, "/indicators/1/year", "indicators", List.of(indicators(2024, 1), indicators(2024, 2))));
    }

    private static Stream<Arguments> shares() {
        Map<String, Object> next = terms("fromOn", "2032-01-01", "toOn", "2040-12-31");
        return Stream.of(
                badTerms(400, "/benefitTerms/0/tiers/0/eastPercent", terms("tiers", List.of(tier(0, 60, 140)))),
                badTerms(400, "/benefitTerms/0/tiers", terms("tiers", List.of())),
                badTerms(400, "/benefitTerms/0/base", terms("base", "LUCK")),
                badTerms(400, "/benefitTerms/0/settleWithinDays", terms("settleWithinDays", 0)),
                badTerms(422, "/benefitTerms/0/tiers/0", terms("tiers", List.of(tier(0, 60, 41)))),
                badTerms(
                        422,
                        "/benefitTerms/0/tiers/1/fromWan",
                        terms("tiers", List.of(tier(0, 60, 40), tier(0, 50, 50)))),
                badTerms(422, "/benefitTerms/0/tiers/0/fromWan", terms("tiers", List.of(tier(10, 60, 40)))),
                badTerms(422, "/benefitTerms/0/fromOn", terms("fromOn", "2022-07-01")),
                badTerms(422, "/benefitTerms/1/fromOn", terms(), terms("fromOn", "2031-01-01", "toOn", "2033-12-31")),
                badTerms(422, "/benefitTerms/1/fromOn", terms("toOn", "2030-12-31"), next),
                badTerms(422, "/benefitTerms/0/partnerFloorWan", terms("partnerFloorWan", 9, "partnerCapWan", 8)));
    }

    private static Arguments badTerms(int status, String pointer, Object... versions) {
        return Arguments.of(status, pointer, "benefitTerms", List.of(versions));
    }

    private static Stream<Arguments> settlements() {
        return Stream.of(
                badSettlements(400, "/settlements/0/eastFigureWan", figures(2022, 1, -1)),
                badSettlements(400, "/settlements/0/eastFigureWan", figures(2022, 1, 0.0000001)),
                badSettlements(422, "/settlements/0/year", figures(2021, 1, 1)),
                badSettlements(422, "/settlements/0/year", figures(2031, 1, 1)),
                badSettlements(422, "/settlements/1/year", figures(2022, 1, 1), figures(2022, 2, 2)));
    }

    private static Arguments badSettlements(int status, String pointer, Object... inputs) {
        return Arguments.of(status, pointer, "settlements", List.of(inputs));
    }
}
