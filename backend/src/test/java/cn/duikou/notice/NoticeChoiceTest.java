package cn.duikou.notice;

import static cn.duikou.Calls.bearing;
import static cn.duikou.notice.MailFixture.ALL;
import static cn.duikou.notice.MailFixture.NOTICES;
import static cn.duikou.notice.MailFixture.texts;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import cn.duikou.TestMail;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a person says how he wants to be told. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestMail.class)
class NoticeChoiceTest {

    private final String username = "harbin-" + UUID.randomUUID();
    private final String address = username + "@example.invalid";
    private final String token = Tokens.withMailbox(username, "harbin", address, true);

    @Test
    void nobody_gets_mail_who_has_not_asked_for_it() {
        get().body("mail", equalTo(false))
                .body("mailAvailable", equalTo(true))
                .body("address", equalTo(address))
                .body("topics", equalTo(ALL))
                .body("digestAt", equalTo("08:30"))
                .body("lastSentAt", nullValue());
        assertEquals(List.of(), stored());
    }

    @Test
    void an_address_is_kept_sealed_and_no_longer_than_it_is_wanted() {
        put("\"0\"", true, ALL).statusCode(200).header("ETag", "\"1\"");
        assertEquals(1, stored().size());
        assertEquals(List.of("new"), texts("select address_key from notice_choice where username = ?", username));
        assertEquals(List.of(), texts("""
                        select username from notice_choice where username = ? and position(?::bytea in address) > 0""", username, address.getBytes(StandardCharsets.UTF_8)));
        put("\"1\"", false, ALL).statusCode(200);
        assertEquals(
                List.of(), texts("select 1 from notice_choice where username = ? and address is not null", username));
    }

    @Test
    void reminders_of_duties_cannot_be_left_out() {
        put("*", true, List.of("PLANS"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/topics"))
                .body("errors[0].code", equalTo("DUTIES_STAY_ON"));
        put("*", true, List.of("DUTIES", "DUTIES")).statusCode(422).body("errors[0].code", equalTo("DOUBLED"));
        put("*", true, List.of()).statusCode(400);
        put("*", true, List.of("WEATHER")).statusCode(400);
    }

    @Test
    void mail_goes_to_a_verified_address_alone() {
        String unverified = Tokens.withMailbox(username, "harbin", address, false);
        bearing(unverified).get(NOTICES).then().statusCode(200).body("address", nullValue());
        bearing(unverified)
                .header("If-Match", "*")
                .body(body(true, ALL))
                .put(NOTICES)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mail"))
                .body("errors[0].code", equalTo("NO_VERIFIED_ADDRESS"));
    }

    @Test
    void a_change_names_what_it_changes() {
        put(null, true, ALL).statusCode(428);
        put("\"7\"", true, ALL).statusCode(412);
    }

    private ValidatableResponse get() {
        return bearing(token).get(NOTICES).then().statusCode(200);
    }

    private ValidatableResponse put(String ifMatch, boolean mail, List<String> topics) {
        var call = ifMatch == null ? bearing(token) : bearing(token).header("If-Match", ifMatch);
        return call.body(body(mail, topics)).put(NOTICES).then();
    }

    private static Map<String, Object> body(boolean mail, List<String> topics) {
        return Map.of("mail", mail, "language", "EN", "topics", topics);
    }

    private List<String> stored() {
        return texts("select username from notice_choice where username = ?", username);
    }
}
