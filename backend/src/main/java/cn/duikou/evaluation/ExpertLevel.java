package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What deserves how many points, in words. */
@Schema(title = "评分等次")
public record ExpertLevel(
        @Schema(title = "等次代码", examples = "GOOD") @Required @SheetCode
        String code,

        @Schema(title = "等次名称", examples = "良好") @Required @PlainText(max = 40)
        String titleZh,

        @Schema(title = "等次名称（英文）") @PlainText(max = 40) @Nullable
        String titleEn,

        @Schema(title = "标准", description = "什么样的工作属于此等次") @Required @PlainText(max = 500, lines = true)
        String description,

        @Schema(title = "起分（含）") @Required @Points BigDecimal from,

        @Schema(title = "止分", description = "不含；最高等次含") @Required @Points
        BigDecimal to) {}
