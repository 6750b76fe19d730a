package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What mail can be about. Duties stay on as long as there is mail at all. */
@Schema(title = "通知内容")
public enum NoticeTopic {
    /** Due days, returns, and what waits for oneself. */
    DUTIES,
    /** What others do with plans. */
    PLANS,
    COMMENTS,
    /** Records of ledgers that wait for oneself. */
    LEDGERS,
    /** What others do in evaluations and with orders. */
    EVALUATIONS
}
