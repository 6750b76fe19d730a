package cn.duikou.duty;

import cn.duikou.web.EntityTags;
import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The rules of duties over HTTP; whoever is signed in may read them. */
@Path("/api/v1/duty-rules")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "报送义务")
class DutyRuleResource {

    private final DutyRuleBook book;

    DutyRuleResource(DutyRuleBook book) {
        this.book = book;
    }

    @GET
    @Operation(operationId = "listDutyRules", summary = "报送规则的全部版本：逐条规则，新版本在前")
    public Listed<DutyRule> list() {
        return new Listed<>(book.all());
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getDutyRule", summary = "一条报送规则的最新版本")
    public RestResponse<DutyRule> get(
            @RestPath @Parameter(description = "报送规则代码", example = "ANNUAL_SUMMARY") String code,
            @RestHeader("If-None-Match") @Nullable String known) {
        DutyRule rule = book.find(code);
        return EntityTags.isKnown(rule.tag(), known)
                ? ResponseBuilder.<DutyRule>notModified()
                        .header(HttpHeaders.ETAG, rule.tag())
                        .build()
                : answer(Status.OK, rule).build();
    }

    @POST
    @Write
    @Operation(operationId = "makeDutyRule", summary = "制定报送规则（领导小组办公室）：自施行日期以后起算的义务由此产生")
    @APIResponseSchema(value = DutyRule.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = DutyRule.class)))
    public RestResponse<DutyRule> make(@Valid @NotNull(message = "REQUIRED") DutyRuleFacts rule) {
        DutyRule made = book.make(rule);
        return answer(Status.CREATED, made)
                .location(URI.create("/api/v1/duty-rules/" + made.facts().code()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Write
    @Operation(operationId = "supersedeDutyRule", summary = "以新版本代替报送规则（领导小组办公室）：此前起算的义务不变")
    public RestResponse<DutyRule> supersede(
            @RestPath @Parameter(description = "报送规则代码", example = "ANNUAL_SUMMARY") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") DutyRuleFacts rule) {
        return answer(Status.OK, book.supersede(code, ifMatch, rule)).build();
    }

    private static ResponseBuilder<DutyRule> answer(Status status, DutyRule rule) {
        return ResponseBuilder.create(status, rule).header(HttpHeaders.ETAG, rule.tag());
    }
}
