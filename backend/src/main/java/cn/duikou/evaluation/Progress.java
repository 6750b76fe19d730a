package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has done how much of a round; not what he gave. */
@Schema(title = "评估进度")
public record Progress(
        @Schema(title = "项目数") int items,
        @Schema(title = "由评委评分的项目数") int judgedItems,

        @Schema(title = "各方进度", description = "主持方看到全部，双方与评委看到自己的")
        List<Part> parts) {

    /** What is to be done for one pair by somebody. */
    @Schema(name = "ProgressPart", title = "进度")
    public record Part(
            @Schema(title = "类别") InputKind kind,

            @Schema(title = "评委", description = "只有评委评分有") @Nullable
            String username,

            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "已评的项目数") int done,

            @Schema(title = "应评的项目数", description = "审核没有应评的；申报回避的为零")
            int due) {}
}
