package cn.duikou.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan beside what it was, or beside the one before it. */
@Schema(title = "方案对比")
public record PlanComparison(
        @Schema(title = "对比对象") CompareWith with,

        @Schema(title = "现文是第几次报送", description = "none while it is being written") @Nullable
        Integer filing,

        @Schema(title = "对比的方案") UUID planId,
        @Schema(title = "对比的方案编号") String code,
        @Schema(title = "对比的名称") String title,

        @Schema(title = "对比的是第几次报送", description = "none where it has not been filed") @Nullable
        Integer number,

        @Schema(title = "章节") List<Section> sections,

        @Schema(title = "数据", description = "those of the same measure in the same place of both")
        List<FieldChange> figures) {

    /** The paragraphs of a section that are not alike. */
    @Schema(name = "PlanComparisonSection", title = "章节对比")
    public record Section(
            @Schema(title = "章节代码") String key,
            @Schema(title = "章节标题") String title,
            @Schema(title = "是否不同") boolean changed,

            @Schema(title = "差异", description = "in the order of the text; alike ones are left out")
            List<Block> blocks) {}

    /** A paragraph that was, that is, or both. */
    @Schema(name = "PlanComparisonBlock", title = "段落差异")
    public record Block(
            @Schema(title = "原文") @Nullable String before,
            @Schema(title = "现文") @Nullable String after) {}
}
