package cn.duikou.order;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an order could say by the result: what is required is for the coordinator to write. */
@Schema(title = "整改通知（由结果拟出）")
public record OrderProposal(
        @Schema(title = "所依据的评估") UUID evaluationId,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "标题") String title,

        @Schema(title = "问题", description = "得分率低于所问的项目；加分项与缺数的除外")
        List<Finding> findings) {

    /** An item that fell behind. */
    @Schema(name = "ProposedFinding", title = "拟列的问题")
    public record Finding(
            @Schema(title = "方案条款代码") @Nullable String clauseCode,
            @Schema(title = "统计指标代码") @Nullable String measure,
            @Schema(title = "评分项目代码") String item,
            @Schema(title = "问题") String finding) {}
}
