package cn.duikou.plan;

import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is said of plans, over HTTP. */
@Path("/api/v1/plans/{id}/comments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanCommentResource {

    private final CommentDesk desk;

    PlanCommentResource(CommentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPlanComments", summary = "意见，由早及近：接收单位的意见在其接收或退回之后才对双方可见")
    public Listed<PlanComment> list(@RestPath UUID id) {
        return new Listed<>(desk.of(id));
    }

    @POST
    @Write
    @Operation(operationId = "addPlanComment", summary = "提出意见：双方在编制和会签期间，接收单位在报送之后、答复之前")
    @APIResponseSchema(value = PlanComment.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = PlanComment.class)))
    public RestResponse<PlanComment> add(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewComment comment) {
        return ResponseBuilder.create(Status.CREATED, desk.add(id, comment)).build();
    }

    @POST
    @Path("{comment}/resolve")
    @Write
    @Operation(operationId = "resolvePlanComment", summary = "了结意见（任一方填报员）")
    public RestResponse<PlanComment> resolve(
            @RestPath UUID id, @RestPath @Parameter(description = "意见的标识") UUID comment) {
        return RestResponse.ok(desk.resolve(id, comment));
    }
}
