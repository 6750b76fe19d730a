package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of an outline. */
@Schema(title = "提纲章节")
public record TemplateSection(
        @Schema(title = "章节代码", description = "各版本之间以此对应", examples = "goals")
        @Required
        @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "NOT_A_SECTION_KEY")
        @PlainText(max = 40)
        String key,

        @Schema(title = "章节标题", description = "不含序号", examples = "总体要求和主要目标") @Required @PlainText(max = 100)
        String title,

        @Schema(title = "对应的方案内容", description = "四(二)所列六项中的哪些；可以没有")
        @Required
        @Size(max = 6, message = "CONTENTS_COUNT")
        List<@Required PlanContent> contents,

        @Schema(title = "撰写方") @Required SectionAuthor author,
        @Schema(title = "必写") @Required Boolean mandatory,

        @Schema(title = "撰写说明") @PlainText(max = 1000, lines = true) @Nullable
        String guidance,

        @Schema(title = "起始正文", description = "正文文档（同章节正文）；其中 ofPeriod 的数据项取方案自身的期间") @Nullable
        JsonNode start) {}
