package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What takes points away, and how many. */
@Schema(title = "扣分事项")
public record Deduction(
        @Schema(title = "事项名称", examples = "逾期报送") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "事项名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "次数", description = "CEL，结果为数；负数按零计", examples = "duties.late")
        @Required
        @PlainText(max = Formula.LONGEST)
        String what,

        @Schema(title = "每次扣分（分）") @Required @Points BigDecimal pointsEach,

        @Schema(title = "至多扣分（分）", description = "没有则不限") @Points @Nullable
        BigDecimal atMost) {}
