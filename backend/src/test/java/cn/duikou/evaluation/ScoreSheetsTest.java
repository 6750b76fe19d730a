package cn.duikou.evaluation;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.evaluation.SheetFixture.SHEETS;
import static cn.duikou.evaluation.SheetFixture.aSheet;
import static cn.duikou.evaluation.SheetFixture.drafted;
import static cn.duikou.evaluation.SheetFixture.published;
import static cn.duikou.evaluation.SheetFixture.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.duikou.TestDatabase;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
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
        read(account, "NATIONAL")
                .statusCode(200)
                .header("ETag", "\"2.published\"")
                .body("state", equalTo("PUBLISHED"))
                .body("version", equalTo(2))
                .body("updatedBy", equalTo("product"))
                .body("digest", equalTo(ScoreDigest.of(SheetFixture.national())))
                .body("dimensions.weightPercent.sum()", equalTo(100))
                .body("dimensions[0].items[0].basis.type", equalTo("MEASURE"))
                .body("actions", empty())
                .body("locks", empty());
        as(account)
                .header("If-None-Match", "\"2.published\"")
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
        Map<String, Object> body = SheetFixture.JSON.convertValue(SheetFixture.shipped(2), new TypeReference<>() {});
        as("ndrc")
                .queryParam("dryRun", true)
                .body(body)
                .post(SHEETS)
                .then()
                .statusCode(200)
                .body("version", equalTo(3));
    }

    /** Rounds rest on it. */
    @Test
    void the_first_version_that_shipped_stays_as_it_was() {
        as("liaoning-editor")
                .queryParam("version", 1)
                .get(SHEETS + "/NATIONAL")
                .then()
                .statusCode(200)
                .body("digest", equalTo("39bbb2323f606b617a48966fb08efb4873095c6986b70552d1b4b1db821f20fb"))
                .body("dimensions.items.flatten().code", not(hasItem("RECTIFICATION")));
    }

    @Test
    void a_draft_is_the_coordinators_alone_in_lists_too() {
        String code = drafted();
        read("ndrc", code)
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("CHANGE", "PUBLISH", "DISCARD"));
        for (String account : List.of("liaoning-approver", "cod", "observer", "assessor", "admin")) {
            read(account, code).statusCode(404);
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
        read("ndrc", code + "?version=1")
                .header("ETag", "\"1.followed\"")
                .body("state", equalTo("PUBLISHED"))
                .body("actions", empty())
                .body("locks.code", contains("SHEET_PUBLISHED", "SHEET_HAS_DRAFT"));
        read("ndrc", code + "?version=2").body("state", equalTo("DRAFT"));
        read("observer", code + "?version=2").statusCode(404);
        read("ndrc", code + "?version=3").statusCode(404);
        read("ndrc", code + "?version=0").statusCode(400);
        read("ndrc", code + "?version=one").statusCode(400);
    }

    private static String one(String code) {
        return "items.find { it.code == '" + code + "' }";
    }
}
