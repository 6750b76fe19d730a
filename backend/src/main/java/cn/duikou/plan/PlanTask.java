package cn.duikou.plan;

import cn.duikou.ledger.LinkedRecord;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task and what has become of it. */
@Schema(title = "任务")
public record PlanTask(
        @Schema(title = "标识") UUID id,
        @Schema(title = "版本") int version,
        @JsonUnwrapped PlanTaskFacts facts,
        @Schema(title = "状态") TaskState state,
        @Schema(title = "完成日期") @Nullable LocalDate doneOn,
        @Schema(title = "完成说明") @Nullable String doneNote,
        @Schema(title = "填报完成人") @Nullable String doneBy,

        @Schema(title = "相关记录", description = "those that the caller sees")
        List<LinkedRecord> records) {

    String tag() {
        return "\"" + version + "\"";
    }
}
