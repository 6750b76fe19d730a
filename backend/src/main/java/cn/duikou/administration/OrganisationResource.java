package cn.duikou.administration;

import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Listed;
import cn.duikou.web.Refusal;
import cn.duikou.web.SeldomChanging;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/organisations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class OrganisationResource {

    private final Organisations organisations;
    private final LocalGovernments localGovernments;

    OrganisationResource(Organisations organisations, LocalGovernments localGovernments) {
        this.organisations = organisations;
        this.localGovernments = localGovernments;
    }

    @GET
    @SeldomChanging
    @Operation(operationId = "listOrganisations", summary = "单位列表：中央单位在前，地方单位按地区")
    public Listed<Organisation> list() {
        return new Listed<>(organisations.all());
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getOrganisation", summary = "查看单位")
    public RestResponse<Organisation> get(String code, @RestHeader("If-None-Match") @Nullable String known) {
        Organisation organisation = organisations.find(code).orElseThrow(Refusal::notFound);
        return EntityTags.isKnown(organisation.tag(), known)
                ? ResponseBuilder.<Organisation>notModified()
                        .header(HttpHeaders.ETAG, organisation.tag())
                        .build()
                : answer(Status.OK, organisation).build();
    }

    @POST
    @Write
    @RolesAllowed("administrator")
    @Operation(operationId = "addOrganisation", summary = "新增地方单位（管理员），如下级合作关系的市、区政府")
    @APIResponseSchema(value = Organisation.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = Organisation.class)))
    public RestResponse<Organisation> add(@Valid @NotNull(message = "REQUIRED") NewOrganisation organisation) {
        Organisation added = localGovernments.add(organisation);
        return answer(Status.CREATED, added)
                .location(URI.create("/api/v1/organisations/" + added.code()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Write
    @RolesAllowed("administrator")
    @Operation(operationId = "changeOrganisation", summary = "修改地方单位的名称，停用或恢复（管理员）")
    public RestResponse<Organisation> change(
            String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") OrganisationChange change) {
        return answer(Status.OK, localGovernments.change(code, ifMatch, change)).build();
    }

    private static ResponseBuilder<Organisation> answer(Status status, Organisation organisation) {
        return ResponseBuilder.create(status, organisation).header(HttpHeaders.ETAG, organisation.tag());
    }
}
