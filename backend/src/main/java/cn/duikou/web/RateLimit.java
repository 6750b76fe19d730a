package cn.duikou.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** So many requests a second for each client; more are told when to come again. */
class RateLimit {

    private static final int MOST_CLIENTS = 10_000;

    private final Settings settings;
    private final SecurityIdentity identity;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(Settings settings, SecurityIdentity identity) {
        this.settings = settings;
        this.identity = identity;
    }

    /** How many requests a client may make; 0 switches the limit off. */
    @ConfigMapping(prefix = "duikou.rate-limit")
    interface Settings {
        @WithDefault("50")
        int perSecond();
    }

    @ServerRequestFilter
    public @Nullable Response admit(ContainerRequestContext request, UriInfo uri, HttpHeaders headers) {
        if (settings.perSecond() <= 0 || identity.isAnonymous()) {
            return null;
        }
        if (buckets.size() > MOST_CLIENTS) {
            buckets.clear();
        }
        ConsumptionProbe probe = buckets.computeIfAbsent(identity.getPrincipal().getName(), name -> bucket())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : refuse(probe, uri, headers);
    }

    private Response refuse(ConsumptionProbe probe, UriInfo uri, HttpHeaders headers) {
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
        Problem problem = Problems.in(
                Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
                ProblemCode.TOO_MANY_REQUESTS,
                List.of(),
                List.of(),
                uri.getRequestUri().getRawPath());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(problem)
                .build();
    }

    private Bucket bucket() {
        int perSecond = settings.perSecond();
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perSecond * 2L)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }
}
