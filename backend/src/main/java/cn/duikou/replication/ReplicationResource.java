package cn.duikou.replication;

import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Replications over HTTP. */
@Path("/api/v1/replications")
@Authenticated
@Tag(name = "经验复制推广")
class ReplicationResource extends LedgerResource<ReplicationFacts> {

    private final ReplicationLists lists;

    ReplicationResource(Replications replications, LedgerDesk desk, ReplicationLists lists) {
        super(replications, desk);
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listReplications", summary = "经验复制推广列表：可按经验、阶段、采用方式和成效筛选")
    public Paged<ReplicationRow> list(@BeanParam ReplicationParameters asked, @BeanParam PageParameters page) {
        return lists.page(asked, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summarizeReplications", summary = "经验数与采用数：同一项经验不论多少单位采用只计一次；筛选条件与列表相同")
    public ReplicationSummary summary(@BeanParam ReplicationParameters asked) {
        return lists.summary(asked);
    }

    @GET
    @Path("{id}/lineage")
    @Operation(operationId = "getReplicationLineage", summary = "经验源流：同一项经验的各项采用")
    public Lineage lineage(UUID id) {
        return lists.lineage(id);
    }
}
