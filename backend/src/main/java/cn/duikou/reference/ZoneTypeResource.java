package cn.duikou.reference;

import cn.duikou.web.Listed;
import cn.duikou.web.SeldomChanging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/zone-types")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class ZoneTypeResource {

    private final ZoneTypes zoneTypes;

    ZoneTypeResource(ZoneTypes zoneTypes) {
        this.zoneTypes = zoneTypes;
    }

    @GET
    @Operation(operationId = "listZoneTypes", summary = "功能区与合作载体类型：方案 T4.1.a 所列九类在前")
    public Listed<ZoneType> listZoneTypes() {
        return new Listed<>(zoneTypes.all());
    }
}
