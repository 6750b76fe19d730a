package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are told by. */
@Schema(title = "统计分组")
public enum FigureGrouping {
    /** One figure for each pair, with what lies below it; the pairs together are told as well. */
    PAIR
}
