package cn.duikou.attachment;

import static io.restassured.RestAssured.given;

import cn.duikou.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form with a file in it, byte by byte as a browser sends it, also where it is wrong. */
public final class Upload {

    public static final String PATH = "/api/v1/attachments";
    private static final String BOUNDARY = "----duikou-test";

    private record Part(String head, byte[] content) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private String query = "";

    public static Upload to(String recordId) {
        return new Upload().field("recordId", recordId).field("kind", "MINUTES");
    }

    static Upload empty() {
        return new Upload();
    }

    Upload field(String name, String value) {
        return headed("form-data; name=\"" + name + "\"", value);
    }

    /** With a head as it is given, other headers in further lines. */
    Upload headed(String disposition, String value) {
        parts.add(new Part(disposition, SampleFile.utf8(value)));
        return this;
    }

    public Upload file(String fileName, byte[] content) {
        return file("file", fileName, content);
    }

    Upload file(String name, String fileName, byte[] content) {
        parts.add(new Part("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", content));
        return this;
    }

    public Upload header(String name, String value) {
        headers.addAll(List.of(name, value));
        return this;
    }

    public Upload rehearsed() {
        query = "?dryRun=true";
        return this;
    }

    /** The id of what was attached. */
    public String added(String account) {
        return by(account).statusCode(201).extract().path("id");
    }

    public ValidatableResponse by(String account) {
        return bearing(Tokens.of(account)).then();
    }

    public Response bearing(@Nullable String token) {
        var call = token == null ? given() : given().auth().oauth2(token);
        for (int i = 0; i < headers.size(); i += 2) {
            call.header(headers.get(i), headers.get(i + 1));
        }
        return call.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .body(bytes())
                .post(PATH + query);
    }

    /** Past REST Assured, for what it could not send: a body that does not say how long it is. */
    HttpResponse<String> inPieces(String account) {
        byte[] body = bytes();
        return send(account, HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    HttpResponse<String> whole(String account) {
        return send(account, HttpRequest.BodyPublishers.ofByteArray(bytes()));
    }

    private static HttpResponse<String> send(String account, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + PATH))
                .header("Authorization", "Bearer " + Tokens.of(account))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .version(HttpClient.Version.HTTP_1_1)
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (Part part : parts) {
            form.writeBytes(SampleFile.utf8("--" + BOUNDARY + "\r\nContent-Disposition: " + part.head() + "\r\n\r\n"));
            form.writeBytes(part.content());
            form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        form.writeBytes(SampleFile.utf8("--" + BOUNDARY + "--\r\n"));
        return form.toByteArray();
    }
}
