package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a duty or a plan asks of the caller. */
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
    TO_RECEIVE
}
