package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later day, and why. */
@Schema(title = "申请整改延期")
public record NewExtension(
        @Schema(title = "新的时限", description = "晚于现有时限与今天") @Required @PlanDate
        LocalDate dueOn,

        @Schema(title = "原因", examples = "项目用地批复尚在办理") @Required @PlainText(max = 2000, lines = true)
        String reason) {}
