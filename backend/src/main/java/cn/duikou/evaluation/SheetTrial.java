package cn.duikou.evaluation;

import cn.duikou.web.Required;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which round a sheet is tried. */
@Schema(title = "试算")
public record SheetTrial(
        @Schema(title = "评估", description = "已决定的，用其快照与人工评分") @Required
        UUID evaluationId) {}
