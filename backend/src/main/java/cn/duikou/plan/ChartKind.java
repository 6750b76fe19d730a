package cn.duikou.plan;

/** How a series is drawn. */
enum ChartKind {
    BAR,
    LINE
}
