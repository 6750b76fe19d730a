package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import cn.duikou.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no honest client writes, byte by byte: refused, never a failure of the product. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OddAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/projects/a|b",
                "/api/v1/projects/{id}",
                "/api/v1/projects/^",
                "/api/v1/projects/%",
                "/api/v1/projects/%zz",
                "/api/v1/projects/%ff",
                "/api/v1/projects/..%2f..%2fq",
                "/api/v1/projects/%00",
                "/api/v1/pairs/%0a",
                "/api/v1/pairs/%ED%A0%80",
                "/api/v1/clauses/'",
                "/api/v1/clauses/%22/evidence",
                "/api/v1/nothing",
                "/api/v1/projects/<x>",
                "/api/v1/projects?q=%",
                "/api/v1/projects?q=%zz",
                "/api/v1/search?q=%",
                "/api/v1/projects?pairCode={x}",
                "/api/v1/projects?|=1",
                "/api/v1/projects?=1",
                "/api/v1/projects?pairCode=%00",
                "/api/v1/projects?%00=1",
                "/api/v1/projects?after=%ff"
            })
    void is_refused(String address) throws IOException {
        String answer = answerTo(address);
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), address + " → " + answer);
        assertTrue(answer.contains("application/problem+json"), address + " → " + answer);
        assertTrue(answer.contains("\"code\":\""), address + " → " + answer);
    }

    private static String answerTo(String address) throws IOException {
        String call = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + Tokens.of("liaoning-editor") + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.UTF_8));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.UTF_8);
        }
    }
}
