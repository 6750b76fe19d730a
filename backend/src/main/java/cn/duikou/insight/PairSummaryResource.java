package cn.duikou.insight;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a pair over HTTP; a class of its own, because the path below it belongs to the pairs. */
@Path("/api/v1/pairs/{code}/summary")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class PairSummaryResource {

    private final VisiblePairs pairs;
    private final PairFigures figures;

    PairSummaryResource(VisiblePairs pairs, PairFigures figures) {
        this.pairs = pairs;
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "getPairSummary", summary = "一对合作关系的数据，含下级合作关系")
    public PairSummary summary(String code, @BeanParam DayParameters day) {
        return figures.summary(pairs.find(code), day.asOf);
    }
}
