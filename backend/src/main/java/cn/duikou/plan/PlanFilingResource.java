package cn.duikou.plan;

import cn.duikou.web.Listed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Plans as they were filed, over HTTP. */
@Path("/api/v1/plans/{id}/filings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanFilingResource {

    private static final String NUMBER = "第几次报送";

    private final FilingDesk desk;
    private final ComparisonDesk comparisons;

    PlanFilingResource(FilingDesk desk, ComparisonDesk comparisons) {
        this.comparisons = comparisons;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPlanFilings", summary = "历次报送与回执，由早及近")
    public Listed<PlanFiling> list(@RestPath UUID id) {
        return new Listed<>(desk.list(id));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getPlanFiling", summary = "一次报送的全文：每个数据项为报送时的数值")
    public FrozenPlan get(@RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return desk.frozen(id, number);
    }

    @GET
    @Path("{number}/changes")
    @Operation(operationId = "listPlanFilingChanges", summary = "报送后的变化：每个数据项当时与现在的数值，表格增减的记录；报送件不变")
    public PlanChanges changes(
            @RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return comparisons.changes(id, number);
    }
}
