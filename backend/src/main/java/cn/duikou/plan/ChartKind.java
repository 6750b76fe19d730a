package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a series is drawn. */
@Schema(title = "图表类型")
public enum ChartKind {
    BAR,
    LINE
}
