package cn.duikou.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for the day since which a target is reached: between one on which it is and one before which nobody asks. */
final class ReachedSince {

    private final PlanTarget target;
    private LocalDate early;
    private LocalDate day;

    /** @param begin of the plan; what was reached before is reached from the beginning */
    ReachedSince(PlanTarget target, LocalDate begin) {
        this.target = target;
        day = target.asOf();
        early = begin.isAfter(day) ? day : begin;
    }

    UUID target() {
        return target.id();
    }

    PlanTargetFacts facts() {
        return target.facts();
    }

    boolean isOpen() {
        return early.isBefore(day);
    }

    /** The next day to ask for, earlier than the one known to be good. */
    LocalDate middle() {
        return early.plusDays(ChronoUnit.DAYS.between(early, day) / 2);
    }

    void halve(@Nullable BigDecimal value) {
        if (value != null && value.compareTo(target.facts().targetValue()) >= 0) {
            day = middle();
        } else {
            early = middle().plusDays(1);
        }
    }

    LocalDate day() {
        return day;
    }
}
