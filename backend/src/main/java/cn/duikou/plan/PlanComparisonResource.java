package cn.duikou.plan;

import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans beside what they were and beside those before them, over HTTP. */
@Path("/api/v1/plans")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanComparisonResource {

    private final ComparisonDesk comparisons;
    private final CarryingDesk carrying;
    private final BurdenDesk burdens;

    PlanComparisonResource(ComparisonDesk comparisons, CarryingDesk carrying, BurdenDesk burdens) {
        this.comparisons = comparisons;
        this.carrying = carrying;
        this.burdens = burdens;
    }

    @GET
    @Path("burden")
    @Operation(operationId = "listPlanBurden", summary = "填报负担台账：历次报送中由台账取数、沿用和手写的数量与占比，按关系、年度、类别")
    public PlanBurden.Ledger burdens(@BeanParam BurdenParameters asked) {
        return burdens.ledger(asked);
    }

    @GET
    @Path("{id}/burden")
    @Operation(operationId = "getPlanBurden", summary = "一份方案的填报负担：各章节由台账取数、沿用和手写的数量与占比")
    public PlanBurden burden(@RestPath UUID id) {
        return burdens.of(id);
    }

    @GET
    @Path("{id}/compare")
    @Operation(operationId = "comparePlan", summary = "对比：起草中的与上次报送、已报送的与再上一次报送，或与同类上一期相比，各章节段落与数据的差异；接收单位可以对比所收到的")
    public PlanComparison compare(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description = "FILED 为上次报送（缺省），LAST_YEAR 为同类上一期",
                            schema = @Schema(implementation = CompareWith.class))
                    @Nullable
                    String with) {
        return comparisons.compare(id, with);
    }

    @POST
    @Path("{id}/carry-over")
    @Write
    @Operation(operationId = "carryPlanOver", summary = "沿用同类上一期的章节（只限还没有人写过的）：逐段标明沿用，年度文件的数据项顺延期间")
    public RestResponse<PlanDetail> carryOver(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") CarryOver sections) {
        return PlanResource.answer(Status.OK, carrying.carryOver(id, sections)).build();
    }
}
