package cn.duikou.attachment;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file beside a record: what it is, who attached it and when, and what became of it. */
@Schema(title = "附件")
public record Attachment(
        @Schema(title = "标识") UUID id,
        @Schema(title = "台账", examples = "meetings") String ledger,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "类别") AttachmentKind kind,
        @Schema(title = "文件名", examples = "会议纪要.pdf") String fileName,

        @Schema(title = "内容类型", description = "by its content, not by its name", examples = "application/pdf")
        String mediaType,

        @Schema(title = "大小（字节）") long sizeBytes,
        @Schema(title = "内容摘要", description = "SHA-256") String sha256,
        @Schema(title = "上传方") Side side,
        @Schema(title = "上传单位") String organisation,
        @Schema(title = "上传人") String addedBy,
        @Schema(title = "上传时间") Instant addedAt,

        @Schema(
                title = "公开时间",
                description = "since when whoever sees the record sees it; until then it goes with a draft")
        @Nullable
        Instant shownAt,

        @Schema(title = "已随修订确认", description = "sealed in an agreed revision: its content stays")
        boolean agreed,

        @Schema(title = "移除人") @Nullable String removedBy,
        @Schema(title = "移除时间") @Nullable Instant removedAt,
        @Schema(title = "移除原因") @Nullable String removeReason,
        @Schema(title = "可下载") boolean downloadable,
        @Schema(title = "可办事项") List<AttachmentAction> actions) {

    static final String COLUMNS = """
            attachment.id, attachment.ledger, attachment.record_id, attachment.kind, file_name, media_type, size_bytes, sha256,
            attachment.side as attached_by, attachment.organisation, added_by, added_at, shown_at, removed_by, removed_at,
            remove_reason, record.pair_code, record.side, record.state,
            exists (select from revision where revision.record_id = attachment.record_id and revision.state = 'AGREED'
                    and sha256 = any (attachments)) as agreed,
            content_is_evidence(sha256) as evidence""";

    static Attachment of(ResultSet row, List<AttachmentAction> actions) throws SQLException {
        boolean agreed = row.getBoolean("agreed");
        Instant removedAt = Rows.instant(row, "removed_at");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                AttachmentKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                side(row),
                row.getString("organisation"),
                row.getString("added_by"),
                Rows.instant(row, "added_at"),
                Rows.instant(row, "shown_at"),
                agreed,
                row.getString("removed_by"),
                removedAt,
                row.getString("remove_reason"),
                removedAt == null || agreed || row.getBoolean("evidence"),
                actions);
    }

    static Side side(ResultSet row) throws SQLException {
        return Side.valueOf(row.getString("attached_by"));
    }
}
