package cn.duikou.pair;

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

@Path("/api/v1/pairs")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "对口合作关系")
class PairResource {

    private final Pairs pairs;

    PairResource(Pairs pairs) {
        this.pairs = pairs;
    }

    @GET
    @Operation(operationId = "listPairs", summary = "全部对口合作关系：方案所列在前，下级关系在后")
    public Listed<Pair> listPairs() {
        return new Listed<>(pairs.all());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPair", summary = "一个对口合作关系")
    public Pair getPair(@Parameter(example = "JL-ZJ.tonghua-taizhou") String code) {
        return pairs.find(code).orElseThrow(Refusal::notFound);
    }
}
