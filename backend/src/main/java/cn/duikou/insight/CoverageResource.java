package cn.duikou.insight;

import cn.duikou.web.Listed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The matrix of clauses and pairs over HTTP. */
@Path("/api/v1/coverage")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class CoverageResource {

    private final Coverages coverages;

    CoverageResource(Coverages coverages) {
        this.coverages = coverages;
    }

    @GET
    @Operation(operationId = "getCoverage", summary = "任务落实矩阵：条款 × 对口合作关系，默认本方可见的全部关系")
    public Coverage coverage(
            @RestQuery @Parameter(description = "对口合作关系代码", example = "LN-JS") @Nullable List<String> pairCode,
            @BeanParam CoverageParameters asked) {
        return coverages.matrix(pairCode, asked);
    }

    @GET
    @Path("rules")
    @Operation(operationId = "listCoverageRules", summary = "落实判定规则")
    public Listed<CoverageRule> rules() {
        return new Listed<>(coverages.rules());
    }

    @GET
    @Path("{pairCode}/{clauseCode}")
    @Operation(operationId = "getCoverageEvidence", summary = "一格的依据：每条记录使哪一条款达到何种程度")
    public CoverageEvidence evidence(String pairCode, String clauseCode, @BeanParam CoverageParameters asked) {
        return coverages.evidence(pairCode, clauseCode, asked);
    }
}
