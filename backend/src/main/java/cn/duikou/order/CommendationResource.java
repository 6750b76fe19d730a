package cn.duikou.order;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Commendations over HTTP. */
@Path("/api/v1/commendations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "通报表扬")
class CommendationResource {

    private final Commendations commendations;
    private final CommendationDesk desk;
    private final Papers papers;
    private final PdfConverter converter;

    CommendationResource(Commendations commendations, CommendationDesk desk, Papers papers, PdfConverter converter) {
        this.commendations = commendations;
        this.desk = desk;
        this.papers = papers;
        this.converter = converter;
    }

    @GET
    @Operation(operationId = "listCommendations", summary = "通报表扬：印发的都可见，草稿只有领导小组办公室看到，默认最近更新的在前")
    public Paged<Commendation> list(@BeanParam CommendationParameters asked, @BeanParam PageParameters page) {
        return commendations.page(asked, page);
    }

    @GET
    @Path("proposal")
    @Operation(operationId = "proposeCommendation", summary = "由已决定的评估结果拟出通报表扬（领导小组办公室）：各组名次第一的；不保存")
    public CommendationProposal propose(
            @RestQuery
                    @Parameter(
                            description = "评估的标识",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable
                    String evaluationId) {
        Given given = new Given();
        UUID evaluation = given.id("evaluationId", evaluationId);
        given.refuseIfWrong();
        return desk.propose(evaluation);
    }

    @POST
    @Write
    @Operation(operationId = "draftCommendation", summary = "起草通报表扬（领导小组办公室）：依据已决定的评估")
    @APIResponseSchema(value = Commendation.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = Commendation.class)))
    public RestResponse<Commendation> draft(@Valid @NotNull(message = "REQUIRED") CommendationFacts commendation) {
        Commendation drafted = desk.draft(commendation);
        return answer(Status.CREATED, drafted)
                .location(URI.create("/api/v1/commendations/" + drafted.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCommendation", summary = "一份通报表扬")
    public RestResponse<Commendation> get(@RestPath UUID id) {
        return answer(Status.OK, commendations.find(id)).build();
    }

    @PUT
    @Path("{id}")
    @Write
    @Operation(operationId = "changeCommendation", summary = "修改通报表扬草稿（领导小组办公室）")
    public RestResponse<Commendation> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") CommendationFacts commendation) {
        return answer(Status.OK, desk.change(id, ifMatch, commendation)).build();
    }

    @DELETE
    @Path("{id}")
    @Write
    @Operation(operationId = "discardCommendation", summary = "删除通报表扬草稿（领导小组办公室）")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.discard(id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/issue")
    @Write
    @Operation(operationId = "issueCommendation", summary = "印发通报表扬（领导小组办公室，结果公布之后）：此后不再改变")
    public RestResponse<Commendation> issue(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") CommendationIssue issue) {
        return answer(Status.OK, desk.issue(id, ifMatch, issue)).build();
    }

    @GET
    @Path("{id}/document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getCommendationDocument", summary = "通报表扬（.docx），版式按 GB/T 9704-2012，不加盖印章")
    public RestResponse<byte[]> document(@RestPath UUID id) {
        return papers.ofCommendation(id).word();
    }

    @GET
    @Path("{id}/document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getCommendationPdf", summary = "通报表扬（.pdf，供阅读）；没有配置转换程序的为 503")
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return papers.ofCommendation(id).pdf(converter);
    }

    private static ResponseBuilder<Commendation> answer(Status status, Commendation commendation) {
        return ResponseBuilder.create(status, commendation).header(HttpHeaders.ETAG, commendation.tag());
    }
}
