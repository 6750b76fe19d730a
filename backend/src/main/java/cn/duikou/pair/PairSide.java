package cn.duikou.pair;

/** A pair as one of its sides sees it. */
public record PairSide(Pair pair, Side side) {}
