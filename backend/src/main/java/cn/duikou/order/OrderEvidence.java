package cn.duikou.order;

import cn.duikou.attachment.ReferredEvidence;
import cn.duikou.pair.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a side has shown that a finding has been answered. */
@Schema(title = "整改佐证")
public record OrderEvidence(
        @Schema(title = "标识") UUID id,
        @Schema(title = "问题号") int finding,
        @Schema(title = "说明") String note,
        @Schema(title = "佐证", description = "引用时的版本与摘要") List<ReferredEvidence> evidence,
        @Schema(title = "一方") Side side,
        @Schema(title = "时间") Instant at,
        @Schema(title = "填报人") String by,
        @Schema(title = "填报单位") String forOrganisation) {}
