package cn.duikou.ledger;

import cn.duikou.pair.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A revision as the log tells it: who proposed what against which version, who decided, when and why. */
@Schema(title = "修订")
public record LoggedRevision(
        @Schema(title = "标识") UUID id,
        @Schema(title = "序号") int number,
        @Schema(title = "事项") RevisionAction action,
        @Schema(title = "状态") RevisionState state,
        @Schema(title = "提出方") Side side,
        @Schema(title = "提出单位") String organisation,
        @Schema(title = "提出人") String proposedBy,
        @Schema(title = "起草时间") Instant draftedAt,
        @Schema(title = "提交人") @Nullable String sentBy,
        @Schema(title = "提交时间") @Nullable Instant sentAt,
        @Schema(title = "决定人") @Nullable String decidedBy,
        @Schema(title = "决定单位") @Nullable String decidedFor,
        @Schema(title = "决定时间") @Nullable Instant decidedAt,

        @Schema(title = "原因", description = "of a return, or of ending the record") @Nullable
        String reason,

        @Schema(title = "对方数据", description = "the fields where the other side has figures of its own") @Nullable
        JsonNode counterFacts,

        @Schema(title = "基于的已确认版本") int baseVersion,
        @Schema(title = "成为的已确认版本") @Nullable Integer agreedVersion,
        @Schema(title = "上一摘要") @Nullable String previousDigest,

        @Schema(title = "摘要", description = "SHA-256 over canonical JSON (RFC 8785)") @Nullable
        String digest,

        @Schema(title = "附件摘要", description = "SHA-256 of what was attached when it was sent")
        List<String> attachments,

        @Schema(title = "内容") JsonNode facts,
        @Schema(title = "与上一版的差异") List<Difference> differences) {

    static LoggedRevision of(Revision revision, List<Difference> differences) {
        return new LoggedRevision(
                revision.id(),
                revision.number(),
                revision.action(),
                revision.state(),
                revision.side(),
                revision.organisation(),
                revision.proposedBy(),
                revision.draftedAt(),
                revision.sentBy(),
                revision.sentAt(),
                revision.decidedBy(),
                revision.decidedFor(),
                revision.decidedAt(),
                revision.reason(),
                revision.counterFacts(),
                revision.baseVersion(),
                revision.agreedVersion(),
                revision.previousDigest(),
                revision.digest(),
                revision.attachments(),
                revision.facts(),
                differences);
    }
}
