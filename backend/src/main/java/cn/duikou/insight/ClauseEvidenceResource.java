package cn.duikou.insight;

import cn.duikou.clause.Clauses;
import cn.duikou.web.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence by clause over HTTP; a class of its own, because the path below it belongs to the clauses. */
@Path("/api/v1/clauses/{code}/evidence")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class ClauseEvidenceResource {

    private final ClauseFigures figures;
    private final Clauses clauses;

    ClauseEvidenceResource(ClauseFigures figures, Clauses clauses) {
        this.figures = figures;
        this.clauses = clauses;
    }

    @GET
    @Operation(operationId = "getClauseEvidence", summary = "服务于该条款及其下级的台账记录，按对口合作关系")
    public ClauseEvidence evidence(String code, @BeanParam DayParameters day) {
        clauses.find(code).orElseThrow(Refusal::notFound);
        return figures.evidence(code, clauses.subtree(code), day);
    }
}
