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

/** The tasks of plans over HTTP, for the sides of their pair. */
@Path("/api/v1/plans/{id}/tasks")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanTaskResource {

    private static final String ID = "任务的标识";

    private final Plans plans;
    private final TaskDesk desk;

    PlanTaskResource(Plans plans, TaskDesk desk) {
        this.plans = plans;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPlanTasks", summary = "任务：责任单位、时限、相关记录与完成情况")
    public Listed<PlanTask> list(@RestPath UUID id) {
        return new Listed<>(desk.of(plans.written(id).id()));
    }

    @POST
    @Write
    @Operation(operationId = "addPlanTask", summary = "增加任务")
    @APIResponseSchema(value = PlanTask.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = PlanTask.class)))
    public RestResponse<PlanTask> add(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") PlanTaskFacts task) {
        PlanTask added = desk.add(id, task);
        return answer(Status.CREATED, added)
                .location(URI.create("/api/v1/plans/" + id + "/tasks/" + added.id()))
                .build();
    }

    @PUT
    @Path("{task}")
    @Write
    @Operation(operationId = "changePlanTask", summary = "更改任务")
    public RestResponse<PlanTask> change(
            @RestPath UUID id,
            @RestPath @Parameter(description = ID) UUID task,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") PlanTaskFacts facts) {
        return answer(Status.OK, desk.change(id, task, ifMatch, facts)).build();
    }

    @DELETE
    @Path("{task}")
    @Write
    @Operation(operationId = "removePlanTask", summary = "删去任务")
    @APIResponse(responseCode = "204", description = "已删去")
    public RestResponse<Void> remove(
            @RestPath UUID id,
            @RestPath @Parameter(description = ID) UUID task,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.remove(id, task, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("{task}/done")
    @Write
    @Operation(operationId = "tellPlanTaskDone", summary = "填报任务完成（任一方）：报送之后也可以")
    public RestResponse<PlanTask> done(
            @RestPath UUID id,
            @RestPath @Parameter(description = ID) UUID task,
            @Valid @NotNull(message = "REQUIRED") TaskDone done) {
        return answer(Status.OK, desk.tellDone(id, task, done)).build();
    }

    private static ResponseBuilder<PlanTask> answer(Status status, PlanTask task) {
        return ResponseBuilder.create(status, task).header(HttpHeaders.ETAG, task.tag());
    }
}
