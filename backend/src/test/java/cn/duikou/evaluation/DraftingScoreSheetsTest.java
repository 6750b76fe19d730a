package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.evaluation.SheetFixture.SHEETS;
import static cn.duikou.evaluation.SheetFixture.aSheet;
import static cn.duikou.evaluation.SheetFixture.drafted;
import static cn.duikou.evaluation.SheetFixture.published;
import static cn.duikou.evaluation.SheetFixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sheet is drafted by one at a time, and what is published never changes. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftingScoreSheetsTest {

    @Test
    void a_draft_is_changed_by_whoever_has_its_last_version_before_his_eyes() {
        String code = drafted();
        Map<String, Object> body = aSheet(code);
        body.put("titleZh", "改过的名称");
        as("ndrc").body(body).put(SHEETS + "/" + code).then().statusCode(428);
        change(code, "\"1.1\"", body).statusCode(200).header("ETag", "\"1.2\"").body("titleZh", equalTo("改过的名称"));
        change(code, "\"1.1\"", body).statusCode(412).header("ETag", "\"1.2\"");
        as("ndrc")
                .header("If-Match", "\"1.1\"")
                .post(SHEETS + "/" + code + "/publish")
                .then()
                .statusCode(412);
        as("ndrc")
                .header("If-Match", "\"1.1\"")
                .delete(SHEETS + "/" + code)
                .then()
                .statusCode(412);
        as("ndrc")
                .header("If-Match", "\"1.2\"")
                .delete(SHEETS + "/" + code)
                .then()
                .statusCode(204);
        read("ndrc", code).statusCode(404);
    }

    @Test
    void what_is_published_never_changes_and_the_next_version_is_drafted_from_it() {
        String code = published();
        read("ndrc", code).body("publishedAt", notNullValue()).body("actions", contains("DRAFT_NEXT"));
        change(code, "*", aSheet(code)).statusCode(409).body("errors.code", contains("SHEET_PUBLISHED"));
        as("ndrc").header("If-Match", "*").delete(SHEETS + "/" + code).then().statusCode(409);
        as("ndrc").body(aSheet(code)).post(SHEETS).then().statusCode(201).header("ETag", "\"2.1\"");
        as("ndrc")
                .body(aSheet(code))
                .post(SHEETS)
                .then()
                .statusCode(409)
                .body("errors.code", contains("SHEET_HAS_DRAFT"));
    }

    @Test
    void a_sheet_keeps_its_code_and_its_purpose() {
        String code = drafted();
        Map<String, Object> other = aSheet("OTHER_CODE");
        other.put("purpose", "NATIONAL");
        change(code, "*", other)
                .statusCode(422)
                .body("errors.pointer", contains("/code", "/purpose"))
                .body("errors.code", contains("SHEET_KEEPS", "SHEET_KEEPS"));
    }

    @Test
    void a_rehearsal_stores_nothing_and_a_repeated_request_makes_one() {
        String code = "REPEATED_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as("ndrc")
                .queryParam("dryRun", true)
                .body(aSheet(code))
                .post(SHEETS)
                .then()
                .statusCode(200);
        read("ndrc", code).statusCode(404);
        for (int i = 0; i < 2; i++) {
            as("ndrc")
                    .header("Idempotency-Key", code)
                    .body(aSheet(code))
                    .post(SHEETS)
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/score-sheets/" + code + "?version=1"));
        }
        as("ndrc")
                .queryParam("dryRun", true)
                .header("If-Match", "*")
                .post(SHEETS + "/" + code + "/publish")
                .then()
                .statusCode(200);
        read("ndrc", code).body("state", equalTo("DRAFT"));
    }

    @Test
    void of_two_who_save_publish_or_begin_at_once_one_does() {
        String code = drafted();
        assertEquals(List.of(200, 412), both(() -> change(code, "\"1.1\"", aSheet(code))));
        assertEquals(
                List.of(200, 409),
                both(() -> as("ndrc")
                        .header("If-Match", "\"1.2\"")
                        .post(SHEETS + "/" + code + "/publish")
                        .then()));
        assertEquals(
                List.of(201, 409),
                both(() -> as("ndrc").body(aSheet(code)).post(SHEETS).then()));
    }

    @Test
    void of_one_who_saves_and_one_who_publishes_at_once_the_second_is_told() {
        String code = drafted();
        List<Integer> answers = AtOnce.<Integer>all(List.of(
                        () -> change(code, "\"1.1\"", aSheet(code)).extract().statusCode(),
                        () -> as("ndrc")
                                .header("If-Match", "\"1.1\"")
                                .post(SHEETS + "/" + code + "/publish")
                                .statusCode()))
                .stream()
                .sorted()
                .toList();
        assertEquals(200, answers.getFirst());
        assertEquals(true, List.of(409, 412).contains(answers.getLast()));
    }

    private static List<Integer> both(Callable<ValidatableResponse> deed) {
        Callable<Integer> one = () -> deed.call().extract().statusCode();
        return AtOnce.all(Stream.of(one, one).toList()).stream().sorted().toList();
    }

    private static ValidatableResponse change(String code, String ifMatch, Map<String, Object> body) {
        return as("ndrc")
                .header("If-Match", ifMatch)
                .body(body)
                .put(SHEETS + "/" + code)
                .then();
    }
}
