package cn.duikou.plan;

import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who has a plan open, over HTTP. */
@Path("/api/v1/plans/{id}/presence")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PresenceResource {

    private final PresenceDesk desk;

    PresenceResource(PresenceDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Write
    @Operation(operationId = "tellPlanPresence", summary = "上报本人正在查看或撰写的章节（每二十秒一次），返回同时在场的其他人")
    public Listed<Presence> tell(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Presence.Told told) {
        return new Listed<>(desk.tell(id, told.section()));
    }
}
