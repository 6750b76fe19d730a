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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @APIResponseSchema(value = OfficialTextLoaded.class, responseCode = "200")
    @Operation(operationId = "loadOfficialText", summary = "导入方案原文（管理员），整体替换")
    public Response loadOfficialText(@Valid @NotNull(message = "REQUIRED") OfficialText text) {
        return Response.ok(texts.replace(text)).build();
    }
}
