package cn.duikou.pair;

/** The two sides of a pair, equal in everything. */
public enum Side {
    NORTHEAST,
    EAST;

    public Side other() {
        return this == NORTHEAST ? EAST : NORTHEAST;
    }
}
