package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.TEMPLATES;
import static cn.duikou.plan.PlanFixture.aTemplate;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.plan;
import static cn.duikou.plan.PlanFixture.section;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outlines of plans, and what becomes of a plan when a newer one is made. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlanTemplatesTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @ParameterizedTest
    @ValueSource(strings = {"PHASED", "SPECIAL", "ANNUAL_PLAN", "ANNUAL_SUMMARY"})
    void each_kind_has_an_outline_that_covers_the_six_contents(String kind) {
        as("observer")
                .get(TEMPLATES + "/" + kind)
                .then()
                .statusCode(200)
                .body("sections.findAll { it.mandatory }.collectMany { it.contents }", hasItems(all()))
                .body("kind", equalTo(kind));
        as("observer").get(TEMPLATES).then().body("items.kind", hasItem(kind));
    }

    /** What an outline begins with must itself be a narrative that could be written. */
    @ParameterizedTest
    @ValueSource(strings = {"PHASED", "SPECIAL", "ANNUAL_PLAN", "ANNUAL_SUMMARY"})
    void what_ships_could_be_made_anew(String kind) {
        List<Map<String, Object>> sections =
                as("ndrc").get(TEMPLATES + "/" + kind).path("sections");
        make(Map.of("kind", kind, "effectiveFrom", "2090-01-01", "sections", sections), true)
                .statusCode(200);
    }

    @Test
    void an_outline_without_a_content_is_refused_by_its_name() {
        for (PlanContent content : PlanContent.values()) {
            List<Object> sections = new ArrayList<>((List<?>) aTemplate().get("sections"));
            sections.removeIf(one -> ((Map<?, ?>) one).get("contents").equals(List.of(content.name())));
            make(with(aTemplate(), "sections", sections), false)
                    .statusCode(422)
                    .body("errors.pointer", contains("/sections"))
                    .body("errors.code", contains("CONTENT_MISSING"));
        }
        List<Object> optional = new ArrayList<>((List<?>) aTemplate().get("sections"));
        optional.set(0, with(section("goals", "GOALS"), "mandatory", false));
        make(with(aTemplate(), "sections", optional), false).body("errors.code", contains("CONTENT_MISSING"));
    }

    @Test
    void keys_are_unique_and_sections_are_some() {
        List<Object> doubled = new ArrayList<>((List<?>) aTemplate().get("sections"));
        doubled.add(section("goals"));
        make(with(aTemplate(), "sections", doubled), false)
                .statusCode(422)
                .body("errors.pointer", contains("/sections/6/key"))
                .body("errors.code", contains("DOUBLED"));
        make(with(aTemplate(), "sections", List.of()), false)
                .statusCode(400)
                .body("errors.code", contains("SECTIONS_COUNT"));
        make(with(aTemplate(), "sections", List.of(section("No Key"))), false)
                .statusCode(400)
                .body("errors.code", contains("NOT_A_SECTION_KEY"));
    }

    @Test
    void it_begins_with_a_narrative_of_no_pair_and_not_in_the_past() {
        List<Object> sections = new ArrayList<>((List<?>) aTemplate().get("sections"));
        sections.set(
                0,
                with(
                        section("goals", "GOALS"),
                        "start",
                        doc(paragraph(figure(Map.of("measure", "PROJECTS", "unit", "PLAIN", "pairCode", "LN-JS"))))));
        make(with(aTemplate(), "sections", sections), false)
                .statusCode(422)
                .body("errors.pointer", contains("/sections/0/start/content/0/content/0/attrs/pairCode"));
        make(with(aTemplate(), "effectiveFrom", "2020-01-01"), false).body("errors.code", contains("DATE_IN_PAST"));
        as("ndrc").body(aTemplate()).post(TEMPLATES).then().statusCode(428);
        as("ndrc")
                .header("If-Match", "\"99\"")
                .body(aTemplate())
                .post(TEMPLATES)
                .then()
                .statusCode(412);
    }

    @Test
    void a_newer_outline_changes_no_plan_until_a_side_takes_it_over() {
        String id = begun(
                "heilongjiang-editor",
                Map.of(
                        "kind", "PHASED",
                        "pairCode", "HL-GD",
                        "title", "阶段性实施方案",
                        "periodFrom", "2026-01-01",
                        "periodTo", "2030-12-31"));
        write("heilongjiang-editor", id, "exchange", doc(paragraph("互派干部"))).statusCode(200);
        write("heilongjiang-editor", id, "goals", doc(paragraph("目标"))).statusCode(200);
        List<Object> sections = new ArrayList<>((List<?>) aTemplate().get("sections"));
        sections.add(section("annex"));
        make(with(with(with(aTemplate(), "kind", "PHASED"), "effectiveFrom", TODAY), "sections", sections), false)
                .statusCode(201)
                .header("ETag", "\"2\"");

        plan("guangdong-editor", id)
                .body("templateVersion", equalTo(1))
                .body("newerTemplate", equalTo(true))
                .body("actions", hasItem("ADOPT_TEMPLATE"))
                .body("sections.key", not(hasItem("annex")));
        as("guangdong-editor")
                .post(PLANS + "/" + id + "/adopt-template")
                .then()
                .statusCode(200)
                .body("templateVersion", equalTo(2))
                .body("newerTemplate", equalTo(false))
                .body(
                        "sections.key",
                        contains("goals", "scope", "tasks", "projects", "sequence", "safeguards", "annex", "exchange"))
                .body("sections.find { it.key == 'exchange' }.extra", equalTo(true))
                .body("sections.find { it.key == 'goals' }.filled", equalTo(true));
        as("guangdong-editor")
                .post(PLANS + "/" + id + "/adopt-template")
                .then()
                .statusCode(409)
                .body("errors.code", contains("NO_NEWER_TEMPLATE"));
    }

    private static String[] all() {
        return List.of(PlanContent.values()).stream().map(Enum::name).toArray(String[]::new);
    }

    private static ValidatableResponse make(Map<String, Object> template, boolean rehearsed) {
        return as("ndrc")
                .header("If-Match", "*")
                .queryParam("dryRun", rehearsed)
                .body(template)
                .post(TEMPLATES)
                .then();
    }
}
