package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import cn.duikou.plan.PlanPapers.Paper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Plans as official papers, over HTTP; never with a seal. */
@Path("/api/v1/plans/{id}")
@Authenticated
@Produces({OfficialDocument.MEDIA_TYPE, PdfConverter.MEDIA_TYPE})
@Tag(name = "方案计划")
class PlanDocumentResource {

    private static final String FORMAT = "DOCX（默认）或 PDF；没有配置转换程序的，PDF 为 503";

    private final PlanPapers papers;

    PlanDocumentResource(PlanPapers papers) {
        this.papers = papers;
    }

    @GET
    @Path("document")
    @Operation(operationId = "getPlanDocument", summary = "方案（.docx），版式按 GB/T 9704-2012：双方为正在撰写的，接收单位为最近一次报送的")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> latest(
            @RestPath UUID id,
            @RestQuery
                    @Parameter(
                            description = FORMAT,
                            schema = @Schema(implementation = PaperFormat.class, defaultValue = "DOCX"))
                    @Nullable
                    String format) {
        return answer(papers.latest(id, format));
    }

    @GET
    @Path("filings/{number}/document")
    @Operation(operationId = "getPlanFilingDocument", summary = "一次报送的文件（.docx）：每个数据项为报送时的数值，附核验码")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> filed(
            @RestPath UUID id,
            @RestPath @Parameter(description = "第几次报送", example = "1") int number,
            @RestQuery
                    @Parameter(
                            description = FORMAT,
                            schema = @Schema(implementation = PaperFormat.class, defaultValue = "DOCX"))
                    @Nullable
                    String format) {
        return answer(papers.filed(id, number, format));
    }

    private static RestResponse<byte[]> answer(Paper paper) {
        return ResponseBuilder.ok(paper.content(), paper.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + "\"")
                .build();
    }
}
