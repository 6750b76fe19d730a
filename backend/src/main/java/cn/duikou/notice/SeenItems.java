package cn.duikou.notice;

import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller has seen: all until a moment, or single ones. */
@Schema(title = "已读")
public record SeenItems(
        @Schema(title = "至何时", description = "此前（含）的全部；不晚于现在") @Nullable
        Instant until,

        @Schema(title = "消息标识") @Size(min = 1, max = 200, message = "SEEN_COUNT") @Nullable
        List<@Required UUID> items) {}
