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

/** Orders over HTTP: drafted, issued and checked. */
@Path("/api/v1/orders")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "整改通知")
class OrderResource {

    /** Percent of what an item is worth. */
    private static final int BEHIND = 60;

    private final Orders orders;
    private final OrderDesk desk;
    private final ProposalDesk proposals;
    private final Papers papers;
    private final PdfConverter converter;

    OrderResource(Orders orders, OrderDesk desk, ProposalDesk proposals, Papers papers, PdfConverter converter) {
        this.orders = orders;
        this.desk = desk;
        this.proposals = proposals;
        this.papers = papers;
        this.converter = converter;
    }

    @GET
    @Operation(operationId = "listOrders", summary = "整改通知：领导小组办公室看到全部，双方看到下发给本对的，默认最近更新的在前")
    public Paged<Order> list(@BeanParam OrderParameters asked, @BeanParam PageParameters page) {
        return orders.page(asked, page);
    }

    @GET
    @Path("proposal")
    @Operation(operationId = "proposeOrder", summary = "由已决定的评估结果拟出整改问题（领导小组办公室）：得分率低的项目及其条款、指标；不保存")
    public OrderProposal propose(
            @RestQuery
                    @Parameter(
                            description = "评估的标识",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable
                    String evaluationId,
            @RestQuery @Parameter(description = "对口合作关系代码", required = true, example = "LN-JS") @Nullable
                    String pairCode,
            @RestQuery
                    @Parameter(
                            description = "得分率低于（%）",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "100",
                                            defaultValue = "60"))
                    @Nullable
                    String below) {
        Given given = new Given();
        UUID evaluation = given.id("evaluationId", evaluationId);
        int percent = given.whole("below", below, BEHIND, 1, 100);
        given.refuseIfWrong();
        return proposals.of(evaluation, pairCode == null ? "" : pairCode, percent);
    }

    @POST
    @Write
    @Operation(operationId = "draftOrder", summary = "起草整改通知（领导小组办公室）：依据已决定的评估")
    @APIResponseSchema(value = OrderDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    public RestResponse<OrderDetail> draft(@Valid @NotNull(message = "REQUIRED") OrderFacts order) {
        OrderDetail drafted = desk.draft(order);
        return answer(Status.CREATED, drafted)
                .location(URI.create("/api/v1/orders/" + drafted.standing().id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOrder", summary = "一份整改通知：问题与要求、措施、佐证、延期、经过与可办理的操作")
    public RestResponse<OrderDetail> get(@RestPath UUID id) {
        return answer(Status.OK, desk.detail(id)).build();
    }

    @PUT
    @Path("{id}")
    @Write
    @Operation(operationId = "changeOrder", summary = "修改整改通知草稿（领导小组办公室）")
    public RestResponse<OrderDetail> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") OrderFacts order) {
        return answer(Status.OK, desk.change(id, ifMatch, order)).build();
    }

    @DELETE
    @Path("{id}")
    @Write
    @Operation(operationId = "discardOrder", summary = "删除整改通知草稿（领导小组办公室）")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.discard(id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/issue")
    @Write
    @Operation(operationId = "issueOrder", summary = "下发整改通知（领导小组办公室，结果公布之后）：此后内容不再改变，双方可见")
    public RestResponse<OrderDetail> issue(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Issue issue) {
        return answer(Status.OK, desk.issue(id, ifMatch, issue)).build();
    }

    @POST
    @Path("{id}/checks")
    @Write
    @Operation(operationId = "checkOrder", summary = "复核（领导小组办公室，申请销号之后）：销号，或附新时限重新整改")
    public RestResponse<OrderDetail> check(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") NewCheck check) {
        return answer(Status.OK, desk.check(id, ifMatch, check)).build();
    }

    @GET
    @Path("{id}/document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getOrderDocument", summary = "整改通知（.docx），版式按 GB/T 9704-2012，不加盖印章")
    public RestResponse<byte[]> document(@RestPath UUID id) {
        return papers.ofOrder(id).word();
    }

    @GET
    @Path("{id}/document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getOrderPdf", summary = "整改通知（.pdf，供阅读）；没有配置转换程序的为 503")
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return papers.ofOrder(id).pdf(converter);
    }

    static ResponseBuilder<OrderDetail> answer(Status status, OrderDetail order) {
        return ResponseBuilder.create(status, order).header(HttpHeaders.ETAG, order.tag());
    }
}
