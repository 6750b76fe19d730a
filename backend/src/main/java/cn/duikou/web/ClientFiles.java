package cn.duikou.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Serves the separately built client on the API's own origin; each of its own paths answers with the one page. */
class ClientFiles {

    private static final Logger LOG = Logger.getLogger(ClientFiles.class);
    private static final String OTHERS = "/(api|q|login|logout)(/.*)?";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final Pattern ASSET = Pattern.compile("/assets/[\\w~.-]+\\.(js|css)");
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "css", "text/css");
    private static final List<Packing> PACKINGS = List.of(new Packing("br", ".br"), new Packing("gzip", ".gz"));

    private final Path folder;

    /** A way of packing, by its name over HTTP and by the ending of files packed so. */
    private record Packing(String encoding, String ending) {}

    ClientFiles(Settings settings) {
        folder = Path.of(settings.dir()).toAbsolutePath().normalize();
    }

    /** Where the built client lies. */
    @ConfigMapping(prefix = "duikou.client")
    interface Settings {
        @WithDefault("../frontend/dist")
        String dir();
    }

    void serve(@Observes Router router) {
        if (!Files.exists(folder.resolve("index.html"))) {
            LOG.infof("No client in %s: only the API is served", folder);
            return;
        }
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setIndexPage("index.html")
                .setCachingEnabled(false);
        router.route()
                .order(10_000)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(request -> {
                    if (request.normalizedPath().matches(OTHERS)) {
                        request.next();
                        return;
                    }
                    protect(request);
                    if (!sentPacked(request)) {
                        files.handle(request);
                    }
                });
        router.route().order(10_001).method(HttpMethod.GET).handler(this::page);
    }

    /** Scripts and styles as they were packed when the client was built, where the browser can unpack them. */
    private boolean sentPacked(RoutingContext request) {
        String path = request.normalizedPath();
        Matcher asset = ASSET.matcher(path);
        if (!asset.matches()) {
            return false;
        }
        request.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String accepted = Objects.requireNonNullElse(request.request().getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        for (Packing packing : PACKINGS) {
            Path packed = folder.resolve(path.substring(1) + packing.ending());
            if (accepted.contains(packing.encoding()) && Files.exists(packed)) {
                request.response()
                        .putHeader(HttpHeaders.CONTENT_ENCODING, packing.encoding())
                        .putHeader(HttpHeaders.CONTENT_TYPE, TYPES.get(asset.group(1)) + ";charset=UTF-8")
                        .sendFile(packed.toString());
                return true;
            }
        }
        return false;
    }

    private void page(RoutingContext request) {
        boolean isPage = !request.normalizedPath().matches(OTHERS)
                && !request.normalizedPath().startsWith("/assets/");
        if (isPage) {
            protect(request);
            request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            request.response().sendFile(folder.resolve("index.html").toString());
        } else {
            request.next();
        }
    }

    /** Built files carry their digest in their name and never change; the page itself is always asked for anew. */
    private static void protect(RoutingContext request) {
        boolean built = request.normalizedPath().startsWith("/assets/");
        request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, built ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin");
    }
}
