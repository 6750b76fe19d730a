package cn.duikou.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint that is not public: security interceptors would pass it by. */
@Path("/api/v1/hidden")
@Authenticated
class HiddenEndpoint {

    @GET
    String read() {
        return "";
    }
}
