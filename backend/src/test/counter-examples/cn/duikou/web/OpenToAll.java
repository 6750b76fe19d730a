package cn.duikou.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint that asks nobody who he is. */
@Path("/api/v1/open")
class OpenToAll {

    @GET
    public String read() {
        return "";
    }
}
