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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Plans as official papers, over HTTP; never with a seal. */
@Path("/api/v1/plans/{id}")
@Authenticated
@Tag(name = "方案计划")
class PlanDocumentResource {

    private static final String NUMBER = "第几次报送";

    private final PlanPapers papers;

    PlanDocumentResource(PlanPapers papers) {
        this.papers = papers;
    }

    @GET
    @Path("document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getPlanDocument", summary = "方案（.docx），版式按 GB/T 9704-2012：双方为正在撰写的，接收单位为最近一次报送的")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> planDocument(@RestPath UUID id) {
        return answer(papers.latest(id), ".docx");
    }

    @GET
    @Path("document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getPlanPdf", summary = "方案（.pdf，供阅读）；没有配置转换程序的为 503")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = PdfConverter.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> planPdf(@RestPath UUID id) {
        return answer(papers.pdf(() -> papers.latest(id)), ".pdf");
    }

    @GET
    @Path("filings/{number}/document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getPlanFilingDocument", summary = "一次报送的文件（.docx）：每个数据项为报送时的数值，附核验码")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> planFilingDocument(
            @RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return answer(papers.filed(id, number), ".docx");
    }

    @GET
    @Path("filings/{number}/document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getPlanFilingPdf", summary = "一次报送的文件（.pdf，供阅读）；没有配置转换程序的为 503")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = PdfConverter.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> planFilingPdf(
            @RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return answer(papers.pdf(() -> papers.filed(id, number)), ".pdf");
    }

    private static RestResponse<byte[]> answer(Paper paper, String ending) {
        return ResponseBuilder.ok(paper.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + ending + "\"")
                .build();
    }
}
