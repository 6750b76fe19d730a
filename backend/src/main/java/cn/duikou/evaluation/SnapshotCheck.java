package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a stored snapshot is what was sealed, and so is all else that was written in the round. */
@Schema(title = "快照校验")
record SnapshotCheck(
        @Schema(title = "完好") boolean intact,
        @Schema(title = "摘要") String digest,
        @Schema(title = "校验的数据项数") int figures,
        @Schema(title = "校验的记录条数") long records,
        @Schema(title = "差异") List<SnapshotDifference> differences,

        @Schema(title = "与写入时的封存不符的内容", description = "评估本身、所给的分、告知的得分、异议与答复、更正、结果、评分表等，逐条")
        List<SealDifference> parts) {}
