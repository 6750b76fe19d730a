package cn.duikou.duty;

import cn.duikou.ledger.AsOf;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One duty with its days and what has become of it. */
@Schema(title = "报送义务（详情）")
public record DutyDetail(
        @JsonUnwrapped DutyStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<DutyAction> actions,

        @Schema(title = "提醒之日", description = "由远及近；退回以前的不计")
        List<Reminder> ladder,

        @Schema(title = "经过", description = "由早及近") List<DutyEvent> history) {

    /** A rung of the ladder. */
    @Schema(name = "DutyReminder", title = "提醒")
    public record Reminder(
            @Schema(title = "时限前天数") int daysBefore,
            @Schema(title = "日期") LocalDate on,

            @Schema(title = "已到", description = "到口径日期为止") boolean reached) {}

    static DutyDetail of(Duty duty, LocalDate day, List<DutyEvent> history) {
        DutyStanding standing = duty.standing();
        LocalDate since = standing.firstDueOn().equals(standing.dueOn()) ? LocalDate.MIN : returnedOn(history);
        List<Reminder> ladder = standing.reminders().stream()
                .filter(before -> !standing.dueOn().minusDays(before).isBefore(since))
                .map(before -> {
                    LocalDate on = standing.dueOn().minusDays(before);
                    return new Reminder(before, on, !on.isAfter(day));
                })
                .toList();
        return new DutyDetail(standing, duty.actions(), ladder, history);
    }

    /** Nobody was reminded of the answer to a return before there was one. */
    private static LocalDate returnedOn(List<DutyEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == DutyEventKind.RETURNED)
                .map(event -> AsOf.dayOf(event.at()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
