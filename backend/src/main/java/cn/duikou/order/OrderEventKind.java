package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with an order that was issued. */
@Schema(
        title = "整改经过类别",
        description = "ISSUED 下发，MEASURE_PLANNED 提出措施，PROGRESS_TOLD 填报进展，EVIDENCE_SHOWN 提交佐证，"
                + "EXTENSION_ASKED 申请延期，EXTENSION_REFUSED 延期未同意，EXTENSION_WITHDRAWN 延期申请撤回，EXTENDED 延期，"
                + "REPORTED 申请销号，REOPENED 复核未通过、重新整改，CLOSED 复核通过、销号")
public enum OrderEventKind {
    ISSUED,
    MEASURE_PLANNED,
    PROGRESS_TOLD,
    EVIDENCE_SHOWN,
    EXTENSION_ASKED,
    EXTENSION_REFUSED,
    EXTENSION_WITHDRAWN,
    EXTENDED,
    REPORTED,
    REOPENED,
    CLOSED
}
