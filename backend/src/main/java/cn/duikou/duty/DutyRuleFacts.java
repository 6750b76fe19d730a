package cn.duikou.duty;

import cn.duikou.web.EveryYear;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as the coordinator says it: the body of the request, and the core of the answer. */
@Schema(title = "报送规则（填报）")
public record DutyRuleFacts(
        @Schema(title = "代码", description = "此后不变，义务的编号以它开头", examples = "ANNUAL_SUMMARY")
        @Required
        @Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}", message = "NOT_A_RULE_CODE")
        String code,

        @Schema(title = "文件类别", description = "此后不变") @Required
        DutyKind kind,

        @Schema(title = "中文名称") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "英文名称") @Required @PlainText(max = 100)
        String titleEn,

        @Schema(title = "说明") @PlainText(max = 1000, lines = true) @Nullable
        String description,

        @Schema(title = "方案条款代码", examples = "S2.f") @Required @PlainText(max = 20)
        String clauseCode,

        @Schema(title = "义务方", description = "对口合作关系代码，双方共同承担；不填为方案所列各省、各市之间的全部关系")
        @Size(min = 1, max = 200, message = "PAIRS_COUNT")
        @Nullable
        List<@Required @PlainText(max = 80) String> pairCodes,

        @Schema(title = "接收单位") @Required @Size(min = 1, max = 2, message = "RECEIVERS_COUNT")
        List<@Required Receiver> receivers,

        @Schema(title = "报送周期", description = "此后不变") @Required
        DutyPeriod period,

        @Schema(title = "时限起算", description = "此后不变") @Required
        DueFrom dueFrom,

        @Schema(title = "时限", description = "月-日，每年都有的一天", examples = "01-31") @Required @EveryYear
        String dueDay,

        @Schema(title = "遇休息日顺延", description = "顺延至下一个工作日") @Required
        Boolean toWorkingDay,

        @Schema(title = "宽限工作日数")
        @Required
        @Min(value = 0, message = "NOT_GRACE_DAYS")
        @Max(value = 60, message = "NOT_GRACE_DAYS")
        Integer graceDays,

        @Schema(title = "时限前多少天可以报送")
        @Required
        @Min(value = 1, message = "NOT_OPENING_DAYS")
        @Max(value = 730, message = "NOT_OPENING_DAYS")
        Integer opensBefore,

        @Schema(title = "提醒", description = "时限前多少天，由远及近；不填为 21、14、7、1")
        @Size(min = 1, max = 10, message = "REMINDERS_COUNT")
        @Nullable
        List<
                        @Required @Min(value = 1, message = "NOT_REMINDER_DAYS")
                        @Max(value = 180, message = "NOT_REMINDER_DAYS") Integer>
                reminders,

        @Schema(title = "可以声明无报送事项") @Required Boolean mayBeEmpty,

        @Schema(title = "施行日期", description = "不早于今天；自该日（含）以后起算的义务依此规则，此前起算的不变") @Required @PlanDate
        LocalDate effectiveFrom,

        @Schema(title = "停止日期", description = "自该日（含）以后不再产生义务") @PlanDate @Nullable
        LocalDate effectiveUntil) {

    static final List<Integer> LADDER = List.of(21, 14, 7, 1);

    List<Integer> ladder() {
        return reminders == null ? LADDER : reminders;
    }
}
