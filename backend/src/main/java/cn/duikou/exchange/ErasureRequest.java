package cn.duikou.exchange;

import cn.duikou.ledger.LinkedRecord;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data are to be erased, by the code of the record and the id of the participant, and why. */
@Schema(title = "删除个人信息")
public record ErasureRequest(
        @Schema(title = "记录编号", examples = "DK-2026-000001")
        @Required
        @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE")
        String recordCode,

        @Schema(title = "人员标识") @Required UUID participantId,

        @Schema(title = "原因", description = "RETENTION only where the data have been kept for long enough") @Required
        ErasureReason reason) {}
