package cn.duikou;

import static io.restassured.RestAssured.given;

import cn.duikou.web.MergePatch;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Calls of the API, each as somebody, all held against the contract. */
public final class Calls {

    private static final RestAssuredConfig JSON_IN_UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs(MergePatch.MEDIA_TYPE, ContentType.JSON)
                    .defaultCharsetForContentType("UTF-8", MergePatch.MEDIA_TYPE));

    private Calls() {}

    /** As a local account by its name: {@code liaoning-editor}, {@code ndrc} … */
    public static RequestSpecification as(String account) {
        return bearing(Tokens.of(account));
    }

    public static RequestSpecification bearing(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return given().filter(ContractFilter.INSTANCE).config(JSON_IN_UTF_8).contentType(ContentType.JSON);
    }

    /** What an account is told at an address, but for when it was computed. */
    public static String told(String account, String path) {
        return as(account).get(path).asString().replaceAll("\"computedAt\":\"[^\"]*\"", "");
    }

    /** The address goes out as it is written, a colon as a colon. */
    public static RequestSpecification literally(RequestSpecification call) {
        return call.urlEncodingEnabled(false);
    }
}
