package cn.duikou.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** The life of a project between two sides. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgreeingOnAProjectTest {

    @Test
    void is_in_force_once_the_other_side_has_agreed() {
        String id = drafted();
        as("jiangsu-approver").get("/api/v1/projects/" + id).then().statusCode(404);
        as("ndrc").get("/api/v1/projects/" + id).then().statusCode(404);

        move("liaoning-approver", id, "send").statusCode(200).body("state", equalTo("SENT"));
        move("liaoning-approver", id, "agree").statusCode(409);
        move("jiangsu-approver", id, "agree").statusCode(200).body("state", equalTo("AGREED"));

        as("observer").get("/api/v1/projects/" + id).then().statusCode(200).body("actions", hasSize(0));
        as("ndrc")
                .urlEncodingEnabled(false)
                .get("/api/v1/projects/" + id + "/revisions:verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        as("jilin-editor").get("/api/v1/projects/" + id).then().statusCode(404);
        as("ndrc")
                .get("/api/v1/projects?q=机床&pairCode=LN-JS")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    private static String drafted() {
        return as("liaoning-editor")
                .body(ProjectFixture.aSignedProject())
                .post("/api/v1/projects")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("actions", contains("EDIT", "DELETE"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse move(String account, String id, String move) {
        String tag = as(account).get("/api/v1/projects/" + id).header("ETag");
        return as(account)
                .header("If-Match", tag)
                .post("/api/v1/projects/" + id + "/" + move)
                .then()
                .log()
                .ifValidationFails();
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(Tokens.of(account)).contentType(ContentType.JSON);
    }
}
