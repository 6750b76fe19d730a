package cn.duikou.ledger;

import cn.duikou.pair.Side;
import cn.duikou.web.FieldError;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ledger record as one caller sees it: the facts, flat, beside where it stands and what this caller may do now. The
 * facts are those in force, or before the first agreement those proposed last that the caller sees: his own side's draft
 * that answers a return, for one.
 *
 * @param <F> the facts of its ledger
 */
public record Entry<F>(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号", examples = "DK-2026-000001") String code,
        @Schema(title = "状态") RecordState state,
        @Schema(title = "版本") int version,

        @Schema(title = "已确认版本数", description = "0 before the first agreement")
        int agreedVersion,

        @Schema(title = "单方记录") boolean oneSided,
        @Schema(title = "起草方") Side side,
        @Schema(title = "起草单位") String organisation,
        @Schema(title = "起草人") String createdBy,
        @Schema(title = "起草时间") Instant createdAt,
        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "确认时间") @Nullable Instant agreedAt,
        @Schema(title = "待定修订") @Nullable PendingRevision pendingRevision,

        @Schema(title = "可办事项", description = "exactly what the caller may do now")
        List<Move> actions,

        @Schema(title = "锁定原因") List<Lock> locks,

        @Schema(
                title = "核对提示",
                description = "what may be right but deserves a look before one agrees; of what was proposed last")
        List<FieldError> warnings,

        @JsonUnwrapped F facts,
        @JsonIgnore @Nullable F proposed,
        @JsonIgnore @Nullable F countered,
        @JsonIgnore String tag) {

    /** The facts that both sides have agreed on, if any. */
    public @Nullable F agreed() {
        return agreedVersion > 0 ? facts : null;
    }

    /** What was proposed last, as far as the caller sees it, or else what is in force. */
    public F latest() {
        return proposed == null ? facts : proposed;
    }

    /** What was proposed last with the figures of the side that returned it laid over, or else what was proposed. */
    public F disputed() {
        return countered == null ? latest() : countered;
    }

    /** The same with what deserves a look. */
    Entry<F> warning(List<FieldError> doubts) {
        return new Entry<>(
                id,
                code,
                state,
                version,
                agreedVersion,
                oneSided,
                side,
                organisation,
                createdBy,
                createdAt,
                updatedAt,
                agreedAt,
                pendingRevision,
                actions,
                locks,
                doubts,
                facts,
                proposed,
                countered,
                tag);
    }

    /** Why something cannot be done now. */
    @Schema(title = "锁定原因")
    public record Lock(
            @Schema(title = "代码", examples = "WITHDRAW_FIRST")
            String code,

            @Schema(title = "说明") String message) {}

    /** The open revision of a record that the caller sees; its facts and differences are under {@code /revisions}. */
    @Schema(title = "待定修订")
    public record PendingRevision(
            @Schema(title = "标识") UUID id,
            @Schema(title = "序号") int number,
            @Schema(title = "事项") RevisionAction action,
            @Schema(title = "状态") RevisionState state,
            @Schema(title = "提出方") Side side,
            @Schema(title = "原因") @Nullable String reason,
            @Schema(title = "提交时间") @Nullable Instant sentAt,
            @Schema(title = "决定时间") @Nullable Instant decidedAt) {}
}
