package cn.duikou.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a record of a ledger asks of the caller. */
@Schema(title = "待办类别")
public enum TodoKind {
    /** The other side sent it: agree or return. */
    TO_DECIDE,
    /** The other side returned it: answer with another draft. */
    TO_ANSWER,
    /** One's own side drafted it: send it. */
    TO_SEND
}
