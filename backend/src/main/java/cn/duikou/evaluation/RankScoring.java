package cn.duikou.evaluation;

import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By place in the peer group: all points for the first, an equal step less for each place after; ties share the better one. */
@Schema(title = "组内名次计分")
public record RankScoring(@Schema(title = "越低越好") @Required Boolean lowerIsBetter) implements ScoringRule {}
