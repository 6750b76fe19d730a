package cn.duikou.insight;

import cn.duikou.clause.Clauses;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.web.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the ledgers add up to, over HTTP. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class InsightResource {

    private final Figures figures;
    private final Clauses clauses;
    private final Pairs pairs;

    InsightResource(Figures figures, Clauses clauses, Pairs pairs) {
        this.figures = figures;
        this.clauses = clauses;
        this.pairs = pairs;
    }

    @GET
    @Path("clauses/{code}/evidence")
    @Operation(operationId = "getClauseEvidence", summary = "服务于该条款及其下级的台账记录，按对口合作关系")
    public ClauseEvidence evidence(String code) {
        clauses.find(code).orElseThrow(Refusal::notFound);
        return figures.evidence(code, clauses.subtree(code));
    }

    @GET
    @Path("pairs/{code}/summary")
    @Operation(operationId = "getPairSummary", summary = "一对合作关系的数据，含下级合作关系")
    public PairSummary summary(String code) {
        Pair pair = pairs.find(code).orElseThrow(Refusal::notFound);
        List<String> codes = new ArrayList<>(pair.subPairCodes());
        codes.add(code);
        return figures.summary(code, codes);
    }
}
