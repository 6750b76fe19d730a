package cn.duikou.attachment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A bucket at the end of HTTP: path style, and every request's signature (AWS4-HMAC-SHA256) computed anew. */
final class Bucket implements AutoCloseable {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d+)/([^/]+)/s3/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\\w+)");

    private record Stored(byte[] content, String at) {}

    private final HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    private final Map<String, Stored> objects = new ConcurrentSkipListMap<>();
    private final String path;
    private final String key;
    private final String secret;

    Bucket(String name, String key, String secret) throws IOException {
        this.path = "/" + name;
        this.key = key;
        this.secret = secret;
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String object = call.getRequestURI()
                .getPath()
                .substring(Math.min(
                        path.length() + 1, call.getRequestURI().getPath().length()));
        if (!isSigned(call, body)) {
            send(call, 403, error("SignatureDoesNotMatch"));
            return;
        }
        switch (call.getRequestMethod()) {
            case "PUT" -> {
                objects.put(object, new Stored(body, Clock.systemUTC().instant().toString()));
                send(call, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(object);
                send(call, 204, new byte[0]);
            }
            default -> read(call, object);
        }
    }

    private void read(HttpExchange call, String object) throws IOException {
        if (object.isEmpty()) {
            send(call, 200, list());
        } else if (objects.containsKey(object)) {
            send(call, 200, objects.get(object).content());
        } else {
            send(call, 404, error("NoSuchKey"));
        }
    }

    private byte[] list() {
        return SampleFile.utf8(objects.entrySet().stream()
                .map(object -> "<Contents><Key>" + object.getKey() + "</Key><LastModified>"
                        + object.getValue().at() + "</LastModified></Contents>")
                .collect(Collectors.joining(
                        "", "<ListBucketResult><IsTruncated>false</IsTruncated>", "</ListBucketResult>")));
    }

    private static byte[] error(String code) {
        return SampleFile.utf8("<Error><Code>" + code + "</Code></Error>");
    }

    private static void send(HttpExchange call, int status, byte[] body) throws IOException {
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            call.getResponseBody().write(body);
        }
        call.close();
    }

    private boolean isSigned(HttpExchange call, byte[] body) {
        Matcher told =
                AUTHORIZATION.matcher(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        String digest = call.getRequestHeaders().getFirst("x-amz-content-sha256");
        boolean isOfTheBody = digest.equals(body.length == 0 ? "UNSIGNED-PAYLOAD" : sha256(body));
        if (!told.matches() || !told.group(1).equals(key) || !isOfTheBody) {
            return false;
        }
        String scope = told.group(2) + "/" + told.group(3) + "/s3/aws4_request";
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                call.getRequestHeaders().getFirst("x-amz-date"),
                scope,
                sha256(SampleFile.utf8(canonical(call, told.group(4), digest))));
        byte[] signing = SampleFile.utf8("AWS4" + secret);
        for (String step : scope.split("/")) {
            signing = hmac(signing, step);
        }
        return HexFormat.of().formatHex(hmac(signing, toSign)).equals(told.group(5));
    }

    private static String canonical(HttpExchange call, String signed, String digest) {
        URI address = call.getRequestURI();
        Map<String, String> query = new TreeMap<>();
        if (address.getRawQuery() != null) {
            Arrays.stream(address.getRawQuery().split("&"))
                    .map(one -> one.split("=", 2))
                    .forEach(one -> query.put(one[0], one.length > 1 ? one[1] : ""));
        }
        String headers = Arrays.stream(signed.split(";"))
                .map(name -> name + ":"
                        + String.join(",", call.getRequestHeaders().get(name)).strip() + "\n")
                .collect(Collectors.joining());
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return String.join("\n", call.getRequestMethod(), address.getRawPath(), asked, headers, signed, digest);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
