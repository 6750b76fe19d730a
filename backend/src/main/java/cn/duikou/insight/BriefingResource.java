package cn.duikou.insight;

import cn.duikou.document.OfficialDocument;
import cn.duikou.pair.Pair;
import cn.duikou.web.CallerLanguage;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The briefing of a pair over HTTP, to be read or taken along. */
@Path("/api/v1/pairs/{code}/briefing")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class BriefingResource {

    private static final String SINCE = "与哪一天比较，默认为上次会商之日";

    private final VisiblePairs pairs;
    private final Briefings briefings;
    private final CallerLanguage language;

    BriefingResource(VisiblePairs pairs, Briefings briefings, CallerLanguage language) {
        this.pairs = pairs;
        this.briefings = briefings;
        this.language = language;
    }

    @GET
    @Operation(operationId = "getBriefing", summary = "互访参阅材料：议定事项、数据变化、分歧和需协调的项目，含下级合作关系")
    public Briefing briefing(
            String code,
            @RestQuery
                    @Parameter(description = SINCE, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String since) {
        return briefings.of(pairs.find(code), since);
    }

    @GET
    @Path("document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getBriefingDocument", summary = "互访参阅材料（.docx），版式按 GB/T 9704-2012")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> document(
            String code,
            @RestQuery
                    @Parameter(description = SINCE, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String since) {
        Pair pair = pairs.find(code);
        Briefing briefing = briefings.of(pair, since);
        return RestResponse.ResponseBuilder.ok(new BriefingDocument(briefing, pair, language.locale()).bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"briefing-" + pair.code() + "-" + briefing.on() + ".docx\"")
                .build();
    }
}
