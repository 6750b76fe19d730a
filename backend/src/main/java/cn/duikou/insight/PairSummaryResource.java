package cn.duikou.insight;

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

/** The figures of a pair over HTTP; a class of its own, because the path below it belongs to the pairs. */
@Path("/api/v1/pairs/{code}/summary")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class PairSummaryResource {

    private final PairFigures figures;
    private final Pairs pairs;

    PairSummaryResource(PairFigures figures, Pairs pairs) {
        this.figures = figures;
        this.pairs = pairs;
    }

    @GET
    @Operation(operationId = "getPairSummary", summary = "一对合作关系的数据，含下级合作关系")
    public PairSummary summary(String code) {
        Pair pair = pairs.find(code).orElseThrow(Refusal::notFound);
        List<String> codes = new ArrayList<>(pair.subPairCodes());
        codes.add(code);
        return figures.summary(code, codes);
    }
}
