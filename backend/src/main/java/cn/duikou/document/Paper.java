package cn.duikou.document;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * An official paper as a file.
 *
 * @param name what the file is called, without an ending
 */
public record Paper(byte[] content, String name) {

    /** To be downloaded as what it is made of, a .docx. */
    public RestResponse<byte[]> word() {
        return answer(".docx");
    }

    /** The same for reading alone. */
    public RestResponse<byte[]> pdf(PdfConverter converter) {
        return new Paper(converter.pdf(content), name).answer(".pdf");
    }

    private RestResponse<byte[]> answer(String ending) {
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ending + "\"")
                .build();
    }
}
