package cn.duikou.evaluation;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import cn.duikou.evaluation.ReportDesk.Report;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Results of rounds as official papers, over HTTP. */
@Path("/api/v1/evaluations/{id}/report")
@Authenticated
@Tag(name = "成效评估")
class ReportResource {

    private final ReportDesk desk;

    ReportResource(ReportDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(OfficialDocument.MEDIA_TYPE)
    @Operation(
            operationId = "getEvaluationReport",
            summary = "成效评估报告（.docx），版式按 GB/T 9704-2012：已公布的，主持方为已决定的；双方看到各对的名次与维度得分、本对的项目得分")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = OfficialDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> report(@RestPath UUID id) {
        return answer(desk.of(id), ".docx");
    }

    @GET
    @Path("pdf")
    @Produces(PdfConverter.MEDIA_TYPE)
    @Operation(operationId = "getEvaluationReportPdf", summary = "成效评估报告（.pdf，供阅读）；没有配置转换程序的为 503")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = PdfConverter.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        return answer(desk.pdf(id), ".pdf");
    }

    private static RestResponse<byte[]> answer(Report report, String ending) {
        return ResponseBuilder.ok(report.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + report.name() + ending + "\"")
                .build();
    }
}
