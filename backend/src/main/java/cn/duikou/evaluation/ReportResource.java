package cn.duikou.evaluation;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Results of rounds as official papers, over HTTP. */
@Path("/api/v1/evaluations/{id}/report")
@Authenticated
@Tag(name = "成效评估")
class ReportResource {

    private final ReportDesk desk;
    private final PdfConverter converter;

    ReportResource(ReportDesk desk, PdfConverter converter) {
        this.desk = desk;
        this.converter = converter;
    }

    @GET
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(
            operationId = "getEvaluationReport",
            summary = "成效评估报告（.docx），版式按 GB/T 9704-2012：已公布的，主持方为已决定的；双方看到各对的名次与维度得分、本对的项目得分")
    public RestResponse<byte[]> report(@RestPath UUID id) {
        return desk.of(id).word();
    }

    @GET
    @Path("pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getEvaluationReportPdf", summary = "成效评估报告（.pdf，供阅读）；没有配置转换程序的为 503")
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return desk.of(id).pdf(converter);
    }
}
