package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an objection. */
@Schema(title = "异议答复结论", description = "UPHELD 采纳，PARTLY_UPHELD 部分采纳，REJECTED 不采纳")
public enum ObjectionOutcome {
    UPHELD,
    PARTLY_UPHELD,
    REJECTED
}
