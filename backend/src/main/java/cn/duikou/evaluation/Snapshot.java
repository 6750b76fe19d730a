package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known when a round was opened, as far as the caller may know it. */
@Schema(title = "事实快照")
record Snapshot(
        @JsonUnwrapped SnapshotHead head,

        @Schema(title = "各对的事实", description = "双方看到自己的") List<FrozenFacts> facts,

        @Schema(title = "各项数据", description = "双方看到自己的") List<FrozenFigure> figures) {}
