package cn.duikou.evaluation;

import cn.duikou.ledger.Reasoned;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Listed;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Objections and changes of scores over HTTP. */
@Path("/api/v1/evaluations/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class ObjectionResource {

    private static final String PAIR = "对口合作关系代码";
    private static final String ITEM = "项目代码";

    private final PreliminaryDesk preliminary;
    private final ExplanationDesk explanations;
    private final ObjectionDesk objections;
    private final AcceptanceDesk acceptances;
    private final ScoreChangeDesk changes;

    ObjectionResource(
            PreliminaryDesk preliminary,
            ExplanationDesk explanations,
            ObjectionDesk objections,
            AcceptanceDesk acceptances,
            ScoreChangeDesk changes) {
        this.preliminary = preliminary;
        this.explanations = explanations;
        this.objections = objections;
        this.acceptances = acceptances;
        this.changes = changes;
    }

    @GET
    @Path("preliminary-scores/{pair}")
    @Operation(operationId = "getPreliminaryScores", summary = "初评得分：异议期开始时告知本对的各项目得分，不含名次与其他各对")
    public PreliminaryScores preliminary(
            @RestPath UUID id, @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair) {
        return preliminary.of(id, pair);
    }

    @GET
    @Path("preliminary-scores/{pair}/{item}")
    @Operation(operationId = "explainPreliminaryScore", summary = "一项初评得分的说明：规则、代入的数、本对的快照数据，照告知时的；与其他各对比较的，其数与名次随结果公布")
    public ItemExplanation explain(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item) {
        return explanations.told(id, pair, item);
    }

    @GET
    @Path("preliminary-scores/{pair}/{item}/records")
    @Operation(operationId = "listPreliminaryRecords", summary = "一项初评得分背后的记录：本对的，快照时的版本、封存摘要与附件摘要")
    public Paged<FrozenRecord> records(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item,
            @BeanParam PageParameters page) {
        return explanations.records(id, explanations.told(id, pair, item), page);
    }

    @GET
    @Path("objections")
    @Operation(operationId = "listObjections", summary = "异议：双方看到本对的，主持方看到全部，由早及近")
    public Listed<Objection> list(@RestPath UUID id) {
        return new Listed<>(objections.list(id));
    }

    @GET
    @Path("objections/{objection}")
    @Operation(operationId = "getObjection", summary = "一件异议：理由、佐证与答复")
    public Objection get(@RestPath UUID id, @RestPath @Parameter(description = "异议的标识") UUID objection) {
        return objections.find(id, objection);
    }

    @POST
    @Path("objections")
    @Write
    @Operation(operationId = "fileObjection", summary = "提出异议（任一方审核员，异议期之内）：每个项目同时一件，已答复的在该项得分再有更正之后可以再提，附理由与佐证")
    @APIResponseSchema(value = Objection.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = Objection.class)))
    public RestResponse<Objection> file(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewObjection objection) {
        Objection filed = objections.file(id, objection);
        return ResponseBuilder.create(Status.CREATED, filed)
                .location(URI.create("/api/v1/evaluations/" + id + "/objections/" + filed.id()))
                .build();
    }

    @POST
    @Path("objections/{objection}/withdraw")
    @Write
    @Operation(operationId = "withdrawObjection", summary = "撤回异议（提出的一方审核员，答复之前）")
    public RestResponse<Objection> withdraw(
            @RestPath UUID id, @RestPath @Parameter(description = "异议的标识") UUID objection) {
        return RestResponse.ok(objections.withdraw(id, objection));
    }

    @POST
    @Path("objections/{objection}/answer")
    @Write
    @Operation(operationId = "answerObjection", summary = "答复异议（主持方，双方主持的由未提异议的一方）：不采纳的即为答复；采纳、部分采纳的提出得分更正，第二人确认之后才是答复")
    public RestResponse<Objection> answer(
            @RestPath UUID id,
            @RestPath @Parameter(description = "异议的标识") UUID objection,
            @Valid @NotNull(message = "REQUIRED") ObjectionAnswer answer) {
        return RestResponse.ok(objections.answer(id, objection, answer));
    }

    @GET
    @Path("acceptances")
    @Operation(operationId = "listAcceptances", summary = "无异议确认：双方看到本对的，主持方看到全部，由早及近")
    public Listed<Acceptance> acceptances(@RestPath UUID id) {
        return new Listed<>(acceptances.list(id));
    }

    @POST
    @Path("acceptances")
    @Write
    @Operation(
            operationId = "acceptScores",
            summary = "确认无异议（任一方审核员，异议期之内）：此后不再提出，不能收回，本对的得分有更正时失效；参评各对的双方都确认之后，不必等到异议期届满")
    @APIResponseSchema(value = Acceptance.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = Acceptance.class)))
    public RestResponse<Acceptance> accept(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewAcceptance acceptance) {
        return RestResponse.status(Status.CREATED, acceptances.accept(id, acceptance));
    }

    @GET
    @Path("changes")
    @Operation(operationId = "listScoreChanges", summary = "得分更正：主持方看到全部，双方看到本对已确认的：决定之前的即时看到，决定之后的在公布之后")
    public Listed<ScoreChange> changes(@RestPath UUID id) {
        return new Listed<>(changes.list(id));
    }

    @POST
    @Path("changes")
    @Write
    @Operation(operationId = "proposeScoreChange", summary = "提出得分更正（主持方，评审之后）：另一位协调员、双方主持的由另一方确认之后生效")
    @APIResponseSchema(value = ScoreChange.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = ScoreChange.class)))
    public RestResponse<ScoreChange> propose(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewScoreChange change) {
        return RestResponse.status(Status.CREATED, changes.propose(id, change));
    }

    @POST
    @Path("changes/{change}/confirm")
    @Write
    @Operation(operationId = "confirmScoreChange", summary = "确认得分更正（同一单位的另一位协调员，双方主持的由另一方）：决定之后的，结果重新计算并另存，原决定不变")
    public RestResponse<ScoreChange> confirm(
            @RestPath UUID id, @RestPath @Parameter(description = "得分更正的标识") UUID change) {
        return RestResponse.ok(changes.confirm(id, change));
    }

    @POST
    @Path("changes/{change}/refuse")
    @Write
    @Operation(operationId = "refuseScoreChange", summary = "否定得分更正，附理由（可以确认的人，提出人也可收回）")
    public RestResponse<ScoreChange> refuse(
            @RestPath UUID id,
            @RestPath @Parameter(description = "得分更正的标识") UUID change,
            @Valid @NotNull(message = "REQUIRED") Reasoned why) {
        return RestResponse.ok(changes.refuse(id, change, why.reason()));
    }
}
