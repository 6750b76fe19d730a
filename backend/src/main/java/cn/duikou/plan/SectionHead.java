package cn.duikou.plan;

import cn.duikou.pair.Side;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of a plan, without what stands in it. */
@Schema(title = "方案章节（目录）")
public record SectionHead(
        @Schema(title = "章节代码") String key,
        @Schema(title = "序号", examples = "一、") String number,
        @Schema(title = "章节标题") String title,
        @Schema(title = "对应的方案内容") List<PlanContent> contents,
        @Schema(title = "撰写方") SectionAuthor author,
        @Schema(title = "必写") boolean mandatory,
        @Schema(title = "撰写说明") @Nullable String guidance,

        @Schema(title = "提纲之外", description = "no longer in the outline that was taken over, and kept for its text")
        boolean extra,

        @Schema(title = "版本") int version,
        @Schema(title = "手写字数") int textLength,
        @Schema(title = "数据项数") int liveFields,

        @Schema(title = "已填写", description = "somebody wrote in it, beyond what the outline begins with")
        boolean filled,

        @Schema(title = "撰写时间") Instant writtenAt,
        @Schema(title = "撰写人") String writtenBy,
        @Schema(title = "撰写一方") Side side,

        @Schema(title = "可以撰写", description = "by the caller, now")
        boolean mayWrite) {}
