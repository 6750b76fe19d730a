package cn.duikou.plan;

import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan wants to reach, in a measure that the ledger then follows. */
@Schema(title = "指标目标（填报）")
public record PlanTargetFacts(
        @Schema(title = "指标代码", examples = "TOTAL_INVESTMENT") @Required @PlainText(max = 60)
        String measure,

        @Schema(title = "目标值", description = "以指标自身的单位，达到或超过即为实现")
        @Required
        @DecimalMin(value = "0", message = "NOT_A_TARGET")
        @Digits(integer = 12, fraction = 2, message = "NOT_A_TARGET")
        BigDecimal targetValue,

        @Schema(title = "完成时限", description = "在方案期间之内") @Required @PlanDate
        LocalDate dueOn,

        @Schema(title = "期间起", description = "只计该日以后的，不填为累计；只限按日期划分的指标") @PlanDate @Nullable
        LocalDate from,

        @Schema(title = "对口合作关系", description = "本关系或其下级，不填为本关系") @PlainText(max = 80) @Nullable
        String pairCode,

        @Schema(title = "任务条款", description = "只计服务于这些条款的") @Size(max = 50, message = "TARGET_CLAUSES_COUNT") @Nullable
        List<@Required @PlainText(max = 20) String> clauses,

        @Schema(title = "所在章节") @PlainText(max = 40) @Nullable
        String sectionKey,

        @Schema(title = "说明") @PlainText(max = 500, lines = true) @Nullable
        String note) {}
