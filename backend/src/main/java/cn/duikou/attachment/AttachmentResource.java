package cn.duikou.attachment;

import cn.duikou.ledger.Reasoned;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Attachments over HTTP. */
@Path("/api/v1/attachments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "附件")
class AttachmentResource {

    /** What the form has beside the file. */
    private static final Set<String> TEXTS = Set.of("recordId", "kind");

    private final Attachments attachments;
    private final Attaching attaching;
    private final Downloads downloads;

    AttachmentResource(Attachments attachments, Attaching attaching, Downloads downloads) {
        this.attachments = attachments;
        this.attaching = attaching;
        this.downloads = downloads;
    }

    @GET
    @Operation(operationId = "listAttachments", summary = "一条记录的附件")
    public RecordAttachments list(
            @RestQuery
                    @Parameter(
                            description = "记录的标识",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @Nullable
                    String recordId) {
        Given given = new Given();
        UUID id = given.id("recordId", recordId);
        given.refuseIfWrong();
        return attachments.of(id);
    }

    @POST
    @Write
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addAttachment", summary = "上传附件，至多 20 MiB，按内容识别类型")
    @APIResponseSchema(value = Attachment.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "dryRun=true：校验通过，未保存",
            content = @Content(schema = @Schema(implementation = Attachment.class)))
    public RestResponse<Attachment> add(
            @RestForm
                    @Schema(
                            title = "记录",
                            description = "id of a record of any ledger",
                            required = true,
                            format = "uuid")
                    @Nullable
                    String recordId,
            @RestForm @Schema(title = "类别", required = true, implementation = AttachmentKind.class) @Nullable
                    String kind,
            @Schema(hidden = true) @RestForm(FileUpload.ALL) List<FileUpload> files,
            @Parameter(hidden = true) MultipartFormDataInput form,
            @RestQuery boolean dryRun) {
        Given given = new Given();
        fieldsAreKnown(given, form);
        Attachment added = attaching.add(asked(given, recordId, kind, files), dryRun);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/api/v1/attachments/" + added.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAttachment", summary = "附件说明")
    public Attachment get(UUID id) {
        return attachments.one(id);
    }

    @GET
    @Path("{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "downloadAttachment", summary = "下载附件")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> download(UUID id, @RestHeader("If-None-Match") @Nullable String known) {
        return downloads.of(attachments.one(id), known);
    }

    @POST
    @Path("{id}/remove")
    @Write
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "removeAttachment", summary = "说明原因移除本方附件，记录保留")
    public RestResponse<Attachment> remove(UUID id, @Valid @NotNull(message = "REQUIRED") Reasoned why) {
        return RestResponse.ok(attaching.remove(id, why.reason()));
    }

    @DELETE
    @Path("{id}")
    @Write
    @Operation(operationId = "discardAttachment", summary = "删除本方草稿的附件")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> discard(UUID id) {
        attaching.discard(id);
        return RestResponse.noContent();
    }

    /**
     * Each has a name that the form knows, and stands there once; a file only where one belongs. That there may be but one
     * file is told elsewhere.
     */
    private static void fieldsAreKnown(Given given, MultipartFormDataInput form) {
        form.getValues().forEach((name, parts) -> {
            boolean isText = parts.stream().noneMatch(FormValue::isFileItem);
            if (name == null) {
                given.found(Finding.at("", "NOT_A_FORM"));
            } else if (!name.equals("file") && !(TEXTS.contains(name) && isText)) {
                given.found(Finding.at(Finding.step(name), "UNKNOWN_FIELD", name));
            } else if (isText && parts.size() > 1) {
                given.found(Finding.at(Finding.step(name), "DOUBLED", name));
            }
        });
    }

    private static NewAttachment asked(
            Given given, @Nullable String recordId, @Nullable String kind, List<FileUpload> files) {
        UUID record = given.id("/recordId", recordId);
        List<AttachmentKind> kinds =
                given.options("/kind", kind == null ? List.of() : List.of(kind), AttachmentKind.class);
        if (kind == null) {
            given.found(Finding.at("/kind", "REQUIRED"));
        }
        if (files.size() != 1) {
            given.found(
                    files.isEmpty()
                            ? Finding.at(FileRefusal.FILE, "REQUIRED")
                            : Finding.at(FileRefusal.FILE, "ONE_FILE"));
        }
        given.refuseIfWrong();
        FileUpload file = files.getFirst();
        return new NewAttachment(
                record, kinds.getFirst(), FileName.of(file.fileName()), file.uploadedFile(), file.size());
    }
}
