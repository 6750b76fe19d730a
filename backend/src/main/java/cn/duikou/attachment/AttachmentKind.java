package cn.duikou.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file is to its record. */
@Schema(title = "附件类别")
public enum AttachmentKind {
    /** 会议纪要. */
    MINUTES,
    /** 协议文本. */
    AGREEMENT_TEXT,
    /** 批复、备案等正式文件. */
    APPROVAL,
    /** 佐证材料. */
    EVIDENCE,
    OTHER
}
