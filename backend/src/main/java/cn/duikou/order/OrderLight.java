package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an order stands by its days. */
@Schema(title = "整改通知信号灯", description = "RED 逾期；AMBER 五个工作日之内到期，或曾经逾期（永久）；GREEN 其他")
public enum OrderLight {
    GREEN,
    AMBER,
    RED
}
