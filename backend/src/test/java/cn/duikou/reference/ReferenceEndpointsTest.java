package cn.duikou.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferenceEndpointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"regions", "organisations", "industries", "zone-types"})
    void nobody_reads_without_signing_in(String path) {
        given().get("/api/v1/" + path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"regions", "organisations", "industries", "zone-types"})
    void an_unchanged_list_is_not_sent_again(String path) {
        String tag = observer()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .extract()
                .header("ETag");
        observer()
                .header("If-None-Match", tag)
                .get("/api/v1/" + path)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void regions_are_found_by_level_parent_and_text() {
        observer()
                .queryParam("level", "PREFECTURE", "DISTRICT")
                .queryParam("parent", "220000", "220100")
                .queryParam("q", "长春")
                .get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body("items.code", contains("220100", "220171", "220172", "220173", "220174"))
                .body("items[1].gb2260", equalTo(false));
        observer().queryParam("q", "4403").get("/api/v1/regions").then().body("items", hasSize(10));
    }

    @Test
    void a_level_that_does_not_exist_is_refused() {
        observer()
                .queryParam("level", "VILLAGE")
                .get("/api/v1/regions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("level"));
    }

    @Test
    void lists_answer_whole() {
        observer()
                .get("/api/v1/organisations")
                .then()
                .body(
                        "items.code",
                        hasItems("ndrc", "cod", "observers", "assessors", "operator", "liaoning", "shenzhen"));
        observer().get("/api/v1/industries").then().body("items.divisions.flatten()", hasSize(97));
        observer().get("/api/v1/zone-types").then().body("items", hasSize(17));
    }

    private static RequestSpecification observer() {
        return given().auth().oauth2(Tokens.of("observer"));
    }
}
