package cn.duikou.pair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two sides of a pair, equal in everything. */
@Schema(title = "一方")
public enum Side {
    NORTHEAST,
    EAST;

    public Side other() {
        return this == NORTHEAST ? EAST : NORTHEAST;
    }
}
