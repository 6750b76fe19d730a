package cn.duikou.web;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the contract as it was built. Quarkus would read all of it at every start, to write it out again with nothing but
 * the address of Keycloak added: a sixth of the time until the application is ready.
 */
public class ContractFile {

    private static final String SCHEME_IN_YAML = "      type: openIdConnect\n";
    private static final String SCHEME_IN_JSON = "\"type\" : \"openIdConnect\"";

    private final String discovery;

    ContractFile(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> keycloak) {
        discovery = keycloak.orElse("") + "/.well-known/openid-configuration";
    }

    /** Before the start: Quarkus, which looks for what was built through this loader, finds nothing to read. */
    public static void leaveUnread() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    void serve(@Observes Router router) {
        router.routeWithRegex("/q/openapi(\\.json|\\.ya?ml)?")
                .order(-1)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext request) {
        boolean json = isJson(request);
        request.response()
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8")
                .end(Buffer.buffer(json ? json() : yaml()));
    }

    private static boolean isJson(RoutingContext request) {
        String path = request.normalizedPath();
        String accepted = Objects.requireNonNullElse(request.request().getHeader(HttpHeaders.ACCEPT), "");
        String format = request.queryParam("format").stream().findFirst().orElse("");
        return path.endsWith("openapi")
                ? accepted.contains("application/json") || format.equalsIgnoreCase("json")
                : path.endsWith(".json");
    }

    private String json() {
        return built(".JSON")
                .replace(SCHEME_IN_JSON, SCHEME_IN_JSON + ", \"openIdConnectUrl\" : \"" + discovery + "\"");
    }

    private String yaml() {
        return built(".YAML").replace(SCHEME_IN_YAML, SCHEME_IN_YAML + "      openIdConnectUrl: " + discovery + "\n");
    }

    private static String built(String format) {
        String file = OpenApiConstants.BASE_NAME + format;
        try (InputStream built = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return new String(built.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
