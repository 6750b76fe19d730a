package cn.duikou.identity;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the browser is sent to sign in: the page is protected, so Keycloak comes first and then the way back. */
@Path("/login")
class SignInResource {

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response signIn(@RestQuery("return") @Nullable String back) {
        return Response.seeOther(URI.create(isOwnPage(back) ? back : "/")).build();
    }

    /** Only a path of this site: never an address that a link from elsewhere smuggled in. */
    private static boolean isOwnPage(@Nullable String back) {
        return back != null && back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");
    }
}
