package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.park.ParkFixture.aDetailedPark;
import static cn.duikou.park.ParkFixture.aPark;
import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.indicators;
import static cn.duikou.park.ParkFixture.tenant;
import static cn.duikou.park.ParkFixture.terms;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import cn.duikou.project.ProjectFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Parks over the API, from both sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParksTest {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);
    private static final String OURS = BothSides.OURS;

    @Test
    void all_facts_come_back_as_they_were_agreed() {
        Map<String, Object> facts = aDetailedPark();
        String id = SettlementCalls.settled(facts, List.of(figures(2022, 800, 800)));
        var answer = SIDES.view("ndrc", id).statusCode(200).body("state", equalTo("AGREED"));
        for (String field : List.of("name", "hostZone", "partnerZone", "management", "companyName", "clauses")) {
            answer.body(field, equalTo(facts.get(field)));
        }
        answer.body("coreAreaKm2", equalTo(1.53f)).body("benefitTerms[0].tiers[0].eastPercent", equalTo(40));
    }

    @Test
    void a_row_shows_zones_tenants_area_and_the_latest_output() {
        String id = SIDES.agreed(aDetailedPark());
        String row = "items.find { it.id == '" + id + "' }.";
        ids("q=苏州某装备&kind=DEMONSTRATION&level=PROVINCIAL&regionCode=210000&sort=-outputWan,tenants")
                .body(row + "hostZone", equalTo("沈阳经济技术开发区"))
                .body(row + "partnerZone", equalTo("苏州工业园区"))
                .body(row + "tenants", equalTo(1))
                .body(row + "plannedAreaKm2", equalTo(26.0f))
                .body(row + "outputYear", equalTo(2024))
                .body(row + "outputWan", equalTo(1200.5f));
        String plain = SIDES.agreed(aPark());
        ids("regionCode=210200").body("items.id", not(hasItem(id)));
        ids("level=NATIONAL").body("items.id", not(hasItem(id)));
        ids("kind=ENCLAVE").body("items.id", not(hasItem(plain)));
        ids("sort=establishedOn").body("items.find { it.id == '" + plain + "' }.nextSettlementOn", nullValue());
        as("liaoning-editor")
                .get(PATH + "?kind=ZOO&regionCode=999999&settlementOverdue=perhaps")
                .then()
                .statusCode(400)
                .body("errors.pointer.toSet()", equalTo(java.util.Set.of("kind", "regionCode", "settlementOverdue")));
    }

    @Test
    void a_tenant_shows_its_project_to_whoever_may_see_it() {
        BothSides projects = new BothSides("/api/v1/projects");
        String project = projects.drafted(ProjectFixture.aSignedProject());
        String code = as(OURS).get("/api/v1/projects/" + project).path("code");
        String id = SIDES.agreed(aPark());
        Map<String, Object> settled = tenant("机床公司", "BUILDING");
        settled.put("projectCode", code);
        post(OURS, id, "tenants", settled).statusCode(200).body("pendingRevision.state", equalTo("DRAFT"));
        post(OURS, id, "tenants", settled).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200).body("tenants.size()", equalTo(1));
        part(OURS, id, "tenants").body("items[0].project.ledger", equalTo("projects"));
        part("ndrc", id, "tenants").body("items[0].projectCode", equalTo(code)).body("items[0].project", nullValue());
    }

    @Test
    void a_project_lies_in_a_park_that_its_author_sees() {
        Map<String, Object> project = ProjectFixture.aSignedProject();
        project.put("parkId", SIDES.drafted(aPark()));
        as("liaoning-editor").body(project).post("/api/v1/projects").then().statusCode(201);
        as("jiangsu-editor")
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_PARK")));
    }

    @Test
    void a_year_once_agreed_is_corrected_with_a_reason_and_never_dropped() {
        String id = SIDES.agreed(aDetailedPark());
        Map<String, Object> year = indicators(2024, 1300);
        post(OURS, id, "indicators", year)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/indicators/1/correctionReason"))
                .body("errors[0].code", equalTo("CORRECTION_NEEDS_REASON"));
        SIDES.change(OURS, id, Map.of("indicators", List.of(indicators(2024, 1200.5))))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("INDICATOR_DROPPED")));
        year.put("correctionReason", "统计局核定");
        post(OURS, id, "indicators", year).statusCode(200);
        post(OURS, id, "indicators", indicators(2022, 10)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200);
        part("observer", id, "indicators")
                .body("items.year", equalTo(List.of(2022, 2023, 2024)))
                .body("items[2].outputWan", equalTo(1300));
    }

    @Test
    void a_settled_year_is_corrected_with_a_reason_of_its_own() {
        String id = SettlementCalls.settled(aDetailedPark(), List.of(figures(2022, 800, 800)));
        Map<String, Object> year = figures(2022, 700, null);
        post(OURS, id, "settlements", year)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/settlements/0/correctionReason"))
                .body("errors[0].code", equalTo("SETTLEMENT_NEEDS_REASON"));
        year.put("correctionReason", "以税务部门核定数为准");
        post(OURS, id, "settlements", year).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        post(BothSides.THEIRS, id, "settlements:agree", figures(2022, null, 700))
                .statusCode(200);
        part("observer", id, "settlements")
                .body("items[0].eastFigureWan", equalTo(700))
                .body("items[0].correctionReason", equalTo("以税务部门核定数为准"));
        year.put("northeastFigureWan", 600);
        post(OURS, id, "settlements", year).statusCode(422);
        post(OURS, id, "settlements", figures(2022, 700, null)).statusCode(200);
    }

    @Test
    void entries_are_written_on_the_version_that_the_caller_saw() {
        String id = SIDES.agreed(aDetailedPark());
        for (var entry : Map.of(
                        "tenants", tenant("新企业", "SIGNED"),
                        "indicators", indicators(2022, 1),
                        "benefit-terms", terms("base", "DIVIDENDS"),
                        "settlements", figures(2022, 1, null))
                .entrySet()) {
            String path = PATH + "/" + id + "/" + entry.getKey();
            as(OURS).body(entry.getValue()).post(path).then().statusCode(428);
            as(OURS).header("If-Match", "\"9\"")
                    .body(entry.getValue())
                    .post(path)
                    .then()
                    .statusCode(412);
            post(OURS, id, entry.getKey(), entry.getValue()).statusCode(200);
            post(OURS, id, entry.getKey(), Map.of()).statusCode(400);
        }
        part(OURS, id, "benefit-terms").body("items.size()", equalTo(1));
        SIDES.move(OURS, id, "send").statusCode(200);
        post(BothSides.THEIRS, id, "settlements:agree", figures(2022, null, 1)).statusCode(200);
        part(OURS, id, "benefit-terms").body("items.base", equalTo(List.of("RETAINED_TAX", "DIVIDENDS")));
    }

    private static ValidatableResponse post(String account, String id, String part, Map<String, ?> body) {
        return literally(as(account))
                .header("If-Match", SIDES.tag(account, id))
                .body(body)
                .post(PATH + "/" + id + "/" + part)
                .then();
    }

    private static ValidatableResponse part(String account, String id, String part) {
        return as(account).get(PATH + "/" + id + "/" + part).then().statusCode(200);
    }

    private static ValidatableResponse ids(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
