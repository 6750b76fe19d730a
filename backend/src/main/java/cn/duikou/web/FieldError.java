package cn.duikou.web;

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
        @Schema(title = "说明") String message) {}
