package cn.duikou.support;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Quantity;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something of the support was granted, paid out or used on a day; every movement counts for itself, not cumulatively. */
@Schema(title = "支持变动")
public record Movement(
        @Schema(title = "环节") @Required SupportStep step,

        @Schema(title = "日期") @Required @PlanDate LocalDate on,

        @Schema(title = "数量", description = "in the unit of the support", examples = "3000.00") @Required @Quantity
        BigDecimal quantity,

        @Schema(title = "说明") @PlainText(max = 500) @Nullable
        String note,

        @Schema(title = "更正原因", description = "needed where it takes the place of a movement that was agreed")
        @PlainText(max = 500)
        @Nullable
        String correctionReason) {

    /** Whether both are the same movement, whatever is noted of it. */
    boolean saysTheSame(Movement other) {
        return step == other.step && on.equals(other.on) && quantity.compareTo(other.quantity) == 0;
    }

    /** Whether the other one seems to be told in its place: of its step, and on its day or of its quantity. */
    boolean isLike(Movement other) {
        return isOfTheStepOf(other) && (on.equals(other.on) || quantity.compareTo(other.quantity) == 0);
    }

    boolean isOfTheStepOf(Movement other) {
        return step == other.step;
    }

    /** Whether the other one takes its place and says why, in words of its own. */
    boolean isCorrectedBy(Movement other) {
        return isOfTheStepOf(other)
                && other.correctionReason != null
                && !other.correctionReason.equals(correctionReason);
    }
}
