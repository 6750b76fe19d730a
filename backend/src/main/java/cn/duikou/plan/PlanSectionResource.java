package cn.duikou.plan;

import cn.duikou.web.EntityTags;
import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The sections of plans over HTTP, for the sides of their pair. */
@Path("/api/v1/plans/{id}/sections")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanSectionResource {

    private static final String KEY = "章节代码";

    private final SectionDesk desk;

    PlanSectionResource(SectionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{key}")
    @Operation(operationId = "getPlanSection", summary = "一个章节的正文与版本")
    public RestResponse<PlanSection> get(
            @RestPath UUID id,
            @RestPath @Parameter(description = KEY, example = "goals") String key,
            @RestHeader("If-None-Match") @Nullable String known) {
        PlanSection section = desk.find(id, key);
        return EntityTags.isKnown(section.written().tag(), known)
                ? ResponseBuilder.<PlanSection>notModified()
                        .header(HttpHeaders.ETAG, section.written().tag())
                        .build()
                : answer(section);
    }

    @GET
    @Path("{key}/versions")
    @Operation(operationId = "listPlanSectionVersions", summary = "一个章节的各个版本：何人何时撰写，最近的二百个，新版本在前")
    public Listed<SectionVersion> versions(
            @RestPath UUID id, @RestPath @Parameter(description = KEY, example = "goals") String key) {
        return new Listed<>(desk.versions(id, key));
    }

    @PUT
    @Path("{key}")
    @Write
    @Operation(operationId = "writePlanSection", summary = "撰写章节（整节保存，可频繁自动保存）：同一人十分钟内续写的并为一个版本，版本号仍递增")
    public RestResponse<PlanSection> write(
            @RestPath UUID id,
            @RestPath @Parameter(description = KEY, example = "goals") String key,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") SectionText text) {
        return answer(desk.write(id, key, ifMatch, text));
    }

    private static RestResponse<PlanSection> answer(PlanSection section) {
        return ResponseBuilder.create(Status.OK, section)
                .header(HttpHeaders.ETAG, section.written().tag())
                .build();
    }
}
