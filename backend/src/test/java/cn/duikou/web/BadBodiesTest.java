package cn.duikou.web;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.with;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.THEIRS;
import static cn.duikou.project.TwoSides.drafted;
import static cn.duikou.project.TwoSides.sent;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.Stored;
import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not what the contract says, whatever they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadBodiesTest {

    static Stream<Named<String>> unreadable() {
        String good = "{\"name\":\"名\",\"pairCode\":\"LN-JS\"}";
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("null", "null"),
                Named.of("a list", "[]"),
                Named.of("a text", "\"项目\""),
                Named.of("a number", "5"),
                Named.of("cut off", good.substring(0, good.length() - 1)),
                Named.of("more behind", good + "{}"),
                Named.of("a comma too many", "{\"name\":\"名\",}"),
                Named.of("single quotes", "{'name':'名'}"),
                Named.of("a comment", "{/* */\"name\":\"名\"}"),
                Named.of("no number", "{\"totalInvestmentWan\":NaN}"),
                Named.of("a doubled key", "{\"name\":\"名\",\"name\":\"另一个\"}"),
                Named.of("a raw control character", "{\"name\":\"\u0001\"}"),
                Named.of("a wrong escape", "{\"name\":\"\\x\"}"),
                Named.of("a long number", "{\"totalInvestmentWan\":" + "9".repeat(2000) + "}"),
                Named.of("a deep nest", "{\"clauses\":" + "[".repeat(5000) + "}"),
                Named.of("XML", "<project/>"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void is_refused(String body) {
        refused("liaoning-editor", call -> call.body(body).post(PROJECTS), 400);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void is_refused_as_a_patch(String body) {
        String id = drafted();
        refused(
                "liaoning-editor",
                call -> call.contentType(MergePatch.MEDIA_TYPE)
                        .header("If-Match", "*")
                        .body(body)
                        .patch(PROJECTS + "/" + id),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"半个\\ud83d\"}|/name|CONTROL_CHARACTER",
                "{\"stage\":\"\\ud83d\"}|/stage|NOT_ONE_OF",
                "{\"\\ud83d\":1}||NOT_JSON",
                "{\"name\":\"一\",\"name\":\"二\"}|/name|NOT_JSON",
                "{\"investors\":[{\"name\":\"一\",\"name\":\"二\"}]}|/investors/0/name|NOT_JSON",
                "{\"name\":\"\ufffd\"}|/name|CONTROL_CHARACTER",
                "{\"\\u0000\":1}|/\u0000|UNKNOWN_FIELD"
            })
    void halves_of_characters_are_refused(String example) {
        String[] parts = example.split("\\|", -1);
        refused("liaoning-editor", call -> call.body(parts[0]).post(PROJECTS), 400, parts[1], parts[2]);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = "{\"name\":\"项目\"}".getBytes(java.nio.charset.Charset.forName("GBK"));
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(body));
        assertEquals(400, answer.statusCode());
    }

    @Test
    void a_deep_nest_of_other_figures_is_refused() {
        String id = sent();
        String nest = "{\"reason\":\"不符\",\"counterFacts\":{\"name\":" + "[".repeat(3000) + "]".repeat(3000) + "}}";
        refused(THEIRS, call -> call.header("If-Match", "*").body(nest).post(PROJECTS + "/" + id + "/return"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/merge-patch+json"
            })
    void another_type_of_content_is_refused(String type) {
        refused(
                        "liaoning-editor",
                        call -> call.contentType(type).body("{\"name\":\"a\"}").post(PROJECTS),
                        415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: \r\n", ""})
    void a_body_without_a_type_is_refused_and_not_stored(String header) throws IOException {
        String body = "{\"name\":\"无类型\"}";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + PROJECTS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                                    + "Authorization: Bearer " + Tokens.of("liaoning-editor") + "\r\nContent-Length: "
                                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
        }
    }

    @Test
    void a_patch_must_say_that_it_is_one() {
        String id = drafted();
        refused(
                "liaoning-editor",
                call -> call.header("If-Match", "*").body("{\"flagship\":true}").patch(PROJECTS + "/" + id),
                415);
    }

    @Test
    void another_format_than_json_is_not_given() {
        as("liaoning-editor")
                .accept("application/xml")
                .get(PROJECTS)
                .then()
                .statusCode(406)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void a_method_that_an_address_does_not_have_is_refused() {
        refused("liaoning-editor", call -> call.delete(PROJECTS), 405).body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100_000, 2 * 1024 * 1024})
    void a_body_beyond_one_mebibyte_is_refused(int size) {
        List<String> before = Stored.fingerprint();
        byte[] body = ("{\"name\":\"" + "a".repeat(size) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(body));
        assertEquals(413, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("TOO_LARGE", JsonPath.from(answer.body()).getString("code"));
        assertEquals(before, Stored.fingerprint());
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_as_well() {
        List<String> before = Stored.fingerprint();
        byte[] body = ("{\"name\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertEquals(413, answer.statusCode());
        assertEquals(before, Stored.fingerprint());
    }

    @Test
    void a_body_below_one_mebibyte_is_read() {
        refused(
                "liaoning-editor",
                call -> call.body(with(aSignedProject(), "summary", "a".repeat(1_000_000)))
                        .post(PROJECTS),
                400,
                "/summary",
                "TOO_LONG");
    }

    private static HttpResponse<String> post(HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + PROJECTS))
                .header("Authorization", "Bearer " + Tokens.of("liaoning-editor"))
                .header("Content-Type", "application/json")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
