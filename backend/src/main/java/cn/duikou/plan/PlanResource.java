package cn.duikou.plan;

import cn.duikou.store.PageParameters;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Plans over HTTP. */
@Path("/api/v1/plans")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanResource {

    private final Plans plans;
    private final PlanReading reading;
    private final PlanDesk desk;
    private final Compiling compiling;

    PlanResource(Plans plans, PlanReading reading, PlanDesk desk, Compiling compiling) {
        this.compiling = compiling;
        this.plans = plans;
        this.reading = reading;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "方案、计划与总结：双方看到在编的，接收单位看到已报送的，默认最近更新的在前")
    public Paged<Plan> list(@BeanParam PlanParameters asked, @BeanParam PageParameters page) {
        return plans.page(asked, page);
    }

    @POST
    @Write
    @Operation(operationId = "beginPlan", summary = "编制方案、计划或总结：按现行提纲生成章节与数据项")
    @APIResponseSchema(value = PlanDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    public RestResponse<PlanDetail> begin(@Valid @NotNull(message = "REQUIRED") NewPlan plan) {
        PlanDetail begun = desk.begin(plan);
        return answer(Status.CREATED, begun)
                .location(URI.create("/api/v1/plans/" + begun.standing().id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlan", summary = "一份方案：概况、章节目录、会签、可办理的操作与经过")
    public RestResponse<PlanDetail> get(@RestPath UUID id, @RestHeader("If-None-Match") @Nullable String known) {
        PlanDetail plan = reading.detail(id);
        return EntityTags.isKnown(plan.tag(), known)
                ? ResponseBuilder.<PlanDetail>notModified()
                        .header(HttpHeaders.ETAG, plan.tag())
                        .build()
                : answer(Status.OK, plan).build();
    }

    @PUT
    @Path("{id}")
    @Write
    @Operation(operationId = "changePlan", summary = "更改名称、报送义务或数据口径日期")
    public RestResponse<PlanDetail> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") PlanChange change) {
        return answer(Status.OK, desk.change(id, ifMatch, change)).build();
    }

    @POST
    @Path("{id}/adopt-template")
    @Write
    @Operation(operationId = "adoptPlanTemplate", summary = "采用新版提纲：章节按代码对应，提纲之外有内容的章节留在最后")
    public RestResponse<PlanDetail> adoptTemplate(@RestPath UUID id) {
        return answer(Status.OK, desk.adoptTemplate(id)).build();
    }

    @GET
    @Path("{id}/compiled")
    @Operation(operationId = "compilePlan", summary = "汇编：全部章节与每个数据项此刻的数值、口径、版本、口径日期与明细")
    public Compiled compiled(@RestPath UUID id) {
        return compiling.of(plans.written(id));
    }

    static ResponseBuilder<PlanDetail> answer(Status status, PlanDetail plan) {
        return ResponseBuilder.create(status, plan).header(HttpHeaders.ETAG, plan.tag());
    }
}
