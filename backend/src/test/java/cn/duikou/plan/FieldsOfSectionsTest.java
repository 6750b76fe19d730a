package cn.duikou.plan;

import static cn.duikou.Calls.as;
import static cn.duikou.plan.PlanFixture.PLANS;
import static cn.duikou.plan.PlanFixture.aTarget;
import static cn.duikou.plan.PlanFixture.aTask;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.doc;
import static cn.duikou.plan.PlanFixture.figure;
import static cn.duikou.plan.PlanFixture.filed;
import static cn.duikou.plan.PlanFixture.filing;
import static cn.duikou.plan.PlanFixture.paragraph;
import static cn.duikou.plan.PlanFixture.table;
import static cn.duikou.plan.PlanFixture.text;
import static cn.duikou.plan.PlanFixture.with;
import static cn.duikou.plan.PlanFixture.write;
import static cn.duikou.plan.PlanFixture.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one section may hold beside the others, and when something stands in it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FieldsOfSectionsTest {

    @Test
    void a_field_stands_in_one_section_alone() {
        Map<String, Object> figure = figure("TOTAL_INVESTMENT", "YI");
        Map<String, Object> table = table("projects", "code", "name");
        String id = begun();
        write("liaoning-editor", id, "goals", doc(paragraph(figure), table)).statusCode(200);
        write("jiangsu-editor", id, "scope", doc(paragraph(figure)))
                .statusCode(422)
                .body("errors.code", contains("FIELD_OF_ANOTHER_SECTION"));
        write("jiangsu-editor", id, "scope", doc(table)).statusCode(422);
        write("liaoning-editor", id, "goals", doc(paragraph("改写", figure), table))
                .statusCode(200);
        write("liaoning-editor", id, "goals", doc(table)).statusCode(200);
        write("jiangsu-editor", id, "scope", doc(paragraph(figure))).statusCode(200);
        as("jiangsu-editor").get(PLANS + "/" + id + "/document").then().statusCode(200);
        as("jiangsu-editor").get(PLANS + "/" + id + "/burden").then().statusCode(200);
    }

    @Test
    void blanks_are_nothing_written() {
        String id = written();
        write("liaoning-editor", id, "goals", doc(paragraph(text("  　 ")))).statusCode(200);
        act("liaoning-editor", id, "submit").statusCode(422).body("errors.pointer", contains("/sections/goals"));
    }

    @Test
    void a_text_without_text_is_refused_at_its_place() {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(paragraph(Map.of("type", "text"))))
                .statusCode(422)
                .body("errors.pointer", contains("/blocks/content/0/content/0/text"));
    }

    @Test
    void what_may_stand_there_is_told_as_it_is_written() {
        Map<String, Object> link = with(text("甲"), "marks", List.of(Map.of("type", "link")));
        write("liaoning-editor", begun(), "goals", doc(paragraph(link)))
                .statusCode(422)
                .body("errors.message", contains(containsString("bold, italic")));
    }

    @Test
    void lists_stand_in_lists_to_the_fourth_level() {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(nested(4))).statusCode(200);
        as("liaoning-editor").get(PLANS + "/" + id + "/document").then().statusCode(200);
        write("liaoning-editor", id, "goals", doc(nested(5)))
                .statusCode(422)
                .body("errors.code", contains("TOO_DEEPLY_NESTED"));
    }

    private static Map<String, Object> nested(int levels) {
        Map<String, Object> inner = levels == 1 ? paragraph("试") : nested(levels - 1);
        return Map.of("type", "bulletList", "content", List.of(Map.of("type", "listItem", "content", List.of(inner))));
    }

    @Test
    void targets_and_tasks_name_sections_and_clauses_that_there_are_once() {
        String id = begun();
        for (var item : Map.of("targets", aTarget(), "tasks", aTask()).entrySet()) {
            refused(id, item.getKey(), with(item.getValue(), "sectionKey", "nope"), "/sectionKey", "UNKNOWN_SECTION");
            refused(
                    id,
                    item.getKey(),
                    with(item.getValue(), "clauses", List.of("T4.2.a", "T4.2.a")),
                    "/clauses/1",
                    "DOUBLED");
        }
    }

    private static void refused(String id, String part, Map<String, Object> facts, String pointer, String code) {
        as("liaoning-editor")
                .body(facts)
                .post(PLANS + "/" + id + "/" + part)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s-%s-%s"})
    void a_code_is_found_as_it_is_printed_and_typed(String form) {
        String id = filed();
        String code = filing("ndrc", id, 1).extract().path("verificationCode");
        String typed = form.equals("%s")
                ? code.toLowerCase()
                : form.formatted(code.substring(0, 4), code.substring(4, 8), code.substring(8));
        as("ndrc")
                .get("/api/v1/plan-verifications/" + typed)
                .then()
                .statusCode(200)
                .body("planId", equalTo(id));
        as("ndrc").get("/api/v1/plan-verifications/%00").then().statusCode(404);
    }

    @Test
    void columns_stand_once_and_whoever_is_there_is_in_a_section_that_there_is() {
        String id = begun();
        write("liaoning-editor", id, "goals", doc(table("projects", "code", "name", "code")))
                .statusCode(422)
                .body("errors.pointer", contains("/blocks/content/0/attrs/columns/2"))
                .body("errors.code", contains("DOUBLED"));
        as("liaoning-editor")
                .body(Map.of("section", "nope"))
                .put(PLANS + "/" + id + "/presence")
                .then()
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_SECTION"));
    }

    @Test
    void years_of_a_burden_are_in_order() {
        as("ndrc")
                .get(PLANS + "/burden?yearFrom=2030&yearTo=2020")
                .then()
                .statusCode(400)
                .body("errors.code", contains("PERIOD_REVERSED"));
    }
}
