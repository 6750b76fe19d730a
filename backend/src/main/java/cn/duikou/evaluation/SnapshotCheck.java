package cn.duikou.evaluation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a stored snapshot is what was sealed. */
@Schema(title = "快照校验")
record SnapshotCheck(
        @Schema(title = "完好") boolean intact,
        @Schema(title = "摘要") String digest,
        @Schema(title = "校验的数据项数") int figures,
        @Schema(title = "校验的记录条数") long records,
        @Schema(title = "差异") List<SnapshotDifference> differences) {}
