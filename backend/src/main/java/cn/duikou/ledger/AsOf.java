package cn.duikou.ledger;

import cn.duikou.store.Conditions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The end of a day in Asia/Shanghai: what was agreed until then was in force on that day. */
public record AsOf(Instant moment) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day that it is in China. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static AsOf endOf(LocalDate day) {
        return new AsOf(day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** Chooses the same where no version can have ended since, in a form for which an index of what is in force serves. */
    public void restrict(Conditions conditions, Instant now) {
        if (moment.isBefore(now)) {
            restrict(conditions);
        } else {
            conditions.and("valid_to is null");
        }
    }

    /** Chooses, in a table of versions, those in force at the moment. */
    public void restrict(Conditions conditions) {
        conditions.and("valid_from < ? and (valid_to is null or valid_to >= ?)", moment, moment);
    }
}
