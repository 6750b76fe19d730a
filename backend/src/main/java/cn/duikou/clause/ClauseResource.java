package cn.duikou.clause;

import cn.duikou.web.Listed;
import cn.duikou.web.Refusal;
import cn.duikou.web.SeldomChanging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/clauses")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "任务条款")
class ClauseResource {

    private final Clauses clauses;

    ClauseResource(Clauses clauses) {
        this.clauses = clauses;
    }

    @GET
    @Operation(operationId = "listClauses", summary = "全部任务条款，按方案次序")
    public Listed<Clause> listClauses() {
        return new Listed<>(clauses.all());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getClause", summary = "一条任务条款")
    public Clause getClause(@Parameter(example = "T4.2.d") String code) {
        return clauses.find(code).orElseThrow(Refusal::notFound);
    }
}
