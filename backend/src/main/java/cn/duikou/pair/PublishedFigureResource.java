package cn.duikou.pair;

import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Listed;
import cn.duikou.web.SeldomChanging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/published-figures")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "对口合作关系")
class PublishedFigureResource {

    private final PublishedFigures figures;
    private final Pairs pairs;

    PublishedFigureResource(PublishedFigures figures, Pairs pairs) {
        this.figures = figures;
        this.pairs = pairs;
    }

    @GET
    @Operation(operationId = "listPublishedFigures", summary = "公开报道中的数据，附来源；不与台账数据相加")
    public Listed<PublishedFigure> listPublishedFigures(
            @RestQuery @Parameter(description = "对口合作关系代码，含其下级关系", example = "HL-GD") @Nullable String pairCode) {
        Given given = new Given();
        String pair = given.text("pairCode", pairCode);
        if (pair != null && pairs.find(pair).isEmpty()) {
            given.found(Finding.at("pairCode", "UNKNOWN_PAIR", pair));
        }
        given.refuseIfWrong();
        return new Listed<>(pair == null ? figures.all() : figures.of(pair));
    }
}
