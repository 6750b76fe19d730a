package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do about a duty; the document itself is filed where it is written. */
@Schema(title = "报送义务操作")
public enum DutyAction {
    EXTEND,
    WAIVE,
    /** It came on paper, before there was this product or beside it. */
    NOTE_PAPER,
    DECLARE_EMPTY
}
