package cn.duikou.project;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done by when, and when it was done. */
@Schema(title = "节点")
public record Milestone(
        @Schema(title = "名称", examples = "主体封顶") @Required @PlainText(max = 100)
        String name,

        @Schema(title = "计划完成日期") @Required @PlanDate LocalDate dueOn,

        @Schema(title = "实际完成日期") @PlanDate @Nullable LocalDate doneOn) {

    /** Not made in time, whether it was made since or not. */
    boolean isLate(LocalDate today) {
        return dueOn.isBefore(doneOn == null ? today : doneOn);
    }

    /** The same thing by the same day. */
    boolean isSame(Milestone other) {
        return name.equals(other.name) && dueOn.equals(other.dueOn);
    }
}
