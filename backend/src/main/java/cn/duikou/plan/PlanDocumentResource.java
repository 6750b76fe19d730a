package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans as official papers, over HTTP; never with a seal. */
@Path("/api/v1/plans/{id}")
@Authenticated
@Tag(name = "方案计划")
class PlanDocumentResource {

    private static final String NUMBER = "第几次报送";

    private final PlanPapers papers;
    private final PdfConverter converter;

    PlanDocumentResource(PlanPapers papers, PdfConverter converter) {
        this.papers = papers;
        this.converter = converter;
    }

    @GET
    @Path("document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getPlanDocument", summary = "方案（.docx），版式按 GB/T 9704-2012：双方为正在撰写的，接收单位为最近一次报送的")
    public RestResponse<byte[]> planDocument(@RestPath UUID id) {
        return papers.latest(id).word();
    }

    @GET
    @Path("document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getPlanPdf", summary = "方案（.pdf，供阅读）；没有配置转换程序的为 503")
    public RestResponse<byte[]> planPdf(@RestPath UUID id) {
        return papers.latest(id).pdf(converter);
    }

    @GET
    @Path("filings/{number}/document")
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(operationId = "getPlanFilingDocument", summary = "一次报送的文件（.docx）：每个数据项为报送时的数值，附核验码")
    public RestResponse<byte[]> planFilingDocument(
            @RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return papers.filed(id, number).word();
    }

    @GET
    @Path("filings/{number}/document/pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getPlanFilingPdf", summary = "一次报送的文件（.pdf，供阅读）；没有配置转换程序的为 503")
    public RestResponse<byte[]> planFilingPdf(
            @RestPath UUID id, @RestPath @Parameter(description = NUMBER, example = "1") int number) {
        return papers.filed(id, number).pdf(converter);
    }
}
