package cn.duikou.administration;

import cn.duikou.reference.ReferenceFigure;
import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/reference-figures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class ReferenceFigureResource {

    private final ReferenceFigureDesk desk;

    ReferenceFigureResource(ReferenceFigureDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listReferenceFigures", summary = "已导入的各地区常住人口与地区生产总值，附年度与来源")
    public Listed<ReferenceFigure> list() {
        return new Listed<>(desk.inForce());
    }

    @POST
    @Write
    @RolesAllowed("administrator")
    @Operation(operationId = "loadReferenceFigures", summary = "导入各地区常住人口与地区生产总值（管理员）")
    public RestResponse<ReferenceFigureLoad.Result> load(
            @Valid @NotNull(message = "REQUIRED") ReferenceFigureLoad load) {
        return RestResponse.ok(desk.load(load));
    }
}
