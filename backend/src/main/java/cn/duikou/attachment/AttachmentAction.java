package cn.duikou.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with attachments now. */
@Schema(title = "附件可办事项")
public enum AttachmentAction {
    ADD,
    /** Throw away what nobody but one's own side has seen. */
    DISCARD,
    /** Take away, with a reason; that it was there stays. */
    REMOVE
}
