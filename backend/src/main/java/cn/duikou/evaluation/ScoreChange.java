package cn.duikou.evaluation;

import cn.duikou.evaluation.HumanInputs.Review;
import cn.duikou.evaluation.HumanInputs.Where;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of what an item has after the review: proposed by one person who leads the round, decided by another. */
@Schema(title = "得分更正")
public record ScoreChange(
        @Schema(title = "标识") UUID id,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "项目代码") String item,

        @Schema(title = "原为（分）", description = "提出时的得分；不计的没有") @Nullable
        BigDecimal pointsBefore,

        @Schema(title = "改为（分）") BigDecimal points,
        @Schema(title = "理由") String reason,

        @Schema(title = "所答复的异议") @Nullable UUID objectionId,

        @Schema(title = "异议答复结论") @Nullable ObjectionOutcome outcome,

        @Schema(title = "状态") ScoreChangeState state,
        @Schema(title = "提出时间") Instant proposedAt,
        @Schema(title = "提出人") String proposedBy,
        @Schema(title = "提出单位") String forOrganisation,

        @Schema(title = "提出方", description = "双方主持的自评才有，由另一方确认；没有的由同一单位的另一人确认") @Nullable
        Side side,

        @Schema(title = "确认或否定时间") @Nullable Instant decidedAt,
        @Schema(title = "确认或否定人") @Nullable String decidedBy,

        @Schema(title = "确认或否定单位", description = "较早的没有") @Nullable
        String decidedFor,

        @Schema(title = "否定理由") @Nullable String refusal,

        @Schema(title = "第几次更正结果", description = "决定之前确认的为 0，未确认的没有") @Nullable
        Integer amendment,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<ScoreChangeAction> actions) {

    static final String COLUMNS = "id, pair_code, item, points, reason, objection_id, outcome, state, proposed_at,"
            + " proposed_by, organisation, side, decided_at, decided_by, decided_for, refusal, amendment";

    static ScoreChange of(ResultSet row) throws SQLException {
        return new ScoreChange(
                row.getObject("id", UUID.class),
                row.getString("pair_code"),
                row.getString("item"),
                null,
                row.getBigDecimal("points"),
                row.getString("reason"),
                row.getObject("objection_id", UUID.class),
                Rows.option(row, "outcome", ObjectionOutcome.class),
                ScoreChangeState.valueOf(row.getString("state")),
                Rows.instant(row, "proposed_at"),
                row.getString("proposed_by"),
                row.getString("organisation"),
                Rows.option(row, "side", Side.class),
                Rows.instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("decided_for"),
                row.getString("refusal"),
                row.getObject("amendment", Integer.class),
                List.of());
    }

    boolean isConfirmedBefore(Instant moment) {
        return state == ScoreChangeState.CONFIRMED && decidedAt != null && decidedAt.isBefore(moment);
    }

    /** Whoever proposed it took it back himself. */
    boolean wasTakenBack() {
        return state == ScoreChangeState.REFUSED && proposedBy.equals(decidedBy);
    }

    boolean waits() {
        return state == ScoreChangeState.PROPOSED;
    }

    Where where() {
        return new Where(pairCode, item);
    }

    /** As it goes into the scores: it stands instead of what was set before. */
    Review review() {
        return new Review(where(), points, reason);
    }

    /** With what the item had when it was proposed, and what the caller may do with it. */
    ScoreChange with(@Nullable BigDecimal before, List<ScoreChangeAction> allowed) {
        return new ScoreChange(
                id,
                pairCode,
                item,
                before,
                points,
                reason,
                objectionId,
                outcome,
                state,
                proposedAt,
                proposedBy,
                forOrganisation,
                side,
                decidedAt,
                decidedBy,
                decidedFor,
                refusal,
                amendment,
                allowed);
    }
}
