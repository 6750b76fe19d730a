package cn.duikou.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as other records show it: its code and its name. */
@Schema(title = "地区（代码与名称）")
public record NamedRegion(
        @Schema(title = "代码", description = "GB/T 2260", examples = "320000")
        String code,

        @Schema(title = "名称", examples = "江苏省") String name) {}
