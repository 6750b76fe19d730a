package cn.duikou.insight;

import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board of discrepancies over HTTP. */
@Path("/api/v1/discrepancies")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class DiscrepancyResource {

    private final Discrepancies discrepancies;
    private final DiscrepancySums sums;

    DiscrepancyResource(Discrepancies discrepancies, DiscrepancySums sums) {
        this.discrepancies = discrepancies;
        this.sums = sums;
    }

    @GET
    @Operation(operationId = "listDiscrepancies", summary = "核对差异：各台账的争议、待对方确认和单方记录，附双方数据，默认最久的在前")
    public Paged<Discrepancy> list(@BeanParam DiscrepancyParameters asked, @BeanParam PageParameters page) {
        return discrepancies.page(asked, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summarizeDiscrepancies", summary = "各对口合作关系的差异数，含下级合作关系，争议最多的在前")
    public DiscrepancySummary summary(@BeanParam StandingParameters asked) {
        return sums.of(asked);
    }
}
