package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a filing with one of those it was addressed to. */
@Schema(title = "答复结果")
public enum ReceiptOutcome {
    RECEIVED,
    RETURNED
}
