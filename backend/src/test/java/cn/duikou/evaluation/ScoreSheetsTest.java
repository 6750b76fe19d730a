package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.evaluation.SheetFixture.SHEETS;
import static cn.duikou.evaluation.SheetFixture.aSheet;
import static cn.duikou.evaluation.SheetFixture.drafted;
import static cn.duikou.evaluation.SheetFixture.published;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.AtOnce;
import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Score sheets over HTTP: drafted by the coordinator, published for everybody, then never changed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScoreSheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"liaoning-editor", "cod", "observer", "assessor", "admin"})
    void the_rules_are_known_to_everybody_who_is_signed_in(String account) {
        sheet(account, "NATIONAL")
                .statusCode(200)
                .header("ETag", "\"1.published\"")
                .body("state", equalTo("PUBLISHED"))
                .body("version", equalTo(1))
                .body("updatedBy", equalTo("product"))
                .body("digest", equalTo(ScoreDigest.of(SheetFixture.national())))
                .body("dimensions.weightPercent.sum()", equalTo(100))
                .body("dimensions[0].items[0].basis.type", equalTo("MEASURE"))
                .body("actions", empty())
                .body("locks", empty());
        as(account)
                .header("If-None-Match", "\"1.published\"")
                .get(SHEETS + "/NATIONAL")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "national", "a%00b", "%E2%80%8B", "%27%20or%20true--", "%25"})
    void what_is_no_code_is_not_found(String code) {
        literally(as("ndrc")).get(SHEETS + "/" + code).then().statusCode(404);
        literally(as("ndrc")).get(SHEETS + "/" + code + "/versions").then().statusCode(404);
        literally(as("ndrc"))
                .header("If-Match", "*")
                .delete(SHEETS + "/" + code)
                .then()
                .statusCode(404);
    }

    @Test
    void the_example_of_the_contract_is_accepted() {
        JsonNode example = SheetFixture.resource("/contract/examples.json").get("makeScoreSheet");
        as("ndrc")
                .queryParam("dryRun", true)
                .body(example.toString())
                .post(SHEETS)
                .then()
                .statusCode(200);
    }

    /** What ships must itself be a sheet that could be made. */
    @Test
    void what_ships_could_be_made_anew() {
        Map<String, Object> body = SheetFixture.JSON.convertValue(SheetFixture.shipped(), new TypeReference<>() {});
        as("ndrc")
                .queryParam("dryRun", true)
                .body(body)
                .post(SHEETS)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void a_draft_is_the_coordinators_alone_in_lists_too() {
        String code = drafted();
        sheet("ndrc", code)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("CHANGE", "PUBLISH", "DISCARD"));
        for (String account : List.of("liaoning-approver", "cod", "observer", "assessor", "admin")) {
            sheet(account, code).statusCode(404);
            as(account).get(SHEETS + "/" + code + "/versions").then().statusCode(404);
            as(account).get(SHEETS).then().body("items.code", not(hasItem(code)));
            as(account).queryParam("state", "DRAFT").get(SHEETS).then().body("items", empty());
        }
        as("ndrc").get(SHEETS).then().body("items.code", hasItem(code));
    }

    @Test
    void the_list_is_filtered_by_purpose() {
        String code = published();
        as("observer")
                .queryParam("purpose", "SELF")
                .get(SHEETS)
                .then()
                .body("items.code", hasItem(code))
                .body("items.purpose", everyItem(equalTo("SELF")));
        as("observer")
                .queryParam("purpose", "NATIONAL")
                .get(SHEETS)
                .then()
                .body("items.code", hasItem("NATIONAL"))
                .body("items.code", not(hasItem(code)));
        as("observer").queryParam("purpose", "OTHER").get(SHEETS).then().statusCode(400);
    }

    @Test
    void the_list_is_filtered_by_state_before_the_newest_version_is_taken() {
        String code = published();
        as("ndrc").body(aSheet(code)).post(SHEETS).then().statusCode(201).body("version", equalTo(2));
        as("ndrc")
                .get(SHEETS)
                .then()
                .body(one(code) + ".version", equalTo(2))
                .body(one(code) + ".state", equalTo("DRAFT"));
        as("ndrc").queryParam("state", "PUBLISHED").get(SHEETS).then().body(one(code) + ".version", equalTo(1));
        as("ndrc").queryParam("state", "DRAFT").get(SHEETS).then().body(one(code) + ".version", equalTo(2));
        as("observer").get(SHEETS).then().body(one(code) + ".version", equalTo(1));
        as("observer").get(SHEETS + "/" + code + "/versions").then().body("items.version", contains(1));
        as("ndrc").get(SHEETS + "/" + code + "/versions").then().body("items.version", contains(2, 1));
    }

    @Test
    void a_version_is_asked_for_by_its_number() {
        String code = published();
        as("ndrc").body(aSheet(code)).post(SHEETS).then().statusCode(201);
        sheet("ndrc", code + "?version=1")
                .header("ETag", "\"1.followed\"")
                .body("state", equalTo("PUBLISHED"))
                .body("actions", empty())
                .body("locks.code", contains("SHEET_PUBLISHED", "SHEET_HAS_DRAFT"));
        sheet("ndrc", code + "?version=2").body("state", equalTo("DRAFT"));
        sheet("observer", code + "?version=2").statusCode(404);
        sheet("ndrc", code + "?version=3").statusCode(404);
        sheet("ndrc", code + "?version=0").statusCode(400);
        sheet("ndrc", code + "?version=one").statusCode(400);
    }

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
        sheet("ndrc", code).statusCode(404);
    }

    @Test
    void what_is_published_never_changes_and_the_next_version_is_drafted_from_it() {
        String code = published();
        sheet("ndrc", code).body("publishedAt", notNullValue()).body("actions", contains("DRAFT_NEXT"));
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
        sheet("ndrc", code).statusCode(404);
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
        sheet("ndrc", code).body("state", equalTo("DRAFT"));
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

    private static String one(String code) {
        return "items.find { it.code == '" + code + "' }";
    }

    private static ValidatableResponse sheet(String account, String path) {
        return as(account).get(SHEETS + "/" + path).then();
    }

    private static ValidatableResponse change(String code, String ifMatch, Map<String, Object> body) {
        return as("ndrc")
                .header("If-Match", ifMatch)
                .body(body)
                .put(SHEETS + "/" + code)
                .then();
    }
}
