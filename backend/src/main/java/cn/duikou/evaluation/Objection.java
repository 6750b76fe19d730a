package cn.duikou.evaluation;

import cn.duikou.attachment.ReferredEvidence;
import cn.duikou.pair.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a side objects to, and what came of it. */
@Schema(title = "异议")
public record Objection(
        @Schema(title = "标识") UUID id,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "项目代码") String item,
        @Schema(title = "提出的一方") Side side,
        @Schema(title = "状态") ObjectionState state,
        @Schema(title = "理由") String reason,
        @Schema(title = "佐证", description = "引用时的版本与摘要") List<ReferredEvidence> evidence,

        @Schema(title = "初评得分（分）", description = "不计的没有") @Nullable
        BigDecimal pointsTold,

        @Schema(title = "提出时间") Instant filedAt,
        @Schema(title = "提出人") String filedBy,
        @Schema(title = "提出单位") String forOrganisation,

        @Schema(title = "结论", description = "答复之后才有") @Nullable
        ObjectionOutcome outcome,

        @Schema(title = "答复") @Nullable String answer,

        @Schema(title = "改为（分）", description = "采纳与部分采纳的才有") @Nullable
        BigDecimal points,

        @Schema(title = "答复或撤回时间") @Nullable Instant settledAt,
        @Schema(title = "答复或撤回人") @Nullable String settledBy,

        @Schema(title = "答复或撤回单位", description = "较早的没有") @Nullable
        String settledFor,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<ObjectionAction> actions) {

    boolean waits() {
        return state == ObjectionState.FILED;
    }

    Objection with(List<ObjectionAction> allowed) {
        return new Objection(
                id,
                pairCode,
                item,
                side,
                state,
                reason,
                evidence,
                pointsTold,
                filedAt,
                filedBy,
                forOrganisation,
                outcome,
                answer,
                points,
                settledAt,
                settledBy,
                settledFor,
                allowed);
    }
}
