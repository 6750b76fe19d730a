package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who bears the cost. */
@Schema(title = "经费来源")
public enum CostSource {
    /** 派出方. */
    SENDING_SIDE,
    /** 接收方. */
    RECEIVING_SIDE,
    /** 双方分担. */
    SHARED,
    /** 中央财政. */
    CENTRAL,
    OTHER
}
