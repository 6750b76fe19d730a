package cn.duikou.clause;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClauseEndpointsTest {

    private static final String TEXT = "鼓励发展“飞地经济”。";

    @BeforeEach
    void startFromATextOfAnotherClause() {
        load("admin", Map.of("version", "0", "texts", Map.of("G", TEXT))).statusCode(200);
    }

    @Test
    void the_plan_is_answered_whole_and_clause_by_clause() {
        as("observer").get("/api/v1/clauses").then().statusCode(200).body("items", hasSize(197));
        as("observer")
                .get("/api/v1/clauses/T4.2.d")
                .then()
                .statusCode(200)
                .body("parentCode", equalTo("T4.2"))
                .body("kind", equalTo("MEASURE"))
                .body("direction", equalTo("BOTH"))
                .body("actors.code", contains("PAIR"));
    }

    @Test
    void an_unknown_clause_is_not_found() {
        as("observer").get("/api/v1/clauses/X9").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void an_administrator_loads_the_official_text_at_once_for_all() {
        load("admin", Map.of("version", "国办发〔2017〕22号", "texts", Map.of("T4.2.d", TEXT)))
                .statusCode(200)
                .body("clauseCount", equalTo(1));
        as("observer").get("/api/v1/clauses/T4.2.d").then().body("officialText", equalTo(TEXT));
    }

    @Test
    void a_new_text_takes_the_place_of_the_whole_former_one() {
        load("admin", Map.of("version", "1", "texts", Map.of("T4.2.d", TEXT)));
        load("admin", Map.of("version", "2", "texts", Map.of("T4.2.c", TEXT)));
        as("observer").get("/api/v1/clauses/T4.2.d").then().body("officialText", nullValue());
        as("observer").get("/api/v1/clauses/T4.2.c").then().body("officialText", equalTo(TEXT));
    }

    @Test
    void a_text_for_an_unknown_clause_is_refused_and_nothing_of_it_stored() {
        load("admin", Map.of("version", "1", "texts", Map.of("T4.2.d", TEXT, "X9", "?", "A/b", "?")))
                .statusCode(422)
                .body("errors.pointer", contains("/texts/A~1b", "/texts/X9"));
        as("observer").get("/api/v1/clauses/T4.2.d").then().body("officialText", nullValue());
    }

    @Test
    void a_dry_run_stores_nothing() {
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("version", "1", "texts", Map.of("T4.2.d", TEXT)))
                .put("/api/v1/clauses/official-text?dryRun=true")
                .then()
                .statusCode(200);
        as("observer").get("/api/v1/clauses/T4.2.d").then().body("officialText", nullValue());
    }

    @Test
    void an_empty_or_nameless_text_is_refused() {
        load("admin", Map.of("version", "1", "texts", Map.of())).statusCode(400);
        load("admin", Map.of("texts", Map.of("T4.2.d", TEXT))).statusCode(400);
        load("admin", Map.of("version", "1", "texts", Map.of("T4.2.d", " "))).statusCode(400);
        load("admin", Map.of("version", "1", "texts", Map.of("T4.2.d", "字".repeat(4001))))
                .statusCode(400);
    }

    @Test
    void nobody_but_an_administrator_loads_it() {
        for (String account : new String[] {"ndrc", "cod", "observer", "assessor", "liaoning-approver"}) {
            load(account, Map.of("version", "1", "texts", Map.of("T4.2.d", TEXT)))
                    .statusCode(403);
        }
    }

    private static ValidatableResponse load(String account, Map<String, ?> text) {
        return as(account)
                .contentType(ContentType.JSON)
                .body(text)
                .put("/api/v1/clauses/official-text")
                .then();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account));
    }
}
