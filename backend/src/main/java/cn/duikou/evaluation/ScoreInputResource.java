package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.web.Given;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What people put into a round, over HTTP. */
@Path("/api/v1/evaluations/{id}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class ScoreInputResource {

    private static final String PAIR = "对口合作关系代码";
    private static final String ITEM = "项目代码";

    private final ScoreInputDesk desk;
    private final ProgressDesk progress;

    ScoreInputResource(ScoreInputDesk desk, ProgressDesk progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @GET
    @Path("progress")
    @Operation(operationId = "getEvaluationProgress", summary = "评估进度：谁已评多少项，不含分数")
    public Progress progress(@RestPath UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("inputs")
    @Operation(operationId = "listScoreInputs", summary = "已给的评分：评委的评分在评审结束之前只有本人看到")
    public Listed<ScoreInput> list(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description = "类别",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = InputKind.class))
                    @Nullable
                    List<String> kind) {
        Given given = new Given();
        List<InputKind> kinds = given.options("kind", kind, InputKind.class);
        given.refuseIfWrong();
        return new Listed<>(desk.list(id, kinds));
    }

    @PUT
    @Path("self-scores/{pair}/{item}")
    @Write
    @Operation(operationId = "giveSelfScore", summary = "自评一项（任一方，自评期间）：再次给分替代前一次；替代对方所给的须带 If-Match，值为其版本，尚无的为 0")
    public RestResponse<ScoreInput> giveSelf(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") GivenScore score) {
        return answer(desk.giveSelf(
                id, ifMatch, new NewInput(InputKind.SELF, new Where(pair, item), score.points(), score.remark())));
    }

    @PUT
    @Path("expert-scores/{pair}/{item}")
    @Write
    @Operation(operationId = "giveExpertScore", summary = "评委评一项（被指派的评委，评审期间）：评审结束之前只有本人看到")
    public RestResponse<ScoreInput> giveExpert(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "OPENING") String item,
            @Valid @NotNull(message = "REQUIRED") GivenScore score) {
        return answer(
                desk.give(id, new NewInput(InputKind.EXPERT, new Where(pair, item), score.points(), score.remark())));
    }

    @PUT
    @Path("review-scores/{pair}/{item}")
    @Write
    @Operation(operationId = "setReviewScore", summary = "审核一项，附理由（主持方，评审期间）：替代计算分")
    public RestResponse<ScoreInput> setReview(
            @RestPath UUID id,
            @RestPath @Parameter(description = PAIR, example = "LN-JS") String pair,
            @RestPath @Parameter(description = ITEM, example = "STARTED_RATE") String item,
            @Valid @NotNull(message = "REQUIRED") SetScore score) {
        return answer(
                desk.give(id, new NewInput(InputKind.REVIEW, new Where(pair, item), score.points(), score.reason())));
    }

    private static RestResponse<ScoreInput> answer(ScoreInput given) {
        return ResponseBuilder.ok(given)
                .header(HttpHeaders.ETAG, ScoreInput.tag(given))
                .build();
    }
}
