package cn.duikou.wall;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of caller, as the application tells it to the database; without a reach nothing was told at all. */
record Caller(String name, @Nullable String reach, String pairs, String sides) {

    static final Caller UNTOLD = new Caller("nothing told", null, "", "");
    static final Caller NOBODY = new Caller("without reach", "NONE", "", "");
    static final Caller OBSERVER = new Caller("observer", "AGREED", "", "");
    static final Caller COORDINATOR = new Caller("coordinator", "SENT", "", "");
    static final Caller LIAONING = new Caller("northeast", "OWN", "LN-JS", "LN-JS:NORTHEAST");
    static final Caller JIANGSU = new Caller("east", "OWN", "LN-JS", "LN-JS:EAST");
    /** A side of two pairs, as a region above sub-pairs is. */
    static final Caller BOTH = new Caller("of two pairs", "OWN", "JL-ZJ,LN-JS", "JL-ZJ:EAST,LN-JS:NORTHEAST");
    /** A reach that nobody knows must open nothing. */
    static final Caller MISSPELT = new Caller("misspelt", "ALL", "LN-JS", "LN-JS:NORTHEAST");

    static List<Caller> all() {
        return List.of(UNTOLD, NOBODY, OBSERVER, COORDINATOR, LIAONING, JIANGSU, BOTH, MISSPELT);
    }

    boolean hasPair(String pair) {
        return List.of(pairs.split(",")).contains(pair);
    }

    boolean hasSide(String pair, String side) {
        return List.of(sides.split(",")).contains(pair + ":" + side);
    }
}
