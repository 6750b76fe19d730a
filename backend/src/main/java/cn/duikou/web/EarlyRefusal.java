package cn.duikou.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Refuses, in the form of every refusal, what never comes to an operation: such as an address that cannot be decoded. */
@ApplicationScoped
class EarlyRefusal {

    private static final int BEFORE_ALL_OTHERS = -1_000_000;

    private final ObjectMapper json;

    EarlyRefusal(ObjectMapper json) {
        this.json = json;
    }

    /** The server itself would say nothing but the status; it is started with {@code vertx.disableURIValidation}. */
    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).handler(call -> {
            if (isLegible(call.request().uri())) {
                call.next();
            } else {
                answer(call, ProblemCode.MALFORMED, List.of());
            }
        });
        router.errorHandler(ProblemCode.MALFORMED.status(), call -> {
            if (!call.response().ended()) {
                answer(call, ProblemCode.MALFORMED, List.of());
            }
        });
    }

    private static boolean isLegible(String address) {
        try {
            new URI(address);
            new QueryStringDecoder(address).parameters();
            return true;
        } catch (URISyntaxException | IllegalArgumentException odd) {
            return false;
        }
    }

    void answer(RoutingContext call, ProblemCode code, List<Finding> findings) {
        Locale language = Messages.language(call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problems.in(
                language, code, findings, List.of(), legible(call.request().path()));
        HttpServerResponse response = call.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.end(written(problem));
    }

    /** What is no address is told with its odd characters encoded. */
    private static String legible(String path) {
        try {
            return new URI(path).getRawPath();
        } catch (URISyntaxException odd) {
            return encoded(path);
        }
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException stillOdd) {
            return "/";
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
