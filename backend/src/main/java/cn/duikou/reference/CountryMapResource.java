package cn.duikou.reference;

import cn.duikou.web.SeldomChanging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/country-map")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class CountryMapResource {

    private final CountryMapFile file;

    CountryMapResource(CountryMapFile file) {
        this.file = file;
    }

    @GET
    @Operation(operationId = "getCountryMap", summary = "底图：运营单位提供的地图及其审图号，未提供时为空")
    public CountryMap getCountryMap() {
        return file.map();
    }
}
