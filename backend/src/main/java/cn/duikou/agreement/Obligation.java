package cn.duikou.agreement;

import cn.duikou.pair.Side;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one side has promised to do by a day. It is open until it is done, or given up for a reason. */
@Schema(title = "约定事项")
public record Obligation(
        @Schema(title = "内容", examples = "每年互派科技特派员不少于十名") @Required @PlainText(max = 1000, lines = true)
        String content,

        @Schema(title = "责任方") @Required Side side,

        @Schema(title = "责任单位") @PlainText(max = 200) @Nullable
        String organisation,

        @Schema(title = "期限") @Required @PlanDate LocalDate dueOn,

        @Schema(title = "完成日期") @PlanDate @Nullable LocalDate doneOn,
        @Schema(title = "取消日期") @PlanDate @Nullable LocalDate cancelledOn,

        @Schema(title = "取消原因") @PlainText(max = 500, lines = true) @Nullable
        String cancelReason) {

    /** Neither done nor given up. */
    boolean stands() {
        return doneOn == null && cancelledOn == null;
    }
}
