package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a duty, a plan, an evaluation or an order asks of the caller. */
@Schema(title = "报送待办类别")
public enum ReportTodoKind {
    /** A document is owed and nobody has begun it. */
    TO_PREPARE,
    /** The other side declared that there is nothing to report: declare the same, or begin the document. */
    TO_CONFIRM_EMPTY,
    /** Sections of one's own side are not written yet. */
    TO_WRITE,
    /** All is written: submit it to the approvers. */
    TO_SUBMIT,
    /** Somebody else's comments are open. */
    TO_SETTLE,
    /** One's own side has not signed. */
    TO_SIGN,
    /** Both sides have signed. */
    TO_FILE,
    /** Returned: mend it and file it again. */
    TO_MEND,
    /** The other side has abandoned the plan: say so too, or take it up again. */
    TO_ANSWER_ABANDONMENT,
    /** Filed, and not answered by one's own body. */
    TO_RECEIVE,
    /** A round is open: say what one's own pair deserves, item by item. */
    TO_EVALUATE_ITSELF,
    /** Items of a pair are left to the assessor. */
    TO_ASSESS,
    /** Objections may be raised. */
    MAY_OBJECT,
    /** A pair objects to an item. */
    TO_ANSWER_OBJECTION,
    /** Another coordinator has proposed to change a score. */
    TO_CONFIRM_CHANGE,
    /** An order is to be answered: measures, progress, evidence, and that it is done. */
    TO_RECTIFY,
    /** An order is five working days late: for those who decide. */
    TO_ACCOUNT_FOR_DELAY,
    /** An order is fifteen working days late: for the coordinator. */
    TO_PRESS,
    /** A pair says that an order is done. */
    TO_RECHECK,
    /** Somebody else has asked for more time. */
    TO_DECIDE_EXTENSION
}
