package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of exchange a batch is; their numbers are never added up. */
@Schema(title = "交流类别")
public enum ExchangeKind {
    /** 挂职. */
    SECONDMENT,
    /** 培训. */
    TRAINING,
    /** 专家人才. */
    EXPERT
}
