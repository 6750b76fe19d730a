package cn.duikou.exchange;

import cn.duikou.pair.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the people of a batch go. */
@Schema(title = "交流方向")
public enum ExchangeDirection {
    TO_EAST(Side.NORTHEAST),
    TO_NORTHEAST(Side.EAST);

    private final Side origin;

    ExchangeDirection(Side origin) {
        this.origin = origin;
    }

    /** The side whose people go. */
    Side origin() {
        return origin;
    }
}
