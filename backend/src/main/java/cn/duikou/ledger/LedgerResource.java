package cn.duikou.ledger;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
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
    @Operation(operationId = "draft", summary = "起草")
    public Response draft(@NotNull(message = "REQUIRED") F facts) {
        Entry<F> entry = desk.entries().one(kind, desk.ledger().draft(kind, facts));
        return Response.created(URI.create("/api/v1/" + kind.name() + "/" + entry.id()))
                .entity(entry)
                .header(HttpHeaders.ETAG, entry.tag())
                .build();
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "get", summary = "查看")
    public Response get(
            UUID id, @RestQuery @Nullable LocalDate asOf, @RestHeader("If-None-Match") @Nullable String known) {
        Entry<F> entry =
                asOf == null ? desk.entries().one(kind, id) : desk.entries().oneAsOf(kind, id, asOf);
        return entry.tag().equals(known)
                ? Response.notModified().header(HttpHeaders.ETAG, entry.tag()).build()
                : answer(entry);
    }

    @PUT
    @Path(ONE)
    @Write
    @Operation(operationId = "replace", summary = "修改草稿，或对已确认记录提出修订")
    public Response replace(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull(message = "REQUIRED") F facts) {
        desk.ledger().amend(kind, id, ifMatch, before -> facts);
        return answer(id);
    }

    @PATCH
    @Path(ONE)
    @Write
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "patch", summary = "修改部分字段（JSON Merge Patch）")
    public Response patch(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull(message = "REQUIRED") JsonNode patch) {
        desk.ledger().amend(kind, id, ifMatch, before -> desk.json().patched(kind, before, patch));
        return answer(id);
    }

    @DELETE
    @Path(ONE)
    @Write
    @Operation(operationId = "discard", summary = "删除本方草稿")
    public void discard(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.ledger().discard(kind, id, ifMatch);
    }

    @POST
    @Path(ONE + "/send")
    @Write
    @Operation(operationId = "send", summary = "提交对方确认")
    public Response send(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.ledger().send(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/withdraw")
    @Write
    @Operation(operationId = "withdraw", summary = "撤回")
    public Response withdraw(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.ledger().withdraw(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/agree")
    @Write
    @Operation(operationId = "agree", summary = "确认")
    public Response agree(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        desk.ledger().agree(kind, id, ifMatch);
        return answer(id);
    }

    @POST
    @Path(ONE + "/return")
    @Write
    @Operation(operationId = "return", summary = "退回，可附我方数据")
    public Response giveBack(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Reasoned.Return why) {
        desk.ledger().giveBack(kind, id, ifMatch, why.reason(), why.counterFacts());
        return answer(id);
    }

    @POST
    @Path(ONE + "/close")
    @Write
    @Operation(operationId = "close", summary = "提出结束记录")
    public Response close(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Reasoned why) {
        desk.ledger().close(kind, id, ifMatch, why.reason());
        return answer(id);
    }

    @GET
    @Path(ONE + "/revisions")
    @Operation(operationId = "listRevisions", summary = "修订历史及逐字段差异")
    public Listed<LoggedRevision> revisions(UUID id) {
        return new Listed<>(desk.history().of(kind, id));
    }

    @GET
    @Path(ONE + "/differences")
    @Operation(operationId = "compareRevisions", summary = "任意两次修订之间的差异")
    public Listed<Difference> differences(UUID id, @RestQuery int from, @RestQuery int to) {
        return new Listed<>(desk.history().between(kind, id, from, to));
    }

    @GET
    @Path(ONE + "/revisions:verify")
    @Operation(operationId = "verifyRevisions", summary = "校验已确认修订的摘要链")
    public History.Verification verify(UUID id) {
        return desk.history().verify(kind, id);
    }

    protected Response answer(UUID id) {
        return answer(desk.entries().one(kind, id));
    }

    private Response answer(Entry<F> entry) {
        return Response.ok(entry).header(HttpHeaders.ETAG, entry.tag()).build();
    }
}
