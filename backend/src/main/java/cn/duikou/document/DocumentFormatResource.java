package cn.duikou.document;

import cn.duikou.web.Listed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In which formats this platform makes papers, over HTTP. */
@Path("/api/v1/document-formats")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class DocumentFormatResource {

    private final PdfConverter converter;

    DocumentFormatResource(PdfConverter converter) {
        this.converter = converter;
    }

    @GET
    @Operation(operationId = "listDocumentFormats", summary = "可以下载的文件格式：.docx 总有，.pdf 只在配置了转换程序时有")
    public Listed<DocumentFormat> formats() {
        return new Listed<>(converter.isThere() ? List.of(DocumentFormat.values()) : List.of(DocumentFormat.DOCX));
    }
}
