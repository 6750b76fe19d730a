package cn.duikou.web;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rehearsal checks everything, stores nothing and says that it was one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DryRunTest {

    @Test
    void a_draft_is_rehearsed() {
        List<String> before = Stored.fingerprint();
        as("liaoning-editor")
                .body(aSignedProject())
                .post(PROJECTS + "?dryRun=true")
                .then()
                .statusCode(200)
                .header("Duikou-Dry-Run", equalTo("true"))
                .header("Location", nullValue())
                .body("name", equalTo("沈阳智能机床产业化项目"));
        assertEquals(before, Stored.fingerprint());
    }

    @Test
    void every_change_of_a_record_is_rehearsed() {
        String draft = drafted();
        rehearsed(OURS, "PUT", draft, aSignedProject(), 200);
        rehearsed(OURS, "PATCH", draft, Map.of("flagship", true), 200).body("flagship", equalTo(true));
        rehearsed(OURS, "DELETE", draft, "", 204);
        rehearsed(OURS, "POST", draft + "/progress-reports", progress("2025-04", 1), 200);
        rehearsed(OURS, "POST", draft + "/send", "", 200).body("state", equalTo("SENT"));
        String sent = sent();
        rehearsed(OURS, "POST", sent + "/withdraw", "", 200).body("state", equalTo("DRAFT"));
        rehearsed(THEIRS, "POST", sent + "/agree", "", 200).body("state", equalTo("AGREED"));
        rehearsed(THEIRS, "POST", sent + "/return", Map.of("reason", "不符"), 200).body("state", equalTo("RETURNED"));
        rehearsed(OURS, "POST", agreed() + "/close", Map.of("reason", "完成"), 200);
    }

    @Test
    void a_batch_is_rehearsed() {
        String draft = drafted();
        List<String> before = Stored.fingerprint();
        literally(as(OURS))
                .body(Map.of(
                        "action",
                        "SEND",
                        "items",
                        List.of(Map.of("id", draft, "etag", tag(OURS, draft)), Map.of("id", draft, "etag", "\"0\""))))
                .post("/api/v1/projects:batch?dryRun=true")
                .then()
                .statusCode(200)
                .header("Duikou-Dry-Run", equalTo("true"))
                .body("items.status", contains(200, 412));
        assertEquals(before, Stored.fingerprint());
    }

    @Test
    void the_official_text_is_rehearsed() {
        String before = Stored.one("select md5(string_agg(t::text, '' order by t::text)) from clause t");
        as("admin")
                .body(Map.of("version", "试", "texts", Map.of("T2.1.a", "原文")))
                .put("/api/v1/clauses/official-text?dryRun=true")
                .then()
                .statusCode(200)
                .header("Duikou-Dry-Run", equalTo("true"));
        assertEquals(before, Stored.one("select md5(string_agg(t::text, '' order by t::text)) from clause t"));
        as("admin").get("/api/v1/clauses/T2.1.a").then().body("officialText", nullValue());
    }

    @Test
    void a_rehearsal_is_refused_like_the_real_thing() {
        refused(
                "liaoning-editor",
                call -> call.body(with(aSignedProject(), "name", null)).post(PROJECTS + "?dryRun=true"),
                400,
                "/name",
                "REQUIRED");
        String id = drafted();
        refused(OURS, call -> call.post(PROJECTS + "/" + id + "/send?dryRun=true"), 428);
        refused(
                "liaoning-editor",
                call -> call.header("If-Match", "*").post(PROJECTS + "/" + id + "/send?dryRun=true"),
                403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "maybe"})
    void a_rehearsal_is_asked_for_by_true_or_false(String flag) {
        refused(
                "liaoning-editor",
                call -> call.body(aSignedProject()).post(PROJECTS + "?dryRun=" + flag),
                400,
                "dryRun",
                "NOT_A_FLAG");
    }

    private static ValidatableResponse rehearsed(String account, String method, String path, Object body, int status) {
        List<String> before = Stored.fingerprint();
        ValidatableResponse answer = as(account)
                .contentType(method.equals("PATCH") ? MergePatch.MEDIA_TYPE : "application/json")
                .header("If-Match", tag(account, path.split("/")[0]))
                .body(body)
                .request(method, PROJECTS + "/" + path + "?dryRun=true")
                .then()
                .statusCode(status)
                .header("Duikou-Dry-Run", equalTo("true"));
        assertEquals(before, Stored.fingerprint());
        return answer;
    }
}
