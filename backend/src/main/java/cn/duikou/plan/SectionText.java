package cn.duikou.plan;

import cn.duikou.web.Required;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody writes in a section: the whole of it. */
@Schema(title = "章节正文（填报）")
public record SectionText(
        @Schema(
                title = "正文",
                description = "ProseMirror 文档：type 为 doc，节点限 paragraph、heading（level 1–3）、bulletList、orderedList、"
                        + "listItem、recordsTable、figure，行内限 text（bold、italic）、hardBreak、liveFigure；"
                        + "不超过 2000 个节点、6 层、50000 字")
        @Required
        JsonNode blocks) {}
