package cn.duikou.plan;

/** In what an amount is told; what is no money is told plainly. */
enum FigureScale {
    WAN,
    YI,
    PLAIN
}
