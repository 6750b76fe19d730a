package cn.duikou.plan;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Leads from a code on a paper back to what was filed. */
@Path("/api/v1/plan-verifications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanVerificationResource {

    private final FilingDesk desk;

    PlanVerificationResource(FilingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "verifyPlan", summary = "按核验码核验：是哪一份、第几次报送，摘要是否相符；无权查看的同不存在")
    public PlanVerification verify(
            @RestPath @Parameter(description = "核验码，十二位字母数字；大小写、空格和连字符不计", example = "CIWO-Z3DK-3IZ7") String code) {
        return desk.verify(VerificationCode.typed(code));
    }
}
