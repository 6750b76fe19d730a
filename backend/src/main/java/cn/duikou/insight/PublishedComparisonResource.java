package cn.duikou.insight;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published figures beside the ledger's over HTTP; a class of its own, because the path below it belongs to the pairs. */
@Path("/api/v1/pairs/{code}/published-comparison")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class PublishedComparisonResource {

    private final VisiblePairs pairs;
    private final PublishedComparisons comparisons;

    PublishedComparisonResource(VisiblePairs pairs, PublishedComparisons comparisons) {
        this.pairs = pairs;
        this.comparisons = comparisons;
    }

    @GET
    @Operation(operationId = "comparePublishedFigures", summary = "公开数据与台账数逐项对照，附差异说明")
    public PublishedComparison compare(String code, @BeanParam DayParameters day) {
        return comparisons.of(pairs.find(code).code(), day.asOf);
    }
}
