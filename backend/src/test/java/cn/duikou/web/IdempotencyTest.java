package cn.duikou.web;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.tag;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST that is sent again with its key does nothing again and is answered as the first time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_first_answer_is_given_again() {
        Response first = draft("liaoning-editor", aSignedProject());
        List<String> stored = Stored.fingerprint();
        Response again = draft("liaoning-editor", aSignedProject());
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo(first.header("ETag")));
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.jsonPath().getMap(""), again.jsonPath().getMap(""));
        assertEquals(stored, Stored.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-400000000", "1e999999999"})
    void a_number_beyond_all_bounds_is_told_before_anything_is_kept(String amount) {
        List<String> stored = Stored.fingerprint();
        as("liaoning-editor")
                .header("Idempotency-Key", key)
                .body("{\"name\": \"甲\", \"totalInvestmentWan\": " + amount + "}")
                .post(PROJECTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/totalInvestmentWan"));
        assertEquals(stored, Stored.fingerprint());
    }

    @Test
    void a_move_is_made_once() {
        String id = drafted();
        String seen = tag(OURS, id);
        for (int i = 0; i < 2; i++) {
            as(OURS).header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .post(PROJECTS + "/" + id + "/send")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SENT"));
        }
    }

    @Test
    void another_body_or_another_address_under_the_same_key_is_refused() {
        draft("liaoning-editor", aSignedProject()).then().statusCode(201);
        refused(
                "liaoning-editor",
                call -> call.header("Idempotency-Key", key)
                        .body(with(aSignedProject(), "name", "别的项目"))
                        .post(PROJECTS),
                422,
                "Idempotency-Key",
                "KEY_REUSED");
        String id = drafted();
        refused(
                "liaoning-editor",
                call -> call.header("Idempotency-Key", key)
                        .header("If-Match", "*")
                        .post(PROJECTS + "/" + id + "/withdraw"),
                422,
                "Idempotency-Key",
                "KEY_REUSED");
    }

    @Test
    void a_key_is_its_owners_alone() {
        String ours = draft("liaoning-editor", aSignedProject()).path("id");
        draft("jiangsu-editor", aSignedProject())
                .then()
                .statusCode(201)
                .body("id", org.hamcrest.Matchers.not(equalTo(ours)));
    }

    @Test
    void what_was_refused_may_be_mended_under_the_same_key() {
        draft("liaoning-editor", Map.of()).then().statusCode(400);
        draft("liaoning-editor", aSignedProject()).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void the_same_request_at_the_same_moment_makes_one_record() {
        List<Response> answers = AtOnce.all(Stream.generate(() -> (java.util.concurrent.Callable<Response>)
                        () -> draft("liaoning-editor", with(aSignedProject(), "name", "同时提交的项目" + key)))
                .limit(8)
                .toList());
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        assertEquals("1", Stored.one("select count(*) from project where name like '%" + key + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é"})
    void a_key_is_a_short_word(String bad) {
        refused(
                "liaoning-editor",
                call -> call.header("Idempotency-Key", bad)
                        .body(aSignedProject())
                        .post(PROJECTS),
                400,
                "Idempotency-Key",
                "IDEMPOTENCY_KEY_FORM");
    }

    @Test
    void a_long_key_is_refused() {
        a_key_is_a_short_word("k".repeat(129));
    }

    @Test
    void a_rehearsal_uses_up_no_key() {
        as("liaoning-editor")
                .header("Idempotency-Key", key)
                .body(aSignedProject())
                .post(PROJECTS + "?dryRun=true")
                .then()
                .statusCode(200);
        draft("liaoning-editor", aSignedProject()).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    private Response draft(String account, Map<String, ?> facts) {
        return as(account).header("Idempotency-Key", key).body(facts).post(PROJECTS);
    }
}
