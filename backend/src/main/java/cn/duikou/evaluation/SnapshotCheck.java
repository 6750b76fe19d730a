package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a stored snapshot is what was sealed, and so is all else that was written in the round. */
@Schema(title = "快照校验")
record SnapshotCheck(
        @Schema(title = "完好") boolean intact,
        @Schema(title = "摘要") String digest,
        @Schema(title = "校验的数据项数") int figures,
        @Schema(title = "校验的记录条数") long records,
        @Schema(title = "差异") List<SnapshotDifference> differences,

        @Schema(title = "与写入时的封存不符的内容", description = "评估本身、所给的分、告知的得分、异议与答复、更正、结果、评分表等，逐条")
        List<SealDifference> parts,

        @Schema(title = "封存链的条数", description = "只增不减；与末条一起记在平台之外，可以核对封存链有没有被截短或者重做")
        long seals,

        @Schema(title = "封存链的末条", description = "SHA-256，与此前各条相连") @Nullable
        String lastSeal) {}
