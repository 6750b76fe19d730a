package cn.duikou.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which side of a pair to which side a measure works. */
@Schema(title = "方向")
public enum Direction {
    EAST_TO_NORTHEAST,
    NORTHEAST_TO_EAST,
    BOTH
}
