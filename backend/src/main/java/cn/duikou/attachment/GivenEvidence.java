package cn.duikou.attachment;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody points to: agreed records of ledgers, and files that are attached to such. */
@Schema(title = "佐证（引用）")
public record GivenEvidence(
        @Schema(title = "台账记录编号", description = "双方已确认的", examples = "[\"DK-2025-000001\"]")
        @Required
        @Size(max = 50, message = "EVIDENCE_COUNT")
        List<@Required @PlainText(max = 40) String> recordCodes,

        @Schema(title = "附件标识", description = "先用 /attachments 上传到台账记录，且已公开")
        @Required
        @Size(max = 50, message = "EVIDENCE_COUNT")
        List<@Required UUID> attachmentIds) {

    public boolean hasNone() {
        return recordCodes.isEmpty() && attachmentIds.isEmpty();
    }
}
