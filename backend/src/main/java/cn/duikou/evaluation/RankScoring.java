package cn.duikou.evaluation;

import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By place in the peer group: all points for the first, an equal step less for each place after; ties share the better one.
 * Where more is better, nothing has no points.
 */
@Schema(title = "组内名次计分", description = "同数同名次；越高越好的，不大于零的得零分（计分程序第 2 版起）")
public record RankScoring(@Schema(title = "越低越好") @Required Boolean lowerIsBetter) implements ScoringRule {}
