package cn.duikou.insight;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The matrix of one pair; a class of its own, because the path below it belongs to the pairs. */
@Path("/api/v1/pairs/{code}/coverage")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class PairCoverageResource {

    private final Coverages coverages;

    PairCoverageResource(Coverages coverages) {
        this.coverages = coverages;
    }

    @GET
    @Operation(operationId = "getPairCoverage", summary = "一对合作关系及其下级关系的任务落实矩阵")
    public Coverage coverage(String code, @BeanParam CoverageParameters asked) {
        return coverages.ofPair(code, asked);
    }
}
