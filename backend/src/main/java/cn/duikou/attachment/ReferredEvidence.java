package cn.duikou.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record or a file that somebody pointed to, as it was then. */
@Schema(title = "佐证")
public record ReferredEvidence(
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录标识") UUID recordId,
        @Schema(title = "记录编号", examples = "DK-2025-000001") String recordCode,
        @Schema(title = "名称", description = "记录的名称，或文件名") String name,

        @Schema(title = "记录的确认版本", description = "引用时的；附件没有") @Nullable
        Integer version,

        @Schema(title = "附件标识", description = "只有附件有") @Nullable
        UUID attachmentId,

        @Schema(title = "摘要", description = "SHA-256：记录为该版本的封存摘要，附件为内容摘要")
        String digest) {

    static ReferredEvidence of(ResultSet row) throws SQLException {
        return new ReferredEvidence(
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("version", Integer.class),
                row.getObject("attachment_id", UUID.class),
                row.getString("digest"));
    }
}
