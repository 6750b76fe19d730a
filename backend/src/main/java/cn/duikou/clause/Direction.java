package cn.duikou.clause;

/** From which side of a pair to which side a measure works. */
public enum Direction {
    EAST_TO_NORTHEAST,
    NORTHEAST_TO_EAST,
    BOTH
}
