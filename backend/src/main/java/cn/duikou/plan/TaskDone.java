package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a task has been done. */
@Schema(title = "任务完成（填报）")
public record TaskDone(
        @Schema(title = "完成日期", description = "不晚于今天") @Required @PlanDate
        LocalDate doneOn,

        @Schema(title = "说明") @PlainText(max = 500, lines = true) @Nullable
        String note) {}
