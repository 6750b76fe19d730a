package cn.duikou.park;

import cn.duikou.ledger.LinkedRecord;
import cn.duikou.pair.Side;
import cn.duikou.web.Money;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise that has settled in a park; where it is a project of the ledger, its code says which. */
@Schema(title = "入驻企业")
public record Tenant(
        @Schema(title = "企业名称", examples = "天津某汽车零部件有限公司") @Required @PlainText(max = 200)
        String enterprise,

        @Schema(title = "来源方", description = "none where it comes from neither side") @Nullable
        Side originSide,

        @Schema(title = "入驻阶段") @Required TenantStage stage,

        @Schema(title = "计划投资（万元）", examples = "12000.00") @Money @Nullable
        BigDecimal investmentWan,

        @Schema(title = "就业人数", examples = "320") @Count @Nullable
        Integer jobs,

        @Schema(title = "项目编号", description = "code of its project, of no other ledger", examples = "DK-2026-000001")
        @Pattern(regexp = LinkedRecord.CODE, message = "NOT_A_RECORD_CODE")
        @Nullable
        String projectCode) {}
