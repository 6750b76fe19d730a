package cn.duikou.pair;

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

    PublishedFigureResource(PublishedFigures figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "listPublishedFigures", summary = "公开报道中的数据，附来源；不与台账数据相加")
    public Listed<PublishedFigure> listPublishedFigures(
            @RestQuery @Parameter(description = "对口合作关系代码，含其下级关系", example = "HL-GD") @Nullable String pairCode) {
        return new Listed<>(pairCode == null ? figures.all() : figures.of(pairCode));
    }
}
