package cn.duikou.identity;

import static cn.duikou.Calls.anonymous;
import static cn.duikou.Calls.bearing;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.PROJECTS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is not known may do nothing, and is told so in the same form as every other refusal. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokensTest {

    static Stream<Named<String>> worthless() {
        return Stream.of(
                Named.of("expired", Tokens.expired()),
                Named.of("for another audience", Tokens.forAnotherAudience()),
                Named.of("signed by a stranger", Tokens.signedByStranger()),
                Named.of("unsigned", Tokens.unsigned()),
                Named.of("no token at all", "abc"),
                Named.of("cut short", Tokens.of("liaoning-editor").substring(0, 200)));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void a_worthless_token_opens_nothing(String token) {
        refused(bearing(token), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_token_that_was_good_a_moment_ago_opens_nothing_under_another_signature() {
        String token = Tokens.of("liaoning-editor");
        bearing(token).get("/api/v1/me").then().statusCode(200);
        bearing(token).get("/api/v1/me").then().statusCode(200).body("username", equalTo("liaoning-editor"));
        String signature = token.substring(token.lastIndexOf('.') + 1);
        String other = new StringBuilder(signature).reverse().toString();
        refused(bearing(token.replace(signature, other)), 401, "UNAUTHENTICATED");
    }

    @Test
    void no_token_opens_nothing() {
        refused(anonymous(), 401, "UNAUTHENTICATED");
    }

    @Test
    void without_an_organisation_one_may_do_nothing() {
        refused(bearing(Tokens.withoutOrganisation()), 403, "NO_ORGANISATION");
        bearing(Tokens.withoutOrganisation()).get("/api/v1/me").then().statusCode(403);
    }

    @Test
    void an_organisation_that_does_not_exist_is_none() {
        refused(bearing(Tokens.ofService("atlantis", "ledger:write")), 403, "NO_ORGANISATION");
    }

    @Test
    void a_service_without_scopes_reads_no_ledger() {
        bearing(Tokens.ofService("liaoning", "openid profile"))
                .get(PROJECTS)
                .then()
                .statusCode(403);
        bearing(Tokens.ofService("liaoning", "openid profile"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("permissions", empty());
    }

    private static void refused(RequestSpecification call, int status, String code) {
        List<String> before = Stored.fingerprint();
        for (String language : List.of("zh-CN", "en")) {
            call.header("Accept-Language", language)
                    .body(aSignedProject())
                    .post(PROJECTS)
                    .then()
                    .statusCode(status)
                    .contentType(containsString("application/problem+json"))
                    .body("code", equalTo(code))
                    .body("status", equalTo(status))
                    .body("instance", equalTo(PROJECTS));
        }
        assertEquals(before, Stored.fingerprint());
    }
}
