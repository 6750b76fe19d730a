package cn.duikou.evaluation;

import cn.duikou.web.Required;
import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By which round a sheet is tried. */
@Schema(title = "试算")
public record SheetTrial(
        @Schema(title = "评估", description = "已决定的，用其快照与人工评分") @Required
        UUID evaluationId,

        @Schema(title = "评分表（内容）", description = "尚未保存的；没有则为存下的草稿或最新版本") @Valid @Nullable
        ScoreSheetFacts sheet) {}
