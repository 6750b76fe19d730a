package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with an order that was issued. */
@Schema(title = "整改经过类别", description = "ISSUED 下发，REPORTED 申请销号，REOPENED 复核未通过、重新整改，CLOSED 销号，EXTENDED 延期")
public enum OrderEventKind {
    ISSUED,
    REPORTED,
    REOPENED,
    CLOSED,
    EXTENDED
}
