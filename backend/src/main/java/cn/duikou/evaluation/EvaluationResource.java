package cn.duikou.evaluation;

import cn.duikou.store.PageParameters;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Rounds of evaluation over HTTP. */
@Path("/api/v1/evaluations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class EvaluationResource {

    private final Evaluations evaluations;
    private final EvaluationDesk desk;
    private final OpeningDesk opening;
    private final PreliminaryDesk preliminary;

    EvaluationResource(Evaluations evaluations, EvaluationDesk desk, OpeningDesk opening, PreliminaryDesk preliminary) {
        this.evaluations = evaluations;
        this.desk = desk;
        this.opening = opening;
        this.preliminary = preliminary;
    }

    @GET
    @Operation(operationId = "listEvaluations", summary = "评估：主持方看到全部，评委看到被指派的，双方看到启动之后的，其他看到已公布的，默认最近更新的在前")
    public Paged<Evaluation> list(@BeanParam EvaluationParameters asked, @BeanParam PageParameters page) {
        return evaluations.page(asked, page);
    }

    @POST
    @Write
    @Operation(operationId = "prepareEvaluation", summary = "准备评估：年度、评分表与时限；领导小组办公室，或者双方审核员准备本对的自评，此后称主持方")
    @APIResponseSchema(value = EvaluationDetail.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = EvaluationDetail.class)))
    public RestResponse<EvaluationDetail> prepare(@Valid @NotNull(message = "REQUIRED") EvaluationFacts evaluation) {
        EvaluationDetail prepared = desk.prepare(evaluation);
        return answer(Status.CREATED, prepared)
                .location(
                        URI.create("/api/v1/evaluations/" + prepared.standing().id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEvaluation", summary = "一次评估：概况、可办理的操作与经过")
    public RestResponse<EvaluationDetail> get(@RestPath UUID id) {
        return answer(Status.OK, desk.detail(id)).build();
    }

    @PUT
    @Path("{id}")
    @Write
    @Operation(operationId = "changeEvaluation", summary = "修改准备中的评估（主持方）")
    public RestResponse<EvaluationDetail> change(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") EvaluationFacts evaluation) {
        return answer(Status.OK, desk.change(id, ifMatch, evaluation)).build();
    }

    @DELETE
    @Path("{id}")
    @Write
    @Operation(operationId = "discardEvaluation", summary = "删除准备中的评估（主持方）：连同其经过；启动之后不能删除")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.discard(id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("{id}/open")
    @Write(asOfOneMoment = true)
    @Operation(operationId = "openEvaluation", summary = "启动自评（主持方）：固定此刻的全部事实，不再改变")
    public RestResponse<EvaluationDetail> open(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(Status.OK, opening.open(id, ifMatch)).build();
    }

    @POST
    @Path("{id}/begin-review")
    @Write
    @Operation(operationId = "beginEvaluationReview", summary = "结束自评，开始评审（主持方）")
    public RestResponse<EvaluationDetail> beginReview(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(Status.OK, desk.beginReview(id, ifMatch)).build();
    }

    @POST
    @Path("{id}/open-objections")
    @Write
    @Operation(operationId = "openEvaluationObjections", summary = "结束评审，开始异议期（主持方）：以工作日计，并向各对告知本对的初评得分")
    public RestResponse<EvaluationDetail> openObjections(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(Status.OK, preliminary.openObjections(id, ifMatch)).build();
    }

    static ResponseBuilder<EvaluationDetail> answer(Status status, EvaluationDetail evaluation) {
        return ResponseBuilder.create(status, evaluation).header(HttpHeaders.ETAG, evaluation.tag());
    }
}
