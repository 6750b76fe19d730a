package cn.duikou.plan;

import cn.duikou.web.EntityTags;
import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The outlines of plans over HTTP; whoever is signed in may read them. */
@Path("/api/v1/plan-templates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanTemplateResource {

    private final PlanTemplateBook book;

    PlanTemplateResource(PlanTemplateBook book) {
        this.book = book;
    }

    @GET
    @Operation(operationId = "listPlanTemplates", summary = "方案提纲的全部版本：逐类文件，新版本在前")
    public Listed<PlanTemplate> list() {
        return new Listed<>(book.all());
    }

    @GET
    @Path("{kind}")
    @Operation(operationId = "getPlanTemplate", summary = "一类文件提纲的最新版本（施行日期可能还没有到）")
    public RestResponse<PlanTemplate> get(
            @RestPath @Parameter(description = "文件类别，如 ANNUAL_SUMMARY", example = "ANNUAL_SUMMARY") String kind,
            @RestHeader("If-None-Match") @Nullable String known) {
        PlanTemplate template = book.latest(kind);
        return EntityTags.isKnown(template.tag(), known)
                ? ResponseBuilder.<PlanTemplate>notModified()
                        .header(HttpHeaders.ETAG, template.tag())
                        .build()
                : ResponseBuilder.create(Status.OK, template)
                        .header(HttpHeaders.ETAG, template.tag())
                        .build();
    }

    @POST
    @Write
    @Operation(operationId = "makePlanTemplate", summary = "制定提纲新版本（领导小组办公室）：自施行日期起新编制的依此，在编的不变")
    @APIResponseSchema(value = PlanTemplate.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = PlanTemplate.class)))
    public RestResponse<PlanTemplate> make(
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") PlanTemplateFacts template) {
        PlanTemplate made = book.make(ifMatch, template);
        return ResponseBuilder.create(Status.CREATED, made)
                .header(HttpHeaders.ETAG, made.tag())
                .location(URI.create("/api/v1/plan-templates/" + made.facts().kind()))
                .build();
    }
}
