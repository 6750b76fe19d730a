package cn.duikou;

import static cn.duikou.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Function;

/**
 * What is expected of every refusal: RFC 9457, in Chinese unless English is asked for, no word of how the product is
 * made, and nothing stored.
 */
public final class Refusals {

    private static final String HAN = "(?s).*\\p{IsHan}.*";
    private static final String INSIDE =
            "(?is).*(exception|java\\.|hibernate|jackson|cn\\.duikou|select |constraint|psql).*";

    private Refusals() {}

    /** Expects that the call, made by this account, is refused. */
    public static ValidatableResponse refused(
            String account, Function<RequestSpecification, Response> call, int status) {
        List<String> before = Stored.fingerprint();
        Response chinese = call.apply(as(account));
        Response english = call.apply(as(account).header("Accept-Language", "en"));
        chinese.then().statusCode(status);
        english.then().statusCode(status).header("Content-Language", "en").body("title", not(matchesRegex(HAN)));
        assertNotEquals(chinese.<String>path("title"), english.<String>path("title"));
        assertEquals(before, Stored.fingerprint(), "nothing is stored");
        return chinese.then()
                .contentType(startsWith("application/problem+json"))
                .header("Content-Language", "zh-CN")
                .body("status", equalTo(status))
                .body("title", matchesRegex(HAN))
                .body("detail", matchesRegex(HAN))
                .body("detail", not(matchesRegex(INSIDE)))
                .body("errors.message", everyItem(matchesRegex(HAN)))
                .body("errors.message", everyItem(not(matchesRegex(INSIDE))));
    }

    /** The same, and that the refusal names this field with this code. */
    public static void refused(
            String account, Function<RequestSpecification, Response> call, int status, String pointer, String code) {
        refused(account, call, status)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(pointer + " " + code));
    }
}
