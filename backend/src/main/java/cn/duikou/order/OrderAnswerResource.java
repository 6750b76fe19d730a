package cn.duikou.order;

import cn.duikou.ledger.Reasoned;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
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
import org.jspecify.annotations.Nullable;

/** What pairs do about orders, over HTTP. */
@Path("/api/v1/orders/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "整改通知")
class OrderAnswerResource {

    private final OrderAnswerDesk desk;

    OrderAnswerResource(OrderAnswerDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("measures")
    @Write
    @Operation(operationId = "planOrderMeasure", summary = "提出整改措施（任一方）：针对哪个问题、责任单位与时限")
    @APIResponseSchema(value = OrderDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    public RestResponse<OrderDetail> plan(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewMeasure measure) {
        return OrderResource.answer(Status.CREATED, desk.plan(id, measure)).build();
    }

    @POST
    @Path("measures/{measure}/progress")
    @Write
    @Operation(operationId = "reportOrderProgress", summary = "填报整改进展（任一方）")
    @APIResponseSchema(value = OrderDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    public RestResponse<OrderDetail> progress(
            @RestPath UUID id,
            @RestPath @Parameter(description = "整改措施的标识") UUID measure,
            @Valid @NotNull(message = "REQUIRED") NewProgress progress) {
        return OrderResource.answer(Status.CREATED, desk.progress(id, measure, progress))
                .build();
    }

    @POST
    @Path("evidence")
    @Write
    @Operation(operationId = "addOrderEvidence", summary = "提交整改佐证（任一方）：引用台账记录与附件，记下当时的版本与摘要")
    @APIResponseSchema(value = OrderDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    public RestResponse<OrderDetail> show(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewOrderEvidence evidence) {
        return OrderResource.answer(Status.CREATED, desk.show(id, evidence)).build();
    }

    @POST
    @Path("report")
    @Write
    @Operation(operationId = "reportOrder", summary = "申请销号（任一方审核员）：每个问题的措施都已完成并有佐证；待决定的延期申请随之撤回")
    public RestResponse<OrderDetail> report(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Reasoned statement) {
        return OrderResource.answer(Status.OK, desk.report(id, ifMatch, statement.reason()))
                .build();
    }

    @POST
    @Path("extensions")
    @Write
    @Operation(operationId = "askOrderExtension", summary = "申请延期，附原因（任一方审核员或领导小组办公室）：另一人决定")
    @APIResponseSchema(value = OrderDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = OrderDetail.class)))
    public RestResponse<OrderDetail> ask(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewExtension extension) {
        return OrderResource.answer(Status.CREATED, desk.ask(id, extension)).build();
    }

    @POST
    @Path("extensions/{extension}/grant")
    @Write
    @Operation(operationId = "grantOrderExtension", summary = "同意延期（领导小组办公室，非申请人）：曾逾期的仍为曾逾期")
    public RestResponse<OrderDetail> grant(
            @RestPath UUID id, @RestPath @Parameter(description = "延期申请的标识") UUID extension) {
        return OrderResource.answer(Status.OK, desk.grant(id, extension)).build();
    }

    @POST
    @Path("extensions/{extension}/refuse")
    @Write
    @Operation(operationId = "refuseOrderExtension", summary = "不同意延期，附理由（领导小组办公室，非申请人）")
    public RestResponse<OrderDetail> refuse(
            @RestPath UUID id,
            @RestPath @Parameter(description = "延期申请的标识") UUID extension,
            @Valid @NotNull(message = "REQUIRED") Reasoned why) {
        return OrderResource.answer(Status.OK, desk.refuse(id, extension, why.reason()))
                .build();
    }

    @POST
    @Path("extensions/{extension}/withdraw")
    @Write
    @Operation(operationId = "withdrawOrderExtension", summary = "撤回待决定的延期申请（申请单位的审核员，或申请的领导小组办公室）")
    public RestResponse<OrderDetail> withdraw(
            @RestPath UUID id,
            @RestPath @Parameter(description = "延期申请的标识") UUID extension,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return OrderResource.answer(Status.OK, desk.withdraw(id, extension, ifMatch))
                .build();
    }
}
