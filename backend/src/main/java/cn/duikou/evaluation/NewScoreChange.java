package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an item is to have instead, and why. */
@Schema(title = "提出得分更正")
public record NewScoreChange(
        @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 100)
        String pairCode,

        @Schema(title = "项目代码", examples = "OPENING") @Required @SheetCode
        String item,

        @Schema(title = "改为（分）", description = "不高于项目分值") @Required @Points
        BigDecimal points,

        @Schema(title = "理由", examples = "核对时发现一份总结漏计") @Required @PlainText(max = 2000, lines = true)
        String reason) {}
