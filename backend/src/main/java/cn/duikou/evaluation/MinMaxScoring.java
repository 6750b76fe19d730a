package cn.duikou.evaluation;

import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In proportion between the least and the most of the peer group; where all are alike, all points, but none where that is nothing. */
@Schema(title = "组内极差计分", description = "各对相同的得满分；越高越好而都为零的得零分（计分程序第 2 版起）")
public record MinMaxScoring(
        @Schema(title = "越低越好") @Required Boolean lowerIsBetter) implements ScoringRule {}
