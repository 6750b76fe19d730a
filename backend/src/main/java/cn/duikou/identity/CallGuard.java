package cn.duikou.identity;

import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Before any resource: a caller without an organisation may do nothing, and a call by cookie that changes something
 * must carry a header that no foreign page can send.
 */
class CallGuard {

    static final String CSRF_HEADER = "X-Duikou-CSRF";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;
    private final CurrentCaller caller;

    CallGuard(SecurityIdentity identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (identity.isAnonymous() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        boolean byCookie = identity.getCredential(IdTokenCredential.class) != null;
        if (byCookie && !SAFE.contains(request.getMethod()) && request.getHeaderString(CSRF_HEADER) == null) {
            throw Refusal.of(ProblemCode.CSRF);
        }
        caller.get();
    }
}
