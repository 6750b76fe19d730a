package cn.duikou.evaluation;

import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In proportion between the least and the most of the peer group; where all are alike, all points. */
@Schema(title = "组内极差计分")
public record MinMaxScoring(
        @Schema(title = "越低越好") @Required Boolean lowerIsBetter) implements ScoringRule {}
