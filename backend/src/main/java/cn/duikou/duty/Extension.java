package cn.duikou.duty;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later due day for one pair, and why. */
@Schema(title = "延期")
public record Extension(
        @Schema(title = "新的时限", description = "晚于现有时限；遇节假日依规则顺延") @Required @PlanDate
        LocalDate dueOn,

        @Schema(title = "原因", examples = "防汛救灾期间人员抽调，双方申请延期") @Required @PlainText(max = 2000, lines = true)
        String reason) {}
