package cn.duikou.identity;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * A program that calls the API without a session is told 401, as RFC 9110 wants, and not sent to a sign-in page; only
 * browsers, who come with their session's cookie, are.
 */
@ApplicationScoped
class ApiTenant implements TenantResolver {

    private static final String SESSION = "q_session";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        boolean api = request.normalizedPath().startsWith("/api/");
        boolean bySession = request.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
        return api && !bySession ? "programs" : null;
    }
}
