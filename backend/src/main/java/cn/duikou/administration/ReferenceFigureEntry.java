package cn.duikou.administration;

import cn.duikou.reference.ReferenceFigureKind;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanYear;
import cn.duikou.web.Quantity;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure to load. */
@Schema(title = "参考数据（导入）")
public record ReferenceFigureEntry(
        @Schema(title = "类别") @NotNull(message = "REQUIRED") ReferenceFigureKind kind,

        @Schema(title = "地区代码", description = "GB/T 2260", examples = "210000")
        @NotNull(message = "REQUIRED")
        @PlainText(max = 6)
        String regionCode,

        @Schema(title = "年度", examples = "2024") @NotNull(message = "REQUIRED") @PlanYear
        Integer year,

        @Schema(title = "数值", description = "POPULATION 为万人，GDP 为亿元；不填即撤回已导入的数", examples = "1000.5")
        @Quantity
        @Nullable
        BigDecimal value,

        @Schema(title = "来源", description = "如统计公报的名称与网址") @NotNull(message = "REQUIRED") @PlainText(max = 300)
        String source) {}
