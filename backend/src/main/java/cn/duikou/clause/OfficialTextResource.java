package cn.duikou.clause;

import cn.duikou.web.Write;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/clauses/official-text")
@RolesAllowed("administrator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "任务条款")
class OfficialTextResource {

    private final OfficialTexts texts;

    OfficialTextResource(OfficialTexts texts) {
        this.texts = texts;
    }

    @PUT
    @Write
    @Operation(operationId = "loadOfficialText", summary = "导入方案原文（管理员），整体替换")
    public RestResponse<OfficialTextLoaded> loadOfficialText(@Valid @NotNull(message = "REQUIRED") OfficialText text) {
        return RestResponse.ok(texts.replace(text));
    }
}
