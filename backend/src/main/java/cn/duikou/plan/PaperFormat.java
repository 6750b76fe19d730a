package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.PdfConverter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a paper is given. */
@Schema(title = "文件格式")
public enum PaperFormat {
    DOCX(OfficialDocument.MEDIA_TYPE),
    PDF(PdfConverter.MEDIA_TYPE);

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
