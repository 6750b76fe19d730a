package cn.duikou.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section with what stands in it. */
@Schema(title = "方案章节")
public record PlanSection(
        @JsonUnwrapped SectionVersion written,
        @Schema(title = "章节标题") String title,

        @Schema(title = "可以撰写", description = "by the caller, now")
        boolean mayWrite,

        @Schema(title = "正文", description = "ProseMirror 文档，type 为 doc")
        JsonNode blocks) {}
