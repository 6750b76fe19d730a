package cn.duikou.plan;

import cn.duikou.web.Listed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which tables of records the text of a plan may hold, over HTTP. */
@Path("/api/v1/plan-tables")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanTableResource {

    private final RecordTables tables;

    PlanTableResource(RecordTables tables) {
        this.tables = tables;
    }

    @GET
    @Operation(operationId = "listPlanTables", summary = "方案正文可插入的台账表：各台账可选的列与筛选")
    public Listed<AskableTable> list() {
        return new Listed<>(tables.askable());
    }
}
