package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What keeps a total down, whatever else was done. */
@Schema(title = "一票否决")
public record Veto(
        @Schema(title = "代码", examples = "SUMMARY_MISSING") @Required @SheetCode
        String code,

        @Schema(title = "名称") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "条件", description = "CEL，结果为真假；所需的数缺则不生效并注明", examples = "duties.missing > 0")
        @Required
        @PlainText(max = Formula.LONGEST)
        String when,

        @Schema(title = "总分上限（分）") @Required @Points BigDecimal cap,

        @Schema(title = "理由") @Required @PlainText(max = 500)
        String reason) {}
