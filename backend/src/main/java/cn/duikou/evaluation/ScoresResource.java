package cn.duikou.evaluation;

import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** What rounds come to, over HTTP: the coordinator's alone until it is published. */
@Path("/api/v1/evaluations/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class ScoresResource {

    private static final String PAIR = "对口合作关系代码";
    private static final String ITEM = "项目代码";

    private final ScoringDesk desk;
    private final ExplanationDesk explanations;
    private final WhatIfDesk whatIf;

    ScoresResource(ScoringDesk desk, ExplanationDesk explanations, WhatIfDesk whatIf) {
        this.desk = desk;
        this.explanations = explanations;
        this.whatIf = whatIf;
    }

    @GET
    @Path("scores")
    @Operation(operationId = "getEvaluationScores", summary = "得分：自评、计算、审核与最终各列；公布之后双方看到自己的")
    public EvaluationScores scores(@RestPath UUID id) {
        return desk.scores(id);
    }

    @GET
    @Path("scores/{pair}/{item}")
    @Operation(operationId = "explainEvaluationScore", summary = "一项得分的说明：规则、代入的数、快照数据")
    public ItemExplanation explain(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item) {
        return explanations.of(id, pair, item);
    }

    @GET
    @Path("scores/{pair}/{item}/records")
    @Operation(operationId = "listEvaluationRecords", summary = "一项得分背后的记录：快照时的版本、封存摘要与附件摘要")
    public Paged<FrozenRecord> records(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item,
            @BeanParam PageParameters page) {
        return explanations.records(id, explanations.of(id, pair, item), page);
    }

    @GET
    @Path("result")
    @Operation(operationId = "getEvaluationResult", summary = "结果：组内名次与稳健程度")
    public EvaluationResult result(@RestPath UUID id) {
        return desk.result(id);
    }

    @POST
    @Path("recompute")
    @Write
    @Operation(operationId = "recomputeEvaluation", summary = "重新计算（主持方）：校验快照的每条记录，再由事实、规则与评分得出摘要；不改变任何内容")
    public RestResponse<Recomputed> recompute(@RestPath UUID id) {
        return RestResponse.ok(desk.recompute(id));
    }

    @POST
    @Path("what-if")
    @Operation(
            operationId = "simulateEvaluationScores",
            summary = "假设推演（领导小组办公室，评审结束之后）：权重、得分或不计的项目另作假设时的总分与名次；不是结果，不保存")
    public WhatIfOutcome whatIf(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") WhatIf supposed) {
        return whatIf.of(id, supposed);
    }

    @POST
    @Path("decide")
    @Write
    @Operation(operationId = "decideEvaluation", summary = "决定结果（主持方，异议期满之后）：得分不再改变")
    public RestResponse<EvaluationDetail> decide(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return EvaluationResource.answer(Status.OK, desk.decide(id, ifMatch)).build();
    }

    @POST
    @Path("publish")
    @Write
    @Operation(operationId = "publishEvaluation", summary = "公布结果（主持方）：先重新计算，与决定时不一致的不公布")
    public RestResponse<EvaluationDetail> publish(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return EvaluationResource.answer(Status.OK, desk.publish(id, ifMatch)).build();
    }
}
