package cn.duikou.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what a paper can be had. */
@Schema(title = "文件格式")
enum DocumentFormat {
    DOCX,
    PDF
}
