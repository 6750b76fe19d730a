package cn.duikou.ledger;

import cn.duikou.web.EntityTags;
import cn.duikou.web.Given;
import cn.duikou.web.Listed;
import cn.duikou.web.MergePatch;
import cn.duikou.web.Write;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** The verbs that every ledger answers; a ledger's own resource adds its path, its list and its words. */
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class LedgerResource<F> {

    private static final String ONE = "{id}";

    private final LedgerKind<F> kind;
    private final LedgerDesk desk;

    protected LedgerResource(LedgerKind<F> kind, LedgerDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    @POST
    @Write
    @Operation(operationId = "draftRecord", summary = "起草")
    public RestResponse<Entry<F>> draft(@NotNull(message = "REQUIRED") F facts) {
        Entry<F> entry = desk.entries().one(kind, desk.drafting().draft(kind, facts));
        return ResponseBuilder.create(Status.CREATED, entry)
                .location(URI.create("/api/v1/" + kind.name() + "/" + entry.id()))
                .header(HttpHeaders.ETAG, entry.tag())
                .build();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getRecord", summary = "查看")
    public RestResponse<Entry<F>> get(
            UUID id,
            @RestQuery
                    @Parameter(description = "以该日已确认的内容为准", schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String asOf,
            @RestHeader("If-None-Match") @Nullable String known) {
        Given given = new Given();
        LocalDate day = given.date("asOf", asOf);
        given.refuseIfWrong();
        Entry<F> entry =
                day == null ? desk.entries().one(kind, id) : desk.entries().oneAsOf(kind, id, day);
        return EntityTags.isKnown(entry.tag(), known)
                ? ResponseBuilder.<Entry<F>>notModified()
                        .header(HttpHeaders.ETAG, entry.tag())
                        .build()
                : answer(entry);
    }

    @PUT
    @Path(ONE)
    @Write
    @Operation(operationId = "replaceRecord", summary = "修改草稿，或对已确认记录提出修订")
    public RestResponse<Entry<F>> replace(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull(message = "REQUIRED") F facts) {
        desk.drafting().amend(kind, id, ifMatch, field -> true, before -> facts);
        return answer(id);
    }

    @PATCH
    @Path(ONE)
    @Write
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patchRecord", summary = "修改部分字段（JSON Merge Patch）")
    public RestResponse<Entry<F>> patch(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull(message = "REQUIRED") JsonNode patch) {
        desk.drafting()
                .amend(kind, id, ifMatch, patch::has, before -> desk.json().patched(kind, before, patch));
        return answer(id);
    }

    @DELETE
    @Path(ONE)
    @Write
    @Operation(operationId = "discardRecord", summary = "删除本方草稿")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.drafting().discard(kind, id, ifMatch);
        return RestResponse.noContent();
    }

    @POST
    @Path(ONE + "/send")
    @Write
    @Operation(operationId = "sendRecord", summary = "提交对方确认")
    public RestResponse<Entry<F>> send(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.deciding().send(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/withdraw")
    @Write
    @Operation(operationId = "withdrawRecord", summary = "撤回")
    public RestResponse<Entry<F>> withdraw(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.deciding().withdraw(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/agree")
    @Write
    @Operation(operationId = "agreeRecord", summary = "确认")
    public RestResponse<Entry<F>> agree(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.deciding().agree(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/return")
    @Write
    @Operation(operationId = "returnRecord", summary = "退回，可附我方数据")
    public RestResponse<Entry<F>> giveBack(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Reasoned.Return why) {
        desk.deciding().giveBack(kind, id, ifMatch, why.reason(), why.counterFacts());
        return answer(id);
    }

    @POST
    @Path(ONE + "/close")
    @Write
    @Operation(operationId = "closeRecord", summary = "提出结束记录")
    public RestResponse<Entry<F>> close(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Reasoned why) {
        desk.drafting().close(kind, id, ifMatch, why.reason());
        return answer(id);
    }

    @GET
    @Path(ONE + "/revisions")
    @Operation(operationId = "listRecordRevisions", summary = "修订历史及逐字段差异")
    public Listed<LoggedRevision> revisions(UUID id) {
        return new Listed<>(desk.history().of(kind, id));
    }

    @GET
    @Path(ONE + "/differences")
    @Operation(operationId = "compareRecordRevisions", summary = "任意两次修订之间的差异")
    public Listed<Difference> differences(
            UUID id,
            @RestQuery
                    @Parameter(description = "修订序号", required = true, schema = @Schema(type = SchemaType.INTEGER))
                    @Nullable
                    String from,
            @RestQuery
                    @Parameter(description = "修订序号", required = true, schema = @Schema(type = SchemaType.INTEGER))
                    @Nullable
                    String to) {
        Given given = new Given();
        int first = given.number("from", from);
        int second = given.number("to", to);
        given.refuseIfWrong();
        return new Listed<>(desk.history().between(kind, id, first, second));
    }

    @GET
    @Path(ONE + "/revisions:verify")
    @Operation(operationId = "verifyRecordRevisions", summary = "校验已确认修订的摘要链")
    public History.ChainCheck verify(UUID id) {
        return desk.history().verify(kind, id);
    }

    /** For writing some of the facts by another path than the record itself; no replacement leaves them as they are. */
    protected RestResponse<Entry<F>> amended(
            UUID id, @Nullable String ifMatch, Function<F, Map<String, ?>> replacements) {
        desk.drafting().amend(kind, id, ifMatch, field -> false, patching(replacements));
        return answer(id);
    }

    /** For agreeing to what the other side has sent together with what only one's own side can add to it. */
    protected RestResponse<Entry<F>> completed(
            UUID id, @Nullable String ifMatch, Function<F, Map<String, ?>> additions) {
        desk.deciding().agree(kind, id, ifMatch, patching(additions));
        return answer(id);
    }

    private UnaryOperator<F> patching(Function<F, Map<String, ?>> replacements) {
        return before -> {
            Map<String, ?> told = replacements.apply(before);
            return told.isEmpty()
                    ? before
                    : desk.json().patched(kind, before, desk.json().write(told));
        };
    }

    private RestResponse<Entry<F>> answer(UUID id) {
        return answer(desk.entries().one(kind, id));
    }

    private RestResponse<Entry<F>> answer(Entry<F> entry) {
        return ResponseBuilder.ok(entry).header(HttpHeaders.ETAG, entry.tag()).build();
    }
}
