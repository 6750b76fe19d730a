package cn.duikou.evaluation;

import cn.duikou.web.Measured;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which number on there are how many points. */
@Schema(title = "分档")
public record ScoreBand(
        @Schema(title = "起点（含）", description = "指标的单位") @Required @Measured
        BigDecimal from,

        @Schema(title = "得分（分）") @Required @Points BigDecimal points) {}
