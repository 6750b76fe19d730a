package cn.duikou.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract, in the form that is asked for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContractFileTest {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi.json", "/q/openapi?format=json", "/q/openapi?format=JSON"})
    void is_json_where_that_is_asked_for(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/projects"))
                .body("components.securitySchemes.SecurityScheme.openIdConnectUrl", endsWith(DISCOVERY));
        given().accept("application/json").get("/q/openapi").then().body("openapi", equalTo("3.1.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.yaml", "/q/openapi.yml", "/q/openapi?format=yaml"})
    void is_yaml_otherwise(String address) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("openapi: 3.1.0"))
                .body(containsString("      openIdConnectUrl: "));
    }

    @Test
    void may_be_asked_for_by_head() {
        given().head("/q/openapi").then().statusCode(200).body(emptyString());
    }
}
