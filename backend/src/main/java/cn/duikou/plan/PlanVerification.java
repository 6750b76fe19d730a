package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code on a paper leads to. */
@Schema(title = "报送件核验")
public record PlanVerification(
        @Schema(title = "方案标识") UUID planId,
        @Schema(title = "编号") String code,
        @Schema(title = "文件类别") DutyKind kind,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "名称") String title,
        @Schema(title = "第几次报送") int number,
        @Schema(title = "报送时间") Instant filedAt,
        @Schema(title = "摘要", description = "SHA-256") String digest,

        @Schema(title = "摘要相符", description = "recomputed from what is kept")
        boolean intact) {}
