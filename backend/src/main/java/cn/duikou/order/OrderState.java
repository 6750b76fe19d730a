package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an order has come. */
@Schema(title = "整改通知状态")
public enum OrderState {
    DRAFT,
    /** The pair has to answer it. */
    ISSUED,
    /** The pair says that it is done; it is checked again. */
    REPORTED,
    /** 销号. */
    CLOSED
}
