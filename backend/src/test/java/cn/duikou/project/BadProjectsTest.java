package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aDetailedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.view;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.duikou.TestDatabase;
import cn.duikou.web.MergePatch;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a project is refused with the field named, in a draft and in a change alike. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadProjectsTest {

    private static String draft;

    static Stream<WrongFacts> form() {
        return Stream.of(
                        WrongFacts.missing(),
                        WrongFacts.missingInside(),
                        WrongFacts.tooLong(),
                        WrongFacts.wrongType(),
                        WrongFacts.unknown(),
                        WrongFacts.notPlainText())
                .flatMap(wrong -> wrong);
    }

    static Stream<WrongFacts> rules() {
        return Stream.of(
                        BrokenRules.amounts(),
                        BrokenRules.sums(),
                        BrokenRules.reports(),
                        BrokenRules.dates(),
                        BrokenRules.stages(),
                        BrokenRules.others())
                .flatMap(wrong -> wrong);
    }

    @ParameterizedTest
    @MethodSource({"form", "rules"})
    void is_refused_as_a_draft(WrongFacts wrong) {
        refused(
                "liaoning-editor",
                call -> call.body(wrong.facts()).post(PROJECTS),
                wrong.status(),
                wrong.pointer(),
                wrong.code());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_refused_as_a_change(WrongFacts wrong) {
        String id = draft();
        refused(
                OURS,
                call -> call.header("If-Match", "*").body(wrong.facts()).put(PROJECTS + "/" + id),
                wrong.status(),
                wrong.pointer(),
                wrong.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"flagship\":\"true\"}|/flagship|WRONG_TYPE",
                "{\"colour\":1}|/colour|UNKNOWN_FIELD",
                "{\"colour\":null}|/colour|UNKNOWN_FIELD",
                "{\"name\":null}|/name|REQUIRED",
                "{\"name\":{\"zh\":\"名\"}}|/name|WRONG_TYPE",
                "{\"clauses\":null}|/clauses|REQUIRED",
                "{\"totalInvestmentWan\":1.001}|/totalInvestmentWan|NOT_AN_AMOUNT",
                "[]||NOT_AN_OBJECT",
                "null||NOT_AN_OBJECT",
                "5||NOT_AN_OBJECT",
                "\"name\"||NOT_AN_OBJECT"
            })
    void is_refused_as_a_patch(String example) {
        String[] patch = example.split("\\|", -1);
        String id = drafted();
        refused(
                OURS,
                call -> call.contentType(MergePatch.MEDIA_TYPE)
                        .header("If-Match", "*")
                        .body(patch[0])
                        .patch(PROJECTS + "/" + id),
                400,
                patch[1],
                patch[2]);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        refused(
                        "liaoning-editor",
                        call -> call.body(Map.of("name", " ", "stage", "SIGNED"))
                                .post(PROJECTS),
                        400)
                .body(
                        "errors.pointer",
                        contains("/clauses", "/industryCode", "/kind", "/name", "/pairCode", "/regionCode"));
    }

    @Test
    void an_agreed_stage_does_not_go_back_and_an_agreed_month_does_not_vanish() {
        String id = agreed(aDetailedProject());
        Map<String, Object> back = with(with(aDetailedProject(), "stage", "INTENDED"), "signedOn", null);
        refused(
                OURS,
                call -> call.header("If-Match", "*").body(back).put(PROJECTS + "/" + id),
                422,
                "/stage",
                "STAGE_BACKWARDS");
        Map<String, Object> without = with(aDetailedProject(), "progressReports", List.of(progress("2025-05", 9000)));
        refused(
                OURS,
                call -> call.header("If-Match", "*").body(without).put(PROJECTS + "/" + id),
                422,
                "/progressReports",
                "PROGRESS_DROPPED");
    }

    @Test
    void a_month_is_refused_that_falls_without_a_reason_and_taken_with_one() {
        String id = drafted(aDetailedProject());
        String path = PROJECTS + "/" + id + "/progress-reports";
        refused(
                OURS,
                call -> call.header("If-Match", "*")
                        .body(progress("2025-06", 1))
                        .post(path),
                422,
                "/progressReports/2/fallReason",
                "FALL_NEEDS_REASON");
        refused(
                OURS,
                call -> call.header("If-Match", "*")
                        .body(progress("2025-6", 9000))
                        .post(path),
                400,
                "/month",
                "NOT_A_MONTH");
        as(OURS).header("If-Match", "*")
                .body(with(progress("2025-06", 1), "fallReason", "退出一期"))
                .post(path)
                .then()
                .statusCode(200)
                .body("progressReports.month", contains("2025-04", "2025-05", "2025-06"));
    }

    @Test
    void the_reason_for_an_end_or_a_return_is_text() {
        String id = agreed();
        for (Object reason : List.of("", "　", "a\u0000", "长".repeat(2001))) {
            refused(
                            OURS,
                            call -> call.header("If-Match", "*")
                                    .body(Map.of("reason", reason))
                                    .post(PROJECTS + "/" + id + "/close"),
                            400)
                    .body("errors.pointer", contains("/reason"));
        }
        refused(
                OURS,
                call -> call.header("If-Match", "*").body(Map.of("reason", 1)).post(PROJECTS + "/" + id + "/close"),
                400,
                "/reason",
                "WRONG_TYPE");
        refused(
                OURS,
                call -> call.header("If-Match", "*").body(Map.of("why", "x")).post(PROJECTS + "/" + id + "/close"),
                400,
                "/why",
                "UNKNOWN_FIELD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀智能制造项目", "𠮷林碳纤维", "Ａ座（二期）", "O'Neill \"x\" \\ % _ <b>", "عربي", "é"})
    void unusual_but_honest_names_are_kept_as_they_are(String name) {
        String id = drafted(with(aDetailedProject(), "name", name));
        view(OURS, id).body("name", equalTo(name));
        as(OURS).queryParam("q", name)
                .get(PROJECTS)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + id + "' }.name", equalTo(name));
    }

    @Test
    void two_hundred_characters_beyond_the_first_plane_are_two_hundred_characters() {
        String id = drafted(with(aDetailedProject(), "name", "🚀".repeat(200)));
        view(OURS, id).body("name", equalTo("🚀".repeat(200)));
    }

    @Test
    void a_wrong_check_digit_is_taken_with_its_reason() {
        drafted(with(
                aDetailedProject(),
                "investors",
                List.of(Map.of("name", "甲", "creditCode", "91350100M000100Y40", "creditCodeReason", "营业执照如此"))));
    }

    /** One for all changes that are refused, as none of them changes it. */
    private static String draft() {
        draft = draft == null ? drafted() : draft;
        return draft;
    }
}
