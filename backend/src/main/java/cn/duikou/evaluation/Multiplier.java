package cn.duikou.evaluation;

import cn.duikou.web.Measured;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a dimension or the total is multiplied by. */
@Schema(title = "系数")
public record Multiplier(
        @Schema(title = "代码") @Required @SheetCode String code,

        @Schema(title = "名称") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "维度", description = "没有则乘总分") @PlainText(max = 40) @Nullable
        String dimension,

        @Schema(title = "系数公式", description = "CEL，结果为数；所需的数缺则为 1 并注明", examples = "measures.STARTED_RATE / 50")
        @Required
        @PlainText(max = Formula.LONGEST)
        String factor,

        @Schema(title = "不低于", description = "0 至 2") @Required @Measured
        BigDecimal from,

        @Schema(title = "不高于", description = "0 至 2") @Required @Measured
        BigDecimal to) {}
