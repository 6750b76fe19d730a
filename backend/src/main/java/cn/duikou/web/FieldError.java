package cn.duikou.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is wrong, named as the caller sent it. */
@Schema(title = "字段错误")
public record FieldError(
        @Schema(
                title = "位置",
                description = "JSON Pointer (RFC 6901), or the name of a parameter or header",
                examples = "/investors/0/name")
        String pointer,

        @Schema(title = "代码", examples = "REQUIRED") String code,
        @Schema(title = "说明") String message) {

    static FieldError of(Finding found, Locale language) {
        return new FieldError(
                whole(found.pointer()), found.code(), whole(Messages.text(language, found.code(), found.values())));
    }

    /** Halves of characters that the caller sent could not be written back to him. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
