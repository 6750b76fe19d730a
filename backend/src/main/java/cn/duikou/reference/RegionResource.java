package cn.duikou.reference;

import cn.duikou.web.Given;
import cn.duikou.web.Listed;
import cn.duikou.web.SeldomChanging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/regions")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class RegionResource {

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Operation(operationId = "listRegions", summary = "地区列表：全国各省，以及方案所涉地区的市和区县")
    public Listed<Region> listRegions(
            @RestQuery
                    @Parameter(
                            description = "级别",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = RegionLevel.class))
                    List<String> level,
            @RestQuery @Parameter(description = "上级地区代码", example = "210000") List<String> parent,
            @RestQuery @Parameter(description = "名称中的文字，或代码的开头", example = "长春") @Nullable String q) {
        return new Listed<>(regions.matching(filter(level, parent, q)));
    }

    private static RegionFilter filter(List<String> level, List<String> parent, @Nullable String q) {
        Given given = new Given();
        RegionFilter filter = new RegionFilter(
                given.options("level", level, RegionLevel.class), given.texts("parent", parent), given.text("q", q));
        given.refuseIfWrong();
        return filter;
    }
}
