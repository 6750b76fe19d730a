package cn.duikou.evaluation;

import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who assesses, over HTTP. */
@Path("/api/v1/evaluations/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class AssessorResource {

    private final AssessorDesk desk;

    AssessorResource(AssessorDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("assessor-candidates")
    @Operation(operationId = "listAssessorCandidates", summary = "可以指派的评委账号（主持方）：曾以评委身份登录、不属于参评地区、尚未指派的")
    public Listed<AssessorAccount> candidates(@RestPath UUID id) {
        return new Listed<>(desk.candidates(id));
    }

    @POST
    @Path("assessors")
    @Write
    @Operation(operationId = "assignAssessor", summary = "指派评委（主持方）：曾以评委身份登录的账号，以其所属单位，不能来自参评的地区")
    public RestResponse<EvaluationDetail> assign(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") NewAssessor assessor) {
        return answer(desk.assign(id, ifMatch, assessor));
    }

    @DELETE
    @Path("assessors/{username}")
    @Write
    @Operation(operationId = "releaseAssessor", summary = "解除评委（主持方）：已给的评分不计")
    public RestResponse<EvaluationDetail> release(
            @RestPath UUID id,
            @RestPath @Parameter(description = "用户名", example = "assessor") String username,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(desk.release(id, ifMatch, username));
    }

    @POST
    @Path("conflicts")
    @Write
    @Operation(operationId = "declareConflict", summary = "申报回避（评委本人）：不再给该合作关系评分，已给的不计")
    public RestResponse<EvaluationDetail> declare(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewConflict conflict) {
        return answer(desk.declare(id, conflict));
    }

    private static RestResponse<EvaluationDetail> answer(EvaluationDetail evaluation) {
        return EvaluationResource.answer(Status.OK, evaluation).build();
    }
}
