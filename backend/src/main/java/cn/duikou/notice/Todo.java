package cn.duikou.notice;

import cn.duikou.pair.Side;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that waits for the caller. */
@Schema(title = "待办")
public record Todo(
        @Schema(title = "类别") TodoKind kind,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "记录") UUID recordId,
        @Schema(title = "标题") String title,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "提出方") Side side,
        @Schema(title = "自何时") Instant since,

        @Schema(title = "原因", description = "of a return") @Nullable
        String reason) {}
