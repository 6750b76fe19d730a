package cn.duikou.order;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the coordinator found when he checked again. */
@Schema(title = "复核")
public record NewCheck(
        @Schema(title = "结论") @Required CheckOutcome outcome,

        @Schema(title = "复核意见", examples = "现场核实，问题已整改") @Required @PlainText(max = 2000, lines = true)
        String reason,

        @Schema(title = "新的时限", description = "重新整改的必填，晚于今天；销号的没有") @PlanDate @Nullable
        LocalDate dueOn) {}
