package cn.duikou.web;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.change;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.move;
import static cn.duikou.project.TwoSides.sent;
import static cn.duikou.project.TwoSides.tag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags: nobody writes over what he has not seen, and nobody fetches again what he has. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VersionsTest {

    /** A write on one record, and who may make it on which record. */
    private record Deed(String account, Supplier<String> record, String method, String part, Object body) {

        Response on(String id, RequestSpecification call) {
            if (method.equals("PATCH")) {
                call.contentType(MergePatch.MEDIA_TYPE);
            }
            return call.body(body).request(method, PROJECTS + "/" + id + part);
        }

        @Override
        public String toString() {
            return method + " " + part;
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed(OURS, () -> drafted(), "PUT", "", aSignedProject()),
                new Deed(OURS, () -> drafted(), "PATCH", "", Map.of("flagship", true)),
                new Deed(OURS, () -> drafted(), "DELETE", "", ""),
                new Deed(OURS, () -> drafted(), "POST", "/send", ""),
                new Deed(OURS, () -> drafted(), "POST", "/progress-reports", progress("2025-04", 1)),
                new Deed(OURS, () -> sent(), "POST", "/withdraw", ""),
                new Deed(THEIRS, () -> sent(), "POST", "/agree", ""),
                new Deed(THEIRS, () -> sent(), "POST", "/return", Map.of("reason", "不符")),
                new Deed(OURS, () -> agreed(), "POST", "/close", Map.of("reason", "完成")));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_write_needs_the_version_that_was_seen(Deed deed) {
        String id = deed.record().get();
        refused(deed.account(), call -> deed.on(id, call), 428).body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void a_stale_version_is_refused_with_the_current_one(Deed deed) {
        String id = deed.record().get();
        String current = tag(deed.account(), id);
        for (String stale : new String[] {"\"0\"", "W/" + current, "current"}) {
            refused(deed.account(), call -> deed.on(id, call.header("If-Match", stale)), 412)
                    .body("code", equalTo("CHANGED_MEANWHILE"))
                    .header("ETag", equalTo(current));
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void the_version_that_was_seen_is_taken_once(Deed deed) {
        String id = deed.record().get();
        String seen = tag(deed.account(), id);
        assertEquals(2, deed.on(id, as(deed.account()).header("If-Match", seen)).statusCode() / 100);
        assertEquals(4, deed.on(id, as(deed.account()).header("If-Match", seen)).statusCode() / 100);
    }

    @Test
    void one_of_several_versions_is_enough_and_so_is_any() {
        String id = drafted();
        as(OURS).header("If-Match", "\"0\", " + tag(OURS, id))
                .body(aSignedProject())
                .put(PROJECTS + "/" + id)
                .then()
                .statusCode(200);
        as(OURS).header("If-Match", "*")
                .body(aSignedProject())
                .put(PROJECTS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void every_change_gives_another_tag_and_the_answer_carries_it() {
        String id = drafted();
        String before = tag(OURS, id);
        String after = change(OURS, id, Map.of("flagship", true))
                .statusCode(200)
                .extract()
                .header("ETag");
        assertNotEquals(before, after);
        assertEquals(after, tag(OURS, id));
        String sent = move(OURS, id, "send").extract().header("ETag");
        assertNotEquals(after, sent);
        assertEquals(sent, tag(THEIRS, id));
    }

    @Test
    void a_draft_is_answered_with_its_address_and_tag() {
        Response created = as("liaoning-editor").body(aSignedProject()).post(PROJECTS);
        created.then()
                .statusCode(201)
                .header("Location", matchesRegex(".*/api/v1/projects/[0-9a-f-]{36}"))
                .header("ETag", matchesRegex("\"[0-9.]+\""));
        as("liaoning-editor")
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.header("ETag")));
    }

    @Test
    void what_is_known_is_not_sent_again() {
        String id = agreed();
        String tag = tag(OURS, id);
        for (String known : new String[] {tag, "W/" + tag, "\"0\", " + tag, "*"}) {
            as(OURS).header("If-None-Match", known)
                    .get(PROJECTS + "/" + id)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag))
                    .body(equalTo(""));
        }
        as(OURS).header("If-None-Match", "\"0\"")
                .get(PROJECTS + "/" + id)
                .then()
                .statusCode(200);
        change(OURS, id, Map.of("flagship", true)).statusCode(200);
        as(OURS).header("If-None-Match", tag).get(PROJECTS + "/" + id).then().statusCode(200);
        as(THEIRS).header("If-None-Match", tag).get(PROJECTS + "/" + id).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "01a20d36-f4db-746a-add8-4ab09cb4aac", "%EF%BC%91", "%00"})
    void what_is_no_id_names_nothing(String id) {
        as(OURS).urlEncodingEnabled(false).get(PROJECTS + "/" + id).then().statusCode(404);
    }
}
