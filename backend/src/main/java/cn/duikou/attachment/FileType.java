package cn.duikou.attachment;

import java.nio.file.Path;
import java.util.List;

/** The types that may be attached, each with the endings that files of it go by, those of domestic offices among them. */
enum FileType {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", "ppt", "dps"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TIFF("image/tiff", "tif", "tiff"),
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What is written in a file of this type, as far as it can be read: nothing of a PDF or a picture. */
    String text(Path file) {
        return switch (this) {
            case TEXT -> WrittenText.of(file);
            case DOCX, XLSX, PPTX, OFD -> PackedText.of(file);
            case DOC, XLS, PPT -> CompoundText.of(file);
            case PDF, JPEG, PNG, TIFF -> "";
        };
    }

    boolean goesBy(String ending) {
        return endings.contains(ending);
    }

    /** Text is text by its content; only its name says that it is a table. */
    String mediaType(String ending) {
        return ending.equals("csv") ? "text/csv" : mediaType;
    }
}
