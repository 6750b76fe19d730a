package cn.duikou.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;

/** A resource that other packages could call as if it were a service. */
@Path("/api/v1/shown")
@Authenticated
public class ShownToAll {}
