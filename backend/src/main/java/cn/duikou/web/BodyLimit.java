package cn.duikou.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How long a body may be: as a file that is attached, or else much less. One that is too long by its own account is
 * refused before any of it is read, in the form of every refusal; what does not say how long it is, is read so far.
 */
class BodyLimit {

    /** The server's own check comes at −2 and says nothing but the status. */
    private static final int BEFORE_THE_SERVERS = -3;

    private static final int AFTER_THE_SERVERS = -1;
    /** By this the server remembers how far it reads a body. */
    private static final String READ_SO_FAR = "io.quarkus.max-request-size";

    private static final long LINGER_MILLIS = 5_000;

    private final EarlyRefusal refusal;
    private final long mostOfAFile;
    private final long mostOfAll;

    BodyLimit(
            EarlyRefusal refusal,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofAFile,
            @ConfigProperty(name = "duikou.body.most") MemorySize ofAll) {
        this.refusal = refusal;
        this.mostOfAFile = ofAFile.asLongValue();
        this.mostOfAll = ofAll.asLongValue();
    }

    void guard(@Observes Router router) {
        router.route("/api/*").order(BEFORE_THE_SERVERS).handler(this::check);
        router.route("/api/*").order(AFTER_THE_SERVERS).handler(call -> {
            // Of a form its parser counts the parts, and can still tell; the server would only hang up.
            call.put(READ_SO_FAR, takesFiles(call) ? 2 * mostOfAFile : mostOfAll);
            call.next();
        });
    }

    private long most(RoutingContext call) {
        return takesFiles(call) ? mostOfAFile : mostOfAll;
    }

    private static boolean takesFiles(RoutingContext call) {
        return call.normalizedPath().equals(FileLimit.PATH);
    }

    private void check(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > most(call)) {
            refuse(call, ProblemCode.TOO_LARGE);
        } else if (isUntyped(call.request(), length)) {
            refuse(call, ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        } else {
            call.next();
        }
    }

    /** A body that does not say what it is would be taken for whatever fits. */
    private static boolean isUntyped(HttpServerRequest request, @Nullable String length) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean hasBody =
                length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
        return hasBody && (type == null || type.isBlank());
    }

    /**
     * Answers at once and closes once the rest of the body has come, or is not worth waiting for any longer: to close on
     * what is still under way would take the answer away from the caller.
     */
    private void refuse(RoutingContext call, ProblemCode code) {
        HttpServerRequest request = call.request();
        request.handler(rest -> {});
        request.endHandler(all -> request.connection().close());
        call.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
        call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refusal.answer(call, code, FileLimit.findings(code, call.normalizedPath()));
        request.resume();
    }
}
