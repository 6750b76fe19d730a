package cn.duikou.plan;

import cn.duikou.pair.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which side writes a section; what both write is open to either. */
@Schema(title = "撰写方")
public enum SectionAuthor {
    NORTHEAST,
    EAST,
    BOTH;

    boolean is(Side side) {
        return this == BOTH || name().equals(side.name());
    }
}
