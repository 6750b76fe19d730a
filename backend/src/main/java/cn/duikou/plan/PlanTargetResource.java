package cn.duikou.plan;

import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The targets of plans over HTTP, for the sides of their pair. */
@Path("/api/v1/plans/{id}/targets")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanTargetResource {

    private static final String ID = "指标目标的标识";

    private final Plans plans;
    private final TargetDesk desk;

    PlanTargetResource(Plans plans, TargetDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPlanTargets", summary = "指标目标：现值、按进度应达到的数值与状态（已实现及自哪一日起、按进度、滞后、未实现）")
    public Listed<PlanTarget> list(@RestPath UUID id) {
        return new Listed<>(desk.withDays(plans.written(id)));
    }

    @POST
    @Write
    @Operation(operationId = "addPlanTarget", summary = "增加指标目标")
    @APIResponseSchema(value = PlanTarget.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = PlanTarget.class)))
    public RestResponse<PlanTarget> add(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") PlanTargetFacts target) {
        PlanTarget added = desk.add(id, target);
        return answer(Status.CREATED, added)
                .location(URI.create("/api/v1/plans/" + id + "/targets/" + added.id()))
                .build();
    }

    @PUT
    @Path("{target}")
    @Write
    @Operation(operationId = "changePlanTarget", summary = "更改指标目标")
    public RestResponse<PlanTarget> change(
            @RestPath UUID id,
            @RestPath @Parameter(description = ID) UUID target,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") PlanTargetFacts facts) {
        return answer(Status.OK, desk.change(id, target, ifMatch, facts)).build();
    }

    @DELETE
    @Path("{target}")
    @Write
    @Operation(operationId = "removePlanTarget", summary = "删去指标目标")
    @APIResponse(responseCode = "204", description = "已删去")
    public RestResponse<Void> remove(
            @RestPath UUID id,
            @RestPath @Parameter(description = ID) UUID target,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.remove(id, target, ifMatch);
        return RestResponse.noContent();
    }

    private static ResponseBuilder<PlanTarget> answer(Status status, PlanTarget target) {
        return ResponseBuilder.create(status, target).header(HttpHeaders.ETAG, target.tag());
    }
}
