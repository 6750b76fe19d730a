package cn.duikou.evaluation;

import cn.duikou.web.Quantity;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same for the growth over the year before; without a year before, or from nothing, there is no growth. */
@Schema(title = "增长计分")
public record GrowthScoring(
        @Schema(title = "目标增幅（%）", description = "比上一年度") @Required @Quantity
        BigDecimal targetPercent,

        @Schema(title = "未达到时按比例得分", description = "负增长得零分") @Required
        Boolean partial)
        implements ScoringRule {}
