package cn.duikou.attachment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is attached to a record, as far as the caller sees it, the oldest first. */
@Schema(title = "记录的附件")
public record RecordAttachments(
        @Schema(title = "附件") List<Attachment> items,
        @Schema(title = "可办事项") List<AttachmentAction> actions,

        @Schema(title = "新附件随草稿", description = "what is added now is not shown to others before the draft is sent")
        boolean withDraft) {}
