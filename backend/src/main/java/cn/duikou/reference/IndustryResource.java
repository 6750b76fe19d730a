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

@Path("/api/v1/industries")
@Authenticated
@SeldomChanging
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class IndustryResource {

    private final Industries industries;

    IndustryResource(Industries industries) {
        this.industries = industries;
    }

    @GET
    @Operation(operationId = "listIndustries", summary = "国民经济行业分类（GB/T 4754-2017）：门类与大类")
    public Listed<IndustrySection> listIndustries() {
        return new Listed<>(industries.sections());
    }
}
