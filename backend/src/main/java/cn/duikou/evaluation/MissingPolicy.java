package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of an item that cannot be reckoned for a pair. */
@Schema(title = "缺数处理", description = "ZERO 得零分；EXCLUDE 不计，其分值按比例分给同一维度的其他项目；PEER_MEDIAN 取同组其他对得分的中位数，同组都没有的不计")
public enum MissingPolicy {
    ZERO,
    EXCLUDE,
    PEER_MEDIAN
}
