package cn.duikou.evaluation;

import cn.duikou.evaluation.FrozenFigure.FigureKey;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What was known when rounds were opened, over HTTP. */
@Path("/api/v1/evaluations/{id}/snapshot")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class SnapshotResource {

    private final SnapshotDesk desk;

    SnapshotResource(SnapshotDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "getEvaluationSnapshot", summary = "启动时固定的事实：指标、报送、地区数据与摘要；双方看到自己的")
    public Snapshot get(@RestPath UUID id) {
        return desk.of(id);
    }

    @GET
    @Path("records/{pair}/{period}/{measure}")
    @Operation(operationId = "listSnapshotRecords", summary = "一项快照数据背后的记录：比率的为其分子与分母的；评委看到全部，双方看到自己的")
    public Paged<FrozenRecord> records(
            @RestPath UUID id,
            @RestPath @Parameter(description = "对口合作关系代码", example = "LN-JS") String pair,
            @RestPath @Parameter(description = "数据期间") SnapshotPeriod period,
            @RestPath @Parameter(description = "统计指标代码", example = "INVESTED_MORE") String measure,
            @BeanParam PageParameters page) {
        return desk.records(id, new FigureKey(pair, period, measure), page);
    }

    @GET
    @Path("since")
    @Operation(operationId = "listSinceSnapshot", summary = "快照之后双方更正的记录：只供参看，不计入得分；双方看到自己的，默认最近的在前")
    public Paged<SinceThen> since(@RestPath UUID id, @BeanParam PageParameters page) {
        return desk.since(id, page);
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyEvaluationSnapshot", summary = "校验（主持方）：由存下的每条记录重新计算快照的摘要，并核对本次评估写入的每一条，列出不符之处")
    public SnapshotCheck verify(@RestPath UUID id) {
        return desk.check(id);
    }
}
