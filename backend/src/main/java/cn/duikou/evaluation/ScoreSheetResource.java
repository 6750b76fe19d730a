package cn.duikou.evaluation;

import cn.duikou.web.EntityTags;
import cn.duikou.web.Given;
import cn.duikou.web.Listed;
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
import java.util.List;
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

/** Score sheets over HTTP; whoever is signed in may read what is published, those who are judged first of all. */
@Path("/api/v1/score-sheets")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "成效评估")
class ScoreSheetResource {

    private static final int LAST_VERSION = 100_000;

    private final ScoreSheets sheets;
    private final ScoreSheetDesk desk;
    private final SheetTrialDesk trials;

    ScoreSheetResource(ScoreSheets sheets, ScoreSheetDesk desk, SheetTrialDesk trials) {
        this.sheets = sheets;
        this.desk = desk;
        this.trials = trials;
    }

    @GET
    @Operation(operationId = "listScoreSheets", summary = "评分表：每个代码一行，为符合条件的最新版本")
    public Listed<ScoreSheetHead> list(@BeanParam ScoreSheetParameters asked) {
        Given given = new Given();
        List<SheetPurpose> purposes = given.options("purpose", asked.purpose, SheetPurpose.class);
        List<SheetState> states = given.options("state", asked.state, SheetState.class);
        given.refuseIfWrong();
        return new Listed<>(sheets.newest(purposes, states));
    }

    @POST
    @Write
    @Operation(operationId = "makeScoreSheet", summary = "起草评分表（领导小组办公室）：新代码为第一版，已有代码为下一版本；自评用的也由其制定")
    @APIResponseSchema(value = ScoreSheet.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = ScoreSheet.class)))
    public RestResponse<ScoreSheet> make(@Valid @NotNull(message = "REQUIRED") ScoreSheetFacts sheet) {
        ScoreSheet made = desk.make(sheet);
        return answer(Status.CREATED, made)
                .location(URI.create("/api/v1/score-sheets/" + made.facts().code() + "?version=" + made.version()))
                .build();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getScoreSheet", summary = "一份评分表：指定的版本，或最新的版本（领导小组办公室含草稿）")
    public RestResponse<ScoreSheet> get(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code,
            @RestQuery
                    @Parameter(
                            description = "版本，没有则为最新",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100000"))
                    @Nullable
                    String version,
            @RestHeader("If-None-Match") @Nullable String known) {
        Given given = new Given();
        int asked = given.whole("version", version, 0, 1, LAST_VERSION);
        given.refuseIfWrong();
        ScoreSheet sheet = desk.find(code, asked == 0 ? null : asked);
        return EntityTags.isKnown(sheet.tag(), known)
                ? ResponseBuilder.<ScoreSheet>notModified()
                        .header(HttpHeaders.ETAG, sheet.tag())
                        .build()
                : answer(Status.OK, sheet).build();
    }

    @GET
    @Path("{code}/versions")
    @Operation(operationId = "listScoreSheetVersions", summary = "一份评分表的全部版本，新版本在前")
    public Listed<ScoreSheetHead> versions(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code) {
        return new Listed<>(sheets.versions(code));
    }

    @PUT
    @Path("{code}")
    @Write
    @Operation(operationId = "changeScoreSheet", summary = "修改评分表草稿（领导小组办公室）")
    public RestResponse<ScoreSheet> change(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") ScoreSheetFacts sheet) {
        return answer(Status.OK, desk.change(code, ifMatch, sheet)).build();
    }

    @DELETE
    @Path("{code}")
    @Write
    @Operation(operationId = "discardScoreSheet", summary = "删除评分表草稿（领导小组办公室）")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.discard(code, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path("{code}/check")
    @Write
    @Operation(operationId = "checkScoreSheet", summary = "以已决定的评估试算评分表（领导小组办公室）：所给的内容，没有则为草稿或最新版本；哪些得分、名次不同及其算法；不保存")
    public RestResponse<SheetComparison> check(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code,
            @Valid @NotNull(message = "REQUIRED") SheetTrial trial) {
        return RestResponse.ok(trials.check(code, trial));
    }

    @POST
    @Path("{code}/publish")
    @Write
    @Operation(operationId = "publishScoreSheet", summary = "发布 If-Match 所示的评分表草稿（领导小组办公室）：此后不再改变")
    public RestResponse<ScoreSheet> publish(
            @RestPath @Parameter(description = "评分表代码", example = "NATIONAL") String code,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(Status.OK, desk.publish(code, ifMatch)).build();
    }

    private static ResponseBuilder<ScoreSheet> answer(Status status, ScoreSheet sheet) {
        return ResponseBuilder.create(status, sheet).header(HttpHeaders.ETAG, sheet.tag());
    }
}
