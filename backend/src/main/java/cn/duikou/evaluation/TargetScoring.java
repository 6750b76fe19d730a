package cn.duikou.evaluation;

import cn.duikou.web.Quantity;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All points for whoever reaches a target; a part of them for a part of it, where that is wanted. */
@Schema(title = "目标计分")
public record TargetScoring(
        @Schema(title = "目标值", description = "指标的单位") @Required @Quantity
        BigDecimal target,

        @Schema(title = "未达到时按比例得分") @Required Boolean partial)
        implements ScoringRule {}
